package pinakes.registry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import pinakes.catalogue.Method;
import pinakes.catalogue.Relation;
import pinakes.catalogue.Text;
import pinakes.catalogue.Venue;
import pinakes.ontology.Fabio;
import pinakes.ontology.OntologyFile;
import pinakes.ontology.Pin;

/** Reads the registries that the program carries. */
public final class RegistryReader {
  private static final List<Node> NAMES =
      List.of(Pin.ACRONYM, RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

  private RegistryReader() {}

  /** The registries in {@code ontology/}. */
  public static Registry read() {
    Graph vocabulary = OntologyFile.VOCABULARY.graph();
    return new Registry(
        venues(OntologyFile.VENUES.graph()),
        techniques(OntologyFile.TECHNIQUES.graph()),
        methods(OntologyFile.METHODS.graph()),
        rules(OntologyFile.RULES_ZH.graph()),
        threshold(vocabulary),
        Authority.NONE,
        Overlays.NONE);
  }

  private static Venues venues(Graph graph) {
    Map<Venue, List<String>> venues = new LinkedHashMap<>();
    for (Node node : subjects(graph, RDFS.label.asNode())) {
      Optional<Venue.Kind> kind = kind(graph, node);
      if (kind.isPresent()) {
        String name =
            first(graph, node, Pin.ACRONYM)
                .or(() -> first(graph, node, RDFS.label.asNode()))
                .orElseThrow();
        venues.put(new Venue(localName(node), name, kind.get(), node.getURI()), names(graph, node));
      }
    }
    return new Venues(venues);
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
                method, names(graph, node), first(graph, node, Pin.INTRODUCED_IN).orElse("")));
      }
    }
    return methods;
  }

  private static List<NoteRule> rules(Graph graph) {
    List<NoteRule> rules = new ArrayList<>();
    for (Node node : subjects(graph, Pin.PATTERN)) {
      String relation = one(graph, node, Pin.READS).getURI().substring(Pin.NS.length());
      rules.add(
          new NoteRule(
              localName(node),
              first(graph, node, DCTerms.language.asNode()).orElseThrow(),
              relation(relation),
              first(graph, node, Pin.PATTERN).orElseThrow(),
              values(graph, node, Pin.EXAMPLE),
              values(graph, node, Pin.COUNTER_EXAMPLE),
              Integer.parseInt(first(graph, node, Pin.HITS).orElse("0")),
              Integer.parseInt(first(graph, node, Pin.RIGHT_HITS).orElse("0"))));
    }
    return rules;
  }

  private static Relation relation(String term) {
    for (Relation relation : Relation.values()) {
      if (relation.term().equals(term)) {
        return relation;
      }
    }
    throw new IllegalStateException(
        "ontology/ names a relation that the program does not know: " + term);
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
    return NAMES.stream().flatMap(name -> values(graph, node, name).stream()).distinct().toList();
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
