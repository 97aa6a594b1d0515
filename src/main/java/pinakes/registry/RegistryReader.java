package pinakes.registry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import pinakes.catalogue.ClaimKind;
import pinakes.catalogue.Method;
import pinakes.catalogue.Relation;
import pinakes.catalogue.Sense;
import pinakes.catalogue.Text;
import pinakes.catalogue.Venue;
import pinakes.ontology.Fabio;
import pinakes.ontology.OntologyFile;
import pinakes.ontology.Pin;
import pinakes.registry.NoteRule.Where;

/** Reads the registries that the program carries. */
public final class RegistryReader {
  private static final List<Node> NAMES =
      List.of(Pin.ACRONYM, RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

  private static final List<Node> NAMES_AND_MISSPELLINGS =
      Stream.concat(NAMES.stream(), Stream.of(SKOS.hiddenLabel.asNode())).toList();

  private RegistryReader() {}

  /** The registries in {@code ontology/}. */
  public static Registry read() {
    OntologyFile.parse(OntologyFile.REFERENCE);
    Graph vocabulary = OntologyFile.VOCABULARY.graph();
    Graph known = OntologyFile.METHODS.graph();
    Graph chinese = OntologyFile.RULES_ZH.graph();
    Graph english = OntologyFile.RULES_EN.graph();
    return new Registry(
        venues(OntologyFile.VENUES.graph()),
        techniques(OntologyFile.TECHNIQUES.graph()),
        methods(known),
        substrates(known),
        Stream.of(chinese, english).flatMap(rules -> rules(rules).stream()).toList(),
        Stream.of(chinese, english).flatMap(rules -> phrases(rules).stream()).toList(),
        threshold(vocabulary),
        Authority.NONE,
        Overlays.NONE);
  }

  /** The venues alone, read once. */
  public static Venues venues() {
    return Known.VENUES;
  }

  /** Read when it is first asked for. */
  private static final class Known {
    static final Venues VENUES = venues(OntologyFile.VENUES.graph());
  }

  private static Venues venues(Graph graph) {
    Map<Venue, List<String>> venues = new LinkedHashMap<>();
    Map<String, Integer> firstHeld = new LinkedHashMap<>();
    for (Node node : subjects(graph, RDFS.label.asNode())) {
      Optional<Venue.Kind> kind = kind(graph, node);
      if (kind.isPresent()) {
        String name =
            first(graph, node, Pin.ACRONYM)
                .or(() -> first(graph, node, RDFS.label.asNode()))
                .orElseThrow();
        venues.put(new Venue(localName(node), name, kind.get(), node.getURI()), names(graph, node));
        first(graph, node, Pin.FIRST_HELD)
            .ifPresent(year -> firstHeld.put(localName(node), Integer.parseInt(year)));
      }
    }
    return new Venues(venues, firstHeld);
  }

  private static Optional<Venue.Kind> kind(Graph graph, Node node) {
    if (is(graph, node, Pin.PREPRINT_SERVER)) {
      return Optional.of(Venue.Kind.PREPRINT_SERVER);
    }
    if (is(graph, node, Pin.PUBLISHER)) {
      return Optional.of(Venue.Kind.PUBLISHER);
    }
    if (is(graph, node, Fabio.JOURNAL)) {
      return Optional.of(Venue.Kind.JOURNAL);
    }
    return is(graph, node, Fabio.SERIES) ? Optional.of(Venue.Kind.SERIES) : Optional.empty();
  }

  private static Techniques techniques(Graph graph) {
    Techniques techniques = new Techniques();
    for (Node property : List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())) {
      List<Triple> labels = graph.find(Node.ANY, property, Node.ANY).toList();
      labels.sort(Comparator.comparing(Triple::toString));
      for (Triple label : labels) {
        Node words = label.getObject();
        techniques.add(
            label.getSubject().getURI(),
            new Text(words.getLiteralLexicalForm(), words.getLiteralLanguage()),
            property.equals(SKOS.prefLabel.asNode()));
      }
    }
    graph.stream(Node.ANY, SKOS.hiddenLabel.asNode(), Node.ANY)
        .forEach(
            label ->
                techniques.addHidden(
                    label.getSubject().getURI(), label.getObject().getLiteralLexicalForm()));
    graph.stream(Node.ANY, SKOS.narrower.asNode(), Node.ANY)
        .forEach(narrower -> techniques.addBroad(narrower.getSubject().getURI()));
    return techniques;
  }

