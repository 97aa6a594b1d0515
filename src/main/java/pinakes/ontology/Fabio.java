package pinakes.ontology;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms used of FaBiO, the <a href="http://purl.org/spar/fabio">FRBR-aligned Bibliographic
 * Ontology</a>.
 */
public final class Fabio {

  /** The namespace. */
  public static final String NS = "http://purl.org/spar/fabio/";

  public static final Node EXPRESSION = term("Expression");
  public static final Node RESEARCH_PAPER = term("ResearchPaper");
  public static final Node PREPRINT = term("Preprint");
  public static final Node CONFERENCE_PAPER = term("ConferencePaper");
  public static final Node JOURNAL_ARTICLE = term("JournalArticle");
  public static final Node CONFERENCE_PROCEEDINGS = term("ConferenceProceedings");
  public static final Node SERIES = term("Series");
  public static final Node JOURNAL = term("Journal");
  public static final Node HAS_ARXIV_ID = term("hasArXivId");
  public static final Node HAS_PUBLICATION_YEAR = term("hasPublicationYear");

  private Fabio() {}

  private static Node term(String name) {
    return NodeFactory.createURI(NS + name);
  }
}
