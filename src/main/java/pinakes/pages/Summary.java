package pinakes.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/** What pages need to know of a publication as a whole, each part made when it is first asked. */
final class Summary {

  private final Map<List<?>, List<Named>> named = new HashMap<>();
  private final Map<Node, Integer> papersUnder = new ConcurrentHashMap<>();
  private final Map<Node, Outline> outlines = new ConcurrentHashMap<>();
  private final List<SparqlPage.Example> examples = new ArrayList<>();
  private @Nullable Shelf shelf;
  private @Nullable Taxonomy taxonomy;
  private @Nullable Sayings sayings;

  /**
   * @param graph of the publication, within a read transaction; so in the other methods
   */
  synchronized Shelf shelf(Graph graph) {
    if (shelf == null) {
      shelf = new Shelf(graph);
    }
    return shelf;
  }

  synchronized Taxonomy taxonomy(Graph graph) {
    if (taxonomy == null) {
      taxonomy = new Taxonomy(graph);
    }
    return taxonomy;
  }

  synchronized Sayings sayings(Graph graph) {
    if (sayings == null) {
      sayings = new Sayings(graph);
    }
    return sayings;
  }

  List<SparqlPage.Example> examples(DatasetGraph data) {
    synchronized (examples) {
      if (examples.isEmpty()) {
        examples.addAll(SparqlPage.examples(data));
      }
      return List.copyOf(examples);
    }
  }

  Outline outline(Node list, Graph graph) {
    return outlines.computeIfAbsent(list, one -> Outline.of(one, graph));
  }

  /** All things of a kind by name, in a tongue. */
  List<Named> named(Words what, Tongue tongue, Supplier<List<Named>> made) {
    synchronized (named) {
      return named.computeIfAbsent(List.of(what, tongue), key -> made.get());
    }
  }

  /** How many papers stand under a technique and all that is narrower. */
  int papersUnder(Node technique, Graph graph) {
    Integer known = papersUnder.get(technique);
    if (known == null) {
      known = shelf(graph).under(taxonomy(graph).within(technique)).size();
      papersUnder.put(technique, known);
    }
    return known;
  }

  /**
   * A thing by its name.
   *
   * @param count of the papers behind it; negative: not counted
   */
  record Named(Node thing, Text name, int count) {}
}