  private static List<Registry.KnownMethod> methods(Graph graph) {
    List<Registry.KnownMethod> methods = new ArrayList<>();
    for (Node node : subjects(graph, RDFS.label.asNode())) {
      if (is(graph, node, Pin.METHOD)) {
        String name = first(graph, node, RDFS.label.asNode()).orElseThrow();
        Method method =
            new Method(
                localName(node),
                name,
                values(graph, node, Pin.ACRONYM),
                Optional.of(node.getURI()),
                List.of());
        methods.add(
            new Registry.KnownMethod(
                method,
                names(graph, node, NAMES_AND_MISSPELLINGS),
                first(graph, node, Pin.INTRODUCED_IN).orElse(""),
                is(graph, node, Pin.BACKBONE)));
      }
    }
    return methods;
  }

  private static List<String> substrates(Graph graph) {
    return subjects(graph, RDFS.label.asNode()).stream()
        .filter(node -> is(graph, node, Pin.SUBSTRATE))
        .flatMap(node -> names(graph, node, NAMES_AND_MISSPELLINGS).stream())
        .toList();
  }

  private static List<NoteRule> rules(Graph graph) {
    List<NoteRule> rules = new ArrayList<>();
    for (Node node : subjects(graph, Pin.READS)) {
      rules.add(
          new NoteRule(
              localName(node),
              language(graph, node),
              sense(one(graph, node, Pin.READS).getURI().substring(Pin.NS.length())),
              first(graph, node, Pin.READ_IN).map(RegistryReader::where).orElse(Where.NOTE),
              first(graph, node, Pin.PATTERN).orElseThrow(),
              values(graph, node, Pin.EXAMPLE),
              values(graph, node, Pin.COUNTER_EXAMPLE),
              Integer.parseInt(first(graph, node, Pin.HITS).orElse("0")),
              Integer.parseInt(first(graph, node, Pin.RIGHT_HITS).orElse("0"))));
    }
    return rules;
  }

  private static List<Phrase> phrases(Graph graph) {
    return subjects(graph, Pin.PATTERN).stream()
        .filter(node -> is(graph, node, Pin.PHRASE))
        .map(
            node ->
                new Phrase(
                    localName(node),
                    language(graph, node),
                    first(graph, node, Pin.PATTERN).orElseThrow()))
        .toList();
  }

  private static String language(Graph graph, Node node) {
    return first(graph, node, DCTerms.language.asNode()).orElseThrow();
  }

  private static Where where(String word) {
    return Where.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private static Sense sense(String term) {
    return Stream.<Sense>concat(Stream.of(Relation.values()), Stream.of(ClaimKind.values()))
        .filter(sense -> sense.term().equals(term))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "ontology/ names what the program does not know how to say: " + term));
  }

  private static BigDecimal threshold(Graph vocabulary) {
    return vocabulary.stream(Node.ANY, Pin.ASSERTION_THRESHOLD, Node.ANY)
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(node -> new BigDecimal(node.getLiteralLexicalForm()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("ontology/ states no threshold"));
  }

  private static List<Node> subjects(Graph graph, Node property) {
    return graph.stream(Node.ANY, property, Node.ANY)
        .map(Triple::getSubject)
        .filter(Node::isURI)
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  private static List<String> names(Graph graph, Node node) {
    return names(graph, node, NAMES);
  }

  private static List<String> names(Graph graph, Node node, List<Node> properties) {
    return properties.stream()
        .flatMap(property -> values(graph, node, property).stream())
        .distinct()
        .toList();
  }

  private static List<String> values(Graph graph, Node node, Node property) {
    return graph.stream(node, property, Node.ANY)
        .map(Triple::getObject)
        .sorted(Comparator.comparing(RegistryReader::languageFirst))
        .map(object -> object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI())
        .toList();
  }

  /** English before the other languages, then by the words. */
  private static String languageFirst(Node node) {
    if (!node.isLiteral()) {
      return node.toString();
    }
    return (node.getLiteralLanguage().equals("en") ? "" : node.getLiteralLanguage())
        + " "
        + node.getLiteralLexicalForm();
  }

  private static Optional<String> first(Graph graph, Node node, Node property) {
    return values(graph, node, property).stream().findFirst();
  }

  private static Node one(Graph graph, Node node, Node property) {
    return graph.stream(node, property, Node.ANY)
        .map(Triple::getObject)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(node + " lacks " + property));
  }

  private static boolean is(Graph graph, Node node, Node type) {
    return graph.contains(node, RDF.type.asNode(), type);
  }

  private static String localName(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }
}
