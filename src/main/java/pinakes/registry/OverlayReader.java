package pinakes.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import pinakes.catalogue.Correction;
import pinakes.catalogue.Curation;
import pinakes.catalogue.Text;
import pinakes.ontology.Pin;
import pinakes.ontology.Prefixes;
import pinakes.source.Problem;
import pinakes.source.Severities;
import pinakes.source.SourceFile;
import pinakes.validate.OverlayShapes;
import pinakes.validate.Violation;

/** Reads overlays: Turtle that keeps the shapes of {@code ontology/overlay-shapes.ttl}. */
public final class OverlayReader {
  /** What relative names in an overlay are resolved against; nothing is ever fetched from there. */
  private static final String BASE = "https://overlay.invalid/";

  private static final PrefixMapping PREFIXES = Prefixes.mapping();

  private final PlacedTurtle turtle;
  private final Graph graph;

  private OverlayReader(PlacedTurtle turtle) {
    this.turtle = turtle;
    this.graph = turtle.graph();
  }

  /**
   * What came of reading an overlay.
   *
   * @param overlay what it says; nothing where there are problems
   * @param problems everything in it that cannot be understood, by place
   */
  public record Result(Overlay overlay, List<Problem> problems) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /** Reads an overlay whole. */
  public static Result read(SourceFile file) {
    OverlayReader reader = new OverlayReader(PlacedTurtle.read(file, BASE));
    List<Problem> problems = reader.problems();
    return new Result(problems.isEmpty() ? reader.overlay() : Overlay.NONE, problems);
  }

  private List<Problem> problems() {
    if (turtle.problem().isPresent()) {
      return List.of(turtle.problem().get());
    }
    List<Problem> problems = new ArrayList<>(unknownClasses());
    OverlayShapes.violations(graph).forEach(violation -> problems.add(problem(violation)));
    List<Node> lists = of(Pin.PAPER_LIST);
    if (lists.size() > 1) {
      problems.add(
          turtle.problem(turtle.place(lists.getLast()), "an overlay speaks of one list only"));
    }
    choices().forEach(choice -> wrong(choice).ifPresent(problems::add));
    return problems.stream().distinct().sorted().toList();
  }

  /** How much rules matter: {@code duplicate-note=off}. */
  private Stream<Triple> choices() {
    return graph.stream(Node.ANY, Pin.SEVERITY_OF, Node.ANY)
        .sorted(Comparator.comparing(OverlayReader::choice));
  }

  private static String choice(Triple triple) {
    Node choice = triple.getObject();
    return choice.isLiteral() ? choice.getLiteralLexicalForm() : choice.toString();
  }

  private Optional<Problem> wrong(Triple choice) {
    try {
      Severities.of(List.of(choice(choice)));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(turtle.problem(turtle.place(choice), "pin:severityOf: " + e.getMessage()));
    }
  }

  private List<Problem> unknownClasses() {
    Set<String> known = OverlayShapes.classes();
    String oneOf =
        known.stream().map(PREFIXES::shortForm).sorted().collect(Collectors.joining(", "));
    List<Problem> problems = new ArrayList<>();
    graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .filter(triple -> !known.contains(triple.getObject().toString()))
        .forEach(
            triple ->
                problems.add(
                    turtle.problem(
                        turtle.place(triple),
                        "%s is no class that an overlay knows; these are %s"
                            .formatted(shown(triple.getObject()), oneOf))));
    graph.stream()
        .map(Triple::getSubject)
        .distinct()
        .filter(subject -> !graph.contains(subject, RDF.type.asNode(), Node.ANY))
        .forEach(
            subject ->
                problems.add(
                    turtle.problem(
                        turtle.place(subject),
                        "%s has no class; those that an overlay knows are %s"
                            .formatted(shown(subject), oneOf))));
    return problems;
  }

  private Problem problem(Violation violation) {
    Optional<Triple> at =
        graph.stream(violation.focus(), Node.ANY, Node.ANY)
            .filter(triple -> triple.getObject().equals(violation.value()))
            .filter(triple -> shown(triple.getPredicate()).equals(violation.path()))
            .findFirst();
    String path = violation.path().isEmpty() ? "" : violation.path() + ": ";
    return turtle.problem(
        at.map(turtle::place).orElseGet(() -> turtle.place(violation.focus())),
        path + violation.message());
  }

  private static String shown(Node node) {
    if (node.isBlank()) {
      return "[]";
    }
    return node.isURI() ? PREFIXES.shortForm(node.getURI()).replace(BASE, "") : node.toString();
  }

  private Overlay overlay() {
    Optional<Node> list = of(Pin.PAPER_LIST).stream().findFirst();
    Curation curation =
        list.map(
                node ->
                    new Curation(
                        texts(node, DCTerms.title.asNode()),
                        value(node, DCTerms.license.asNode()).map(Node::getURI),
                        value(node, DCAT.landingPage.asNode()).map(Node::getURI)))
            .orElse(Curation.NONE);
    return new Overlay(
        curation,
        list.flatMap(node -> words(node, Pin.BASE_IRI)),
        Severities.of(choices().map(OverlayReader::choice).toList()),
        of(Pin.HEADING_REMARK).stream().map(this::remark).toList(),
        of(Pin.CORRECTION).stream().map(this::correction).toList());
  }

  private HeadingRemark remark(Node node) {
    return new HeadingRemark(
        words(node, Pin.HEADING).orElseThrow(),
        texts(node, SKOS.prefLabel.asNode()),
        texts(node, SKOS.altLabel.asNode()),
        words(node, Pin.IS_TECHNIQUE).map(word -> word.equals("true") || word.equals("1")),
        turtle.place(node));
  }

  private Overlay.PlacedCorrection correction(Node node) {
    Correction correction =
        new Correction(
            words(node, Pin.CORRECTS).orElseThrow(),
            words(node, Pin.CORRECTED_TITLE),
            words(node, Pin.CORRECTED_AUTHORS).map(OverlayReader::names).orElse(List.of()),
            words(node, Pin.CORRECTED_VENUE),
            words(node, Pin.CORRECTED_YEAR)
                .map(year -> OptionalInt.of(Integer.parseInt(year)))
                .orElse(OptionalInt.empty()));
    return new Overlay.PlacedCorrection(correction, turtle.place(node));
  }

  private static List<String> names(String words) {
    return Arrays.stream(words.split(";", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** The things of a class, in the order in which the file first speaks of them. */
  private List<Node> of(Node type) {
    return graph.stream(Node.ANY, RDF.type.asNode(), type)
        .map(Triple::getSubject)
        .distinct()
        .sorted(Comparator.comparing(node -> turtle.place(node)))
        .toList();
  }

  private List<Text> texts(Node node, Node property) {
    return graph.stream(node, property, Node.ANY)
        .map(Triple::getObject)
        .map(text -> new Text(text.getLiteralLexicalForm(), text.getLiteralLanguage()))
        .sorted(Comparator.comparing(Text::language).thenComparing(Text::words))
        .toList();
  }

  private Optional<String> words(Node node, Node property) {
    return value(node, property)
        .map(value -> value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI());
  }

  private Optional<Node> value(Node node, Node property) {
    return graph.stream(node, property, Node.ANY).map(Triple::getObject).findFirst();
  }
}
