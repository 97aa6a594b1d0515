package pinakes.store;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import pinakes.ontology.Pin;

/** Graphs to store: generated, of any size, with everything a real one has. */
final class Samples {

  static final String BASE = "https://example.org/";
  static final Node HELD = iri("graph/held");
  static final Node LIST = iri("graph/list/sample");

  private static final String PREFIXES =
      """
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX pin: <https://w3id.org/pinakes/ont#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX : <https://example.org/>
      """;

  private Samples() {}

  /**
   * A graph of {@code works} papers, {@value #QUADS_A_WORK} quads each, and one that says which
   * edition this is; two editions share no title.
   */
  static Consumer<Consumer<Quad>> papers(int works, String edition) {
    return sink -> {
      sink.accept(new Quad(HELD, iri("publication/current"), Pin.NOTE, text(edition, "en")));
      for (int i = 0; i < works; i++) {
        paper(i, edition, sink);
      }
    };
  }

  static final int QUADS_A_WORK = 10;

  private static void paper(int i, String edition, Consumer<Quad> sink) {
    Node work = iri("work/arxiv-2303." + i);
    Node method = iri("method/m" + i);
    Node mention = iri("mention/sample/arxiv-2303." + i);
    Node statement = iri("statement/m%d-extends-m%d".formatted(i, i / 2));
    Triple base = Triple.create(method, Pin.EXTENDS, iri("method/m" + i / 2));
    sink.accept(new Quad(HELD, work, RDF.type.asNode(), iri("ResearchPaper")));
    sink.accept(new Quad(HELD, work, DCTerms.title.asNode(), text(title(i, edition), "en")));
    sink.accept(new Quad(HELD, work, Pin.INTRODUCES, method));
    sink.accept(new Quad(HELD, base));
    sink.accept(new Quad(HELD, statement, RDF.Nodes.reifies, NodeFactory.createTripleTerm(base)));
    sink.accept(new Quad(HELD, statement, Pin.CONFIDENCE, decimal("0.92")));
    sink.accept(new Quad(LIST, mention, Pin.MENTION_OF, work));
    sink.accept(new Quad(LIST, mention, Pin.NOTE, text("第" + i + "篇:结构化剪枝", "zh-Hans")));
    sink.accept(
        new Quad(LIST, mention, Pin.STATED_TITLE, NodeFactory.createLiteralString("T" + i)));
    sink.accept(new Quad(LIST, mention, Pin.LINE, integer(i + 1)));
  }

  static String title(int i, String edition) {
    return "Pruning network %d, %s".formatted(i, edition);
  }

  /** Publishes {@code papers(works, edition)}, keeping three publications. */
  static Manifest publish(Store store, int works, String edition) {
    return publish(store, papers(works, edition), 3);
  }

  static Manifest publish(Store store, Consumer<Consumer<Quad>> quads, int keep) {
    try (Draft draft = store.begin()) {
      draft.load(quads);
      return draft.publish(new TreeMap<>(), new TreeMap<>(), keep);
    }
  }

  /** The edition of the current publication, read from its graph. */
  static String edition(Store store) {
    try (Publication publication = store.open()) {
      return edition(publication);
    }
  }

  static String edition(Publication publication) {
    Node current = iri("publication/current");
    return Txn.calculateRead(
        publication.dataset(),
        () ->
            publication
                .dataset()
                .find(HELD, current, Pin.NOTE, Node.ANY)
                .next()
                .getObject()
                .getLiteralLexicalForm());
  }

  /** The values of {@code ?x} in the solutions of {@code pattern}, sorted. */
  static List<Node> select(DatasetGraph data, String pattern) {
    String query = PREFIXES + "SELECT ?x { " + pattern + " } ORDER BY ?x";
    return Txn.calculateRead(
        data,
        () -> {
          try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
            List<Node> found = new ArrayList<>();
            execution.select().forEachRemaining(row -> found.add(row.get("x")));
            return found;
          }
        });
  }

  static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  static Node text(String words, String language) {
    return NodeFactory.createLiteralLang(words, language);
  }

  static Node integer(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }

  static Node decimal(String number) {
    return NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal);
  }
}
