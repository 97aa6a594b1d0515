package pinakes.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
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

/** What the graph says of single things, always in the same order, for a reader of some tongue. */
record Facts(Graph graph, View view) {

  private static final List<Node> NAMES =
      List.of(
          Pin.ACRONYM,
          SKOS.prefLabel.asNode(),
          RDFS.label.asNode(),
          DCTerms.title.asNode(),
          FOAF.name.asNode(),
          Pin.STATED_TITLE,
          Pin.CREDITED_NAME);

  List<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .distinct()
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  List<Node> subjects(Node property, Node object) {
    return graph.stream(Node.ANY, property, object)
        .map(Triple::getSubject)
        .distinct()
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  Optional<Node> one(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  boolean is(Node subject, Node type) {
    return graph.contains(subject, RDF.type.asNode(), type);
  }

  boolean knows(Node subject) {
    return graph.contains(subject, Node.ANY, Node.ANY);
  }

  /** The number that is stated; empty for none and for what is no number. */
  OptionalInt number(Node subject, Node property) {
    return one(subject, property)
        .flatMap(Facts::integer)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  static Optional<Integer> integer(Node node) {
    return Optional.of(node)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(digits -> digits.matches("-?[0-9]{1,9}"))
        .map(Integer::parseInt);
  }

  Optional<String> words(Node subject, Node property) {
    return one(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  /** All that is said in words, the reader's tongue first. */
  List<Text> texts(Node subject, Node property) {
    return objects(subject, property).stream()
        .filter(Node::isLiteral)
        .sorted(readersFirst())
        .map(Text::of)
        .toList();
  }

  Optional<Text> text(Node subject, Node property) {
    return texts(subject, property).stream().findFirst();
  }

  /** What is said in words of all things by a property, of each what its {@code text} is. */
  Map<Node, Text> texts(Node property) {
    Map<Node, Node> first = new HashMap<>();
    graph.stream(Node.ANY, property, Node.ANY)
        .filter(triple -> triple.getObject().isLiteral())
        .forEach(
            triple ->
                first.merge(
                    triple.getSubject(), triple.getObject(), BinaryOperator.minBy(readersFirst())));
    Map<Node, Text> texts = new HashMap<>();
    first.forEach((thing, literal) -> texts.put(thing, Text.of(literal)));
    return texts;
  }

  /** What is said in words in the reader's tongue; in all tongues where the reader's has none. */
  List<Text> inTongue(Node subject, Node property) {
    List<Text> all = texts(subject, property);
    List<Text> own =
        all.stream()
            .filter(text -> text.language() != null && view.tongue().speaks(text.language()))
            .toList();
    return own.isEmpty() ? all : own;
  }

  /** What a thing is called: its short name, label, title or name, else the end of its IRI. */
  Text name(Node thing) {
    return NAMES.stream()
        .flatMap(property -> text(thing, property).stream())
        .findFirst()
        .orElseGet(() -> Text.of(ending(thing)));
  }

  /** What stands behind the last slash or hash of an IRI. */
  static String ending(Node thing) {
    String iri = thing.toString();
    int at = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#'));
    return at + 1 < iri.length() ? iri.substring(at + 1) : iri;
  }

  Ref ref(Node thing) {
    return new Ref(name(thing), href(thing));
  }

  List<Ref> refs(Collection<Node> things) {
    return things.stream().filter(Node::isURI).map(this::ref).toList();
  }

  String href(Node thing) {
    return view.links().to(thing.getURI());
  }

  private Comparator<Node> readersFirst() {
    return Comparator.comparing(
            (Node literal) -> !view.tongue().speaks(literal.getLiteralLanguage()))
        .thenComparing(literal -> !Tongue.ENGLISH.speaks(literal.getLiteralLanguage()))
        .thenComparing(Node::getLiteralLexicalForm);
  }
}
