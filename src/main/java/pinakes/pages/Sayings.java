package pinakes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * What statements say of what: each by its subject and by its object, which the indexes of a store
 * cannot tell.
 */
final class Sayings {

  /** A statement and what it says, be that held to be so or not. */
  record Saying(Node statement, Triple triple) {}

  private final Map<Node, List<Saying>> about = new HashMap<>();
  private int size;

  Sayings(Graph graph) {
    graph.stream(Node.ANY, RDF.reifies.asNode(), Node.ANY)
        .filter(triple -> triple.getObject().isTripleTerm())
        .sorted(Comparator.comparing(triple -> triple.getSubject().toString()))
        .forEach(triple -> add(new Saying(triple.getSubject(), triple.getObject().getTriple())));
  }

  private void add(Saying saying) {
    size++;
    put(saying.triple().getSubject(), saying);
    if (!saying.triple().getObject().equals(saying.triple().getSubject())) {
      put(saying.triple().getObject(), saying);
    }
  }

  private void put(Node thing, Saying saying) {
    about.computeIfAbsent(thing, node -> new ArrayList<>(2)).add(saying);
  }

  /** All that have a thing as their subject or object, by the IRIs of the statements. */
  List<Saying> about(Node thing) {
    return about.getOrDefault(thing, List.of());
  }

  /** All that any statement speaks of. */
  Set<Node> things() {
    return about.keySet();
  }

  int size() {
    return size;
  }
}
