package pinakes.export;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** N-Triples and N-Quads in their canonical form, a line a statement. */
final class LineSyntax implements Syntax {

  private final boolean graphs;
  private final Terms terms = Terms.full();

  LineSyntax(boolean graphs) {
    this.graphs = graphs;
  }

  @Override
  public void subject(Node subject, Bytes out) {
    terms.term(subject, out);
  }

  @Override
  public byte[] property(Node predicate) {
    Bytes out = new Bytes();
    terms.term(predicate, out);
    return out.copy();
  }

  @Override
  public void value(Quad quad, Bytes out) {
    terms.term(quad.getObject(), out);
    if (graphs && !quad.isDefaultGraph()) {
      out.put(' ');
      terms.term(quad.getGraph(), out);
    }
  }

  @Override
  public void begin(Bytes out) {}

  @Override
  public void enter(Place place, Bytes out) {}

  @Override
  public void block(Block block, Bytes out) {
    for (Block.Property property : block.properties()) {
      for (Block.Value value : property.values()) {
        block.subject().appendTo(out);
        out.put(' ').put(property.name().text()).put(' ');
        value.text().appendTo(out);
        out.text(" .\n");
      }
    }
  }

  @Override
  public void end(Bytes out) {}
}
