package pinakes.export;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Turtle and TriG for reading and for comparing: one property a line, one value a line where there
 * are several, blocks apart by an empty line, groups under a comment. A line says nothing of other
 * blocks.
 */
final class TurtleSyntax implements Syntax {

  private static final String DEEP = "        ";

  private final Names names;
  private final Terms terms;
  private @Nullable Place place;

  TurtleSyntax(Names names) {
    this.names = names;
    this.terms = Terms.turtle(names);
  }

  Terms terms() {
    return terms;
  }

  @Override
  public void subject(Node subject, Bytes out) {
    terms.term(subject, out);
  }

  @Override
  public byte[] property(Node predicate) {
    Bytes out = new Bytes();
    terms.verb(predicate.getURI(), out);
    return out.copy();
  }

  @Override
  public void value(Quad quad, Bytes out) {
    terms.term(quad.getObject(), out);
  }

  @Override
  public void begin(Bytes out) {
    if (names.baseUsed()) {
      out.text("@base ");
      Terms.fullIri(names.base(), out);
      out.text(" .\n");
    }
    names
        .used()
        .forEach(
            (prefix, namespace) -> {
              out.text("@prefix ").text(prefix).text(": ");
              Terms.fullIri(namespace, out);
              out.text(" .\n");
            });
  }

  @Override
  public void enter(Place next, Bytes out) {
    Place last = place;
    boolean otherGraph =
        last == null
            ? !Quad.isDefaultGraph(next.graph())
            : last.positions() != next.positions() || !last.graph().equals(next.graph());
    if (otherGraph) {
      leaveGraph(out);
      if (!Quad.isDefaultGraph(next.graph())) {
        out.text("\nGRAPH ");
        terms.term(next.graph(), out);
        out.text(" {\n");
      }
    }
    if (otherGraph || last == null || !next.positions()) {
      out.text("\n# --- ")
          .text(next.positions() ? "Positions" : next.group().title())
          .text(" ---\n");
    }
    place = next;
  }

  @Override
  public void block(Block block, Bytes out) {
    out.put('\n');
    block.subject().appendTo(out);
    properties(block.properties(), out);
    out.text(" .\n");
  }

  @Override
  public void end(Bytes out) {
    leaveGraph(out);
  }

  private void leaveGraph(Bytes out) {
    if (place != null && !Quad.isDefaultGraph(place.graph())) {
      out.text("\n}\n");
    }
  }

  private static void properties(List<Block.Property> properties, Bytes out) {
    String before = " ";
    for (Block.Property property : properties) {
      out.text(before).put(property.name().text());
      values(property, out);
      before = " ;\n    ";
    }
  }

  private static void values(Block.Property property, Bytes out) {
    boolean inLine = property.values().size() == 1 || property.name().isType();
    String before = inLine ? " " : "\n" + DEEP;
    for (Block.Value value : property.values()) {
      out.text(before);
      value.text().appendTo(out);
      for (Slice annotation : value.annotations()) {
        annotation.appendTo(out);
      }
      before = inLine ? " , " : " ,\n" + DEEP;
    }
  }
}
