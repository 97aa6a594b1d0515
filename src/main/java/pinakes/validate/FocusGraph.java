package pinakes.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.G;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * The union of a dataset's named graphs seen from one node at a time. A validator asks for the same
 * node's properties one by one and for the classes of its neighbours again and again; here each
 * node is read from the dataset in one go, the class hierarchy is read once, and the types of the
 * nodes met last are remembered. Everything else is asked of the dataset. Memory does not grow with
 * it. A statement that stands in several named graphs may be found several times, but not twice
 * among those about the focus.
 */
final class FocusGraph extends GraphBase {

  private static final int TYPES_REMEMBERED = 1 << 15;

  private static final Node TYPE = RDF.type.asNode();
  private static final Node SUBCLASS_OF = RDFS.subClassOf.asNode();

  private final DatasetGraph dataset;
  private final Graph hierarchy = GraphFactory.createDefaultGraph();
  private final Map<Node, Set<Node>> superclasses = new HashMap<>();
  private final Map<Node, List<Triple>> types = new LatestUsed<>(TYPES_REMEMBERED);
  private @Nullable Node focus;
  private List<Triple> about = List.of();

  FocusGraph(DatasetGraph dataset) {
    this.dataset = dataset;
    read(Node.ANY, SUBCLASS_OF, Node.ANY).forEachRemaining(hierarchy::add);
  }

  /** Makes {@code node} the one whose properties are at hand. */
  void focusOn(Node node) {
    if (!node.equals(focus)) {
      about = readAll(node);
      focus = node;
    }
  }

  /** Every statement about the focus, each once. */
  List<Triple> aboutFocus() {
    return about;
  }

  /** Whether a node is an instance of a class or of a subclass of it. */
  boolean isInstance(Node node, Node wanted) {
    for (Triple triple : typesOf(node)) {
      Node type = triple.getObject();
      if (type.equals(wanted)
          || superclasses
              .computeIfAbsent(type, t -> Set.copyOf(G.listSuperClasses(hierarchy, t)))
              .contains(wanted)) {
        return true;
      }
    }
    return false;
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
      return matching(typesOf(subject), predicate, pattern.getObject());
    }
    return WrappedIterator.createNoRemove(read(subject, predicate, pattern.getObject()));
  }

  private List<Triple> typesOf(Node node) {
    return types.computeIfAbsent(node, n -> Iter.toList(read(n, TYPE, Node.ANY)));
  }

  private Iterator<Triple> read(Node subject, Node predicate, Node object) {
    return Iter.map(dataset.findNG(Node.ANY, subject, predicate, object), Quad::asTriple);
  }

  private List<Triple> readAll(Node subject) {
    List<Triple> read = new ArrayList<>();
    Node graph = null;
    boolean several = false;
    Iterator<Quad> quads = dataset.findNG(Node.ANY, subject, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      several |= graph != null && !graph.equals(quad.getGraph());
      graph = quad.getGraph();
      read.add(quad.asTriple());
    }
    return several ? read.stream().distinct().toList() : read;
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
