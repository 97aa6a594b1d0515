package pinakes.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * A graph seen from one node of it at a time. A validator asks for the same node's properties one
 * by one and for the classes of its neighbours again and again; here each node is read from the
 * graph behind in one go, the class hierarchy is read once, and the types of the nodes met last are
 * remembered. Everything else is asked of the graph behind. Memory does not grow with the graph.
 */
final class FocusGraph extends GraphBase {

  private static final int TYPES_REMEMBERED = 1 << 15;

  private static final Node TYPE = RDF.type.asNode();
  private static final Node SUBCLASS_OF = RDFS.subClassOf.asNode();

  private final Graph whole;
  private final Graph hierarchy = GraphFactory.createDefaultGraph();
  private final Map<Node, List<Triple>> types = new LatestUsed<>(TYPES_REMEMBERED);
  private @Nullable Node focus;
  private List<Triple> about = List.of();

  FocusGraph(Graph whole) {
    this.whole = whole;
    whole.find(Node.ANY, SUBCLASS_OF, Node.ANY).forEachRemaining(hierarchy::add);
  }

  /** Makes {@code node} the one whose properties are at hand. */
  void focusOn(Node node) {
    if (!node.equals(focus)) {
      about = whole.find(node, Node.ANY, Node.ANY).toList();
      focus = node;
    }
  }

  @Override
  protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
    Node subject = pattern.getSubject();
    Node predicate = pattern.getPredicate();
    if (subject.equals(focus)) {
      return matching(about, predicate, pattern.getObject());
    }
    if (SUBCLASS_OF.equals(predicate)) {
      return hierarchy.find(pattern);
    }
    if (TYPE.equals(predicate) && subject.isConcrete()) {
      List<Triple> known =
          types.computeIfAbsent(subject, node -> whole.find(node, TYPE, Node.ANY).toList());
      return matching(known, predicate, pattern.getObject());
    }
    return whole.find(pattern);
  }

  private static ExtendedIterator<Triple> matching(
      List<Triple> triples, Node predicate, Node object) {
    List<Triple> found = new ArrayList<>();
    for (Triple triple : triples) {
      if (matches(predicate, triple.getPredicate()) && matches(object, triple.getObject())) {
        found.add(triple);
      }
    }
    return WrappedIterator.createNoRemove(found.iterator());
  }

  private static boolean matches(Node pattern, Node node) {
    return !pattern.isConcrete() || pattern.equals(node);
  }

  /** A map that forgets the entry whose last use is longest ago. */
  private static final class LatestUsed<K, V> extends LinkedHashMap<K, V> {
    private final int capacity;

    LatestUsed(int capacity) {
      super(16, 0.75f, true);
      this.capacity = capacity;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > capacity;
    }
  }
}
