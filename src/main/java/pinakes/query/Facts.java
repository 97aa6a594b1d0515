package pinakes.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import pinakes.ontology.Pin;

/** What a graph says of single things, always in the same order. */
public class Facts {

  /** By which properties things are called something, the shortest first. */
  protected static final List<Node> NAMES =
      List.of(
          Pin.ACRONYM,
          SKOS.prefLabel.asNode(),
          RDFS.label.asNode(),
          DCTerms.title.asNode(),
          FOAF.name.asNode());

  private final Graph graph;

  public Facts(Graph graph) {
    this.graph = graph;
  }

  /** What is read. */
  public Graph graph() {
    return graph;
  }

  /** What is said of a thing by a property. */
  public List<Node> objects(Node subject, Node property) {
    return ordered(graph.stream(subject, property, Node.ANY).map(Triple::getObject));
  }

  /** Of what a thing is said by a property. */
  public List<Node> subjects(Node property, Node object) {
    return ordered(graph.stream(Node.ANY, property, object).map(Triple::getSubject));
  }

  private static List<Node> ordered(Stream<Node> nodes) {
    return nodes.distinct().sorted(NodeCmp::compareRDFTerms).toList();
  }

  /** The first that is said of a thing by a property. */
  public Optional<Node> one(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  /** The first that is said of a thing by a property, where that is a literal. */
  public Optional<String> words(Node subject, Node property) {
    return one(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  /** The number that is stated; empty for none and for what is no number. */
  public OptionalInt number(Node subject, Node property) {
    return one(subject, property)
        .flatMap(Facts::integer)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /** A literal as a number; empty for what is none. */
  public static Optional<Integer> integer(Node node) {
    return Optional.of(node)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(digits -> digits.matches("-?[0-9]{1,9}"))
        .map(Integer::parseInt);
  }

  /** Whether a thing is of a class. */
  public boolean is(Node subject, Node type) {
    return graph.contains(subject, RDF.type.asNode(), type);
  }

  /** What a thing is called in English, or in another language where it has no English name. */
  Optional<String> englishName(Node thing) {
    return NAMES.stream()
        .flatMap(
            property ->
                objects(thing, property).stream()
                    .filter(Node::isLiteral)
                    .sorted(
                        Comparator.comparing(literal -> !literal.getLiteralLanguage().equals("en")))
                    .limit(1))
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }
}
