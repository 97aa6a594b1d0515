package pinakes.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.iterator.IterAbortable;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.jspecify.annotations.Nullable;

/** A graph that is read no further once the query that reads it was stopped. */
final class StoppableGraph extends GraphWrapper {
  private final @Nullable AtomicBoolean stopped;

  StoppableGraph(Graph graph, @Nullable AtomicBoolean stopped) {
    super(graph);
    this.stopped = stopped;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple pattern) {
    return stoppable(super.find(pattern));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return stoppable(super.find(subject, predicate, object));
  }

  private ExtendedIterator<Triple> stoppable(ExtendedIterator<Triple> found) {
    return stopped == null ? found : WrappedIterator.create(IterAbortable.wrap(found, stopped));
  }
}
