package pinakes.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import pinakes.ontology.Fabio;
import pinakes.ontology.Frbr;
import pinakes.ontology.Pin;

/**
 * All papers of a publication by year, venue, technique and author: what lists and plots of papers
 * need to know of each. Read in one go over the graph, and held in memory.
 */
final class Shelf {

  /**
   * A paper.
   *
   * @param year the earliest of its versions; 0: none is held
   * @param venues series, journals and preprint servers that it appeared in
   */
  record Entry(Node work, String title, int year, List<Node> venues) {}

  private static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparingInt((Entry entry) -> -entry.year())
          .thenComparing(Entry::title)
          .thenComparing(entry -> entry.work().toString());

  private final List<Entry> entries = new ArrayList<>();
  private final Map<Node, Entry> byWork = new HashMap<>();
  private final Map<Node, List<Entry>> byTechnique = new HashMap<>();
  private final Map<Node, List<Entry>> byVenue = new HashMap<>();
  private final Map<Node, Integer> papersOfAuthor = new HashMap<>();

  Shelf(Graph graph) {
    Map<Node, String> titles = new HashMap<>();
    graph.stream(Node.ANY, RDF.type.asNode(), Fabio.RESEARCH_PAPER)
        .forEach(triple -> titles.put(triple.getSubject(), Facts.ending(triple.getSubject())));
    graph.stream(Node.ANY, DCTerms.title.asNode(), Node.ANY)
        .filter(triple -> triple.getObject().isLiteral())
        .forEach(
            triple ->
                titles.replace(triple.getSubject(), triple.getObject().getLiteralLexicalForm()));
    Map<Node, List<Node>> expressions = objects(graph, Frbr.REALIZATION);
    Map<Node, List<Node>> wholes = objects(graph, Frbr.PART_OF);
    Map<Node, List<Node>> hosts = objects(graph, Pin.HOSTED_BY);
    Map<Node, Integer> years = years(graph);
    titles.forEach(
        (work, title) -> entries.add(entry(work, title, expressions, wholes, hosts, years)));
    entries.sort(NEWEST_FIRST);
    Map<Node, List<Node>> subjects = objects(graph, DCTerms.subject.asNode());
    for (Entry entry : entries) {
      byWork.put(entry.work(), entry);
      subjects
          .getOrDefault(entry.work(), List.of())
          .forEach(technique -> put(byTechnique, technique, entry));
      entry.venues().forEach(venue -> put(byVenue, venue, entry));
    }
    graph.stream(Node.ANY, DCTerms.creator.asNode(), Node.ANY)
        .filter(triple -> titles.containsKey(triple.getSubject()))
        .forEach(triple -> papersOfAuthor.merge(triple.getObject(), 1, Integer::sum));
  }

  private static Entry entry(
      Node work,
      String title,
      Map<Node, List<Node>> expressions,
      Map<Node, List<Node>> wholes,
      Map<Node, List<Node>> hosts,
      Map<Node, Integer> years) {
    int year = Integer.MAX_VALUE;
    Set<Node> venues = new LinkedHashSet<>();
    Set<Node> servers = new LinkedHashSet<>();
    for (Node expression : expressions.getOrDefault(work, List.of())) {
      year = Math.min(year, years.getOrDefault(expression, Integer.MAX_VALUE));
      for (Node whole : wholes.getOrDefault(expression, List.of())) {
        venues.addAll(wholes.getOrDefault(whole, List.of(whole)));
      }
      servers.addAll(hosts.getOrDefault(expression, List.of()));
    }
    venues.addAll(servers);
    return new Entry(work, title, year == Integer.MAX_VALUE ? 0 : year, List.copyOf(venues));
  }

  private static Map<Node, Integer> years(Graph graph) {
    Map<Node, Integer> years = new HashMap<>();
    graph.stream(Node.ANY, Fabio.HAS_PUBLICATION_YEAR, Node.ANY)
        .forEach(
            triple ->
                Facts.integer(triple.getObject())
                    .ifPresent(year -> years.merge(triple.getSubject(), year, Math::min)));
    return years;
  }

  private static Map<Node, List<Node>> objects(Graph graph, Node property) {
    Map<Node, List<Node>> objects = new HashMap<>();
    graph.stream(Node.ANY, property, Node.ANY)
        .forEach(
            triple ->
                objects
                    .computeIfAbsent(triple.getSubject(), subject -> new ArrayList<>(2))
                    .add(triple.getObject()));
    objects.values().forEach(list -> list.sort(Comparator.comparing(Node::toString)));
    return objects;
  }

  private static void put(Map<Node, List<Entry>> map, Node key, Entry entry) {
    map.computeIfAbsent(key, node -> new ArrayList<>()).add(entry);
  }

  /** A paper by itself; nothing where the work is none. */
  Optional<Entry> entry(Node work) {
    return Optional.ofNullable(byWork.get(work));
  }

  /** All, the newest first. */
  List<Entry> all() {
    return Collections.unmodifiableList(entries);
  }

  /** Those that are filed under any of the techniques, each once, the newest first. */
  List<Entry> under(Set<Node> techniques) {
    if (techniques.size() == 1) {
      return byTechnique.getOrDefault(techniques.iterator().next(), List.of());
    }
    TreeSet<Entry> found = new TreeSet<>(NEWEST_FIRST);
    techniques.forEach(technique -> found.addAll(byTechnique.getOrDefault(technique, List.of())));
    return List.copyOf(found);
  }

  List<Entry> in(Node venue) {
    return byVenue.getOrDefault(venue, List.of());
  }

  /** The venues that any paper appeared in. */
  Set<Node> venues() {
    return byVenue.keySet();
  }

  /** How many papers each author has. */
  Map<Node, Integer> authors() {
    return papersOfAuthor;
  }
}
