package pinakes.ontology;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The properties whose literals full text search finds: titles, names, labels and notes. */
public final class Searchable {

  /** The first is the one searched when a query names none. */
  public static final List<Node> PROPERTIES =
      List.of(
          DCTerms.title.asNode(),
          Pin.STATED_TITLE,
          Pin.NOTE,
          FOAF.name.asNode(),
          RDFS.label.asNode(),
          SKOS.prefLabel.asNode(),
          SKOS.altLabel.asNode());

  private Searchable() {}
}
