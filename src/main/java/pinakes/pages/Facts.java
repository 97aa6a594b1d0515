package pinakes.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import pinakes.ontology.Pin;

/** What the graph says of single things, for a reader of some tongue. */
final class Facts extends pinakes.query.Facts {

  private static final List<Node> NAMED =
      Stream.concat(NAMES.stream(), Stream.of(Pin.STATED_TITLE, Pin.CREDITED_NAME)).toList();

  private final View view;

  Facts(Graph graph, View view) {
    super(graph);
    this.view = view;
  }

  View view() {
    return view;
  }

  boolean knows(Node subject) {
    return graph().contains(subject, Node.ANY, Node.ANY);
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
    graph().stream(Node.ANY, property, Node.ANY)
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
    return NAMED.stream()
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
