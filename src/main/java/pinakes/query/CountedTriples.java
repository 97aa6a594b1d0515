package pinakes.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Triples that an answer is made of, of which there may be only so many. */
final class CountedTriples {
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final long most;

  /**
   * @param most how many different ones there may be; the answer is {@link CutShort} by one more
   */
  CountedTriples(long most) {
    this.most = most;
  }

  void add(Triple triple) {
    graph.add(triple);
    if (graph.size() > most) {
      throw new CutShort(CutShort.Reason.ROWS);
    }
  }

  Graph graph() {
    return graph;
  }
}
