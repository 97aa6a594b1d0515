package pinakes.rdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import pinakes.ontology.Pin;

/**
 * What the last publication says of lists that cannot be read this time: the graph of each, and of
 * what is held that which its mentions lead to. What the new publication describes itself is left
 * to it.
 */
final class CarriedOn {
  private final DatasetGraph last;
  private final Node held;
  private final SubjectSet described;
  private final Consumer<Quad> sink;

  private CarriedOn(DatasetGraph last, Node held, SubjectSet described, Consumer<Quad> sink) {
    this.last = last;
    this.held = held;
    this.described = described;
    this.sink = sink;
  }

  /**
   * Carries lists on; each is marked stale.
   *
   * @param held the graph of what is held
   * @param described the subjects that the new publication describes; those carried on are added
   */
  static void write(Last last, Node held, SubjectSet described, Consumer<Quad> sink) {
    CarriedOn carried = new CarriedOn(last.data(), held, described, sink);
    last.unreadable().forEach(carried::list);
  }

  private void list(String file) {
    Node name = NodeFactory.createLiteralString(file);
    List<Quad> lists = last.stream(Node.ANY, Node.ANY, DCTerms.identifier.asNode(), name).toList();
    for (Quad list : lists) {
      Deque<Node> reached = new ArrayDeque<>();
      last.stream(list.getGraph(), Node.ANY, Node.ANY, Node.ANY)
          .filter(quad -> !quad.getPredicate().equals(Pin.STALE))
          .forEach(
              quad -> {
                sink.accept(quad);
                described.add(quad.getSubject());
                reached.add(quad.getObject());
              });
      sink.accept(
          Quad.create(
              list.getGraph(),
              list.getSubject(),
              Pin.STALE,
              NodeFactory.createLiteralByValue(true)));
      statements(list.getSubject(), reached);
      follow(reached);
    }
  }

  /** The statements that a list makes are reached with it, and so is what they are about. */
  private void statements(Node list, Deque<Node> reached) {
    last.stream(held, Node.ANY, Pin.IN_LIST, list).map(Quad::getSubject).forEach(reached::add);
  }

  private void follow(Deque<Node> reached) {
    while (!reached.isEmpty()) {
      Node node = reached.pop();
      if (node.isTripleTerm()) {
        reached.add(node.getTriple().getSubject());
        reached.add(node.getTriple().getObject());
      } else if (node.isURI() && described.add(node)) {
        last.stream(held, node, Node.ANY, Node.ANY)
            .forEach(
                quad -> {
                  sink.accept(quad);
                  if (!quad.getPredicate().equals(RDF.type.asNode())) {
                    reached.add(quad.getObject());
                  }
                });
      }
    }
  }
}
