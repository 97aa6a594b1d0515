package pinakes.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import pinakes.ontology.Pin;

/** The techniques of all lists and of the reference scheme, and what is narrower than what. */
final class Taxonomy {

  private final Map<Node, Set<Node>> narrower = new HashMap<>();
  private final Map<Node, Set<Node>> broader = new HashMap<>();
  private final Map<Node, Set<Node>> matched = new HashMap<>();
  private final Map<Node, List<Node>> tops = new HashMap<>();
  private final Map<Node, Node> listOfScheme = new HashMap<>();

  Taxonomy(Graph graph) {
    each(graph, SKOS.broader.asNode(), triple -> link(triple.getObject(), triple.getSubject()));
    each(graph, SKOS.narrower.asNode(), triple -> link(triple.getSubject(), triple.getObject()));
    each(graph, SKOS.exactMatch.asNode(), this::match);
    each(graph, SKOS.closeMatch.asNode(), this::match);
    each(
        graph,
        SKOS.hasTopConcept.asNode(),
        triple ->
            tops.computeIfAbsent(triple.getSubject(), scheme -> new ArrayList<>())
                .add(triple.getObject()));
    each(
        graph,
        DCTerms.source.asNode(),
        triple -> {
          if (tops.containsKey(triple.getSubject())
              && graph.contains(triple.getObject(), RDF.type.asNode(), Pin.PAPER_LIST)) {
            listOfScheme.put(triple.getSubject(), triple.getObject());
          }
        });
    tops.values().forEach(list -> list.sort(Comparator.comparing(Node::toString)));
  }

  private static void each(
      Graph graph, Node property, java.util.function.Consumer<Triple> consumer) {
    graph.stream(Node.ANY, property, Node.ANY).forEach(consumer);
  }

  private void link(Node wide, Node narrow) {
    narrower.computeIfAbsent(wide, node -> new HashSet<>()).add(narrow);
    broader.computeIfAbsent(narrow, node -> new HashSet<>()).add(wide);
  }

  private void match(Triple triple) {
    matched.computeIfAbsent(triple.getObject(), node -> new HashSet<>()).add(triple.getSubject());
  }

  /** The schemes that lists make by their headings, sorted. */
  List<Node> schemes() {
    return listOfScheme.keySet().stream().sorted(Comparator.comparing(Node::toString)).toList();
  }

  Node listOf(Node scheme) {
    return java.util.Objects.requireNonNull(listOfScheme.get(scheme));
  }

  List<Node> tops(Node scheme) {
    return tops.getOrDefault(scheme, List.of());
  }

  Set<Node> narrower(Node technique) {
    return narrower.getOrDefault(technique, Set.of());
  }

  /** From the widest to the one just above. Of several wider ones the first by IRI is followed. */
  List<Node> above(Node technique) {
    List<Node> path = new ArrayList<>();
    Node at = technique;
    while (broader.containsKey(at) && path.size() < 20) {
      Node wide =
          java.util.Collections.min(
              java.util.Objects.requireNonNull(broader.get(at)),
              Comparator.comparing(Node::toString));
      if (path.contains(wide)) {
        break;
      }
      path.addFirst(wide);
      at = wide;
    }
    return path;
  }

  /** A technique with all that is narrower, also what lists call by other names. */
  Set<Node> within(Node technique) {
    Set<Node> within = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(technique));
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (within.add(next)) {
        open.addAll(narrower.getOrDefault(next, Set.of()));
        open.addAll(matched.getOrDefault(next, Set.of()));
      }
    }
    return within;
  }
}
