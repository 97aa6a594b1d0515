package pinakes.export;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Makes the records that are sorted into a file: each is what one graph says of one resource at one
 * place, in the bytes that will be written. {@link Piece} reads them again.
 */
final class Pieces {

  private final Syntax syntax;
  private final Order order;
  private final Properties properties;
  private final Numbering<Place> places;
  private final Sorter sorter;
  private final Bytes key = new Bytes();
  private final Bytes piece = new Bytes();
  private final Bytes text = new Bytes();

  Pieces(
      Syntax syntax, Order order, Properties properties, Numbering<Place> places, Sorter sorter) {
    this.syntax = syntax;
    this.order = order;
    this.properties = properties;
    this.places = places;
    this.sorter = sorter;
  }

  /**
   * @param quads of one graph and one subject; none is nothing
   */
  void values(List<Quad> quads) {
    values(quads, false);
    if (order.positionsApart()) {
      values(quads, true);
    }
  }

  private void values(List<Quad> quads, boolean positions) {
    boolean begun = false;
    for (Quad quad : quads) {
      Properties.Property property = properties.of(quad.getPredicate());
      if (positions == (property.isPosition() && order.positionsApart())) {
        if (!begun) {
          begin(quad.getGraph(), quad.getSubject(), positions, Piece.Type.VALUES);
          begun = true;
        }
        piece.count(property.number());
        value(quad);
      }
    }
    if (begun) {
      end();
    }
  }

  /** That nothing but its positions is to be written of the subject. */
  void hidden(Quad quad) {
    begin(quad.getGraph(), quad.getSubject(), false, Piece.Type.HIDDEN);
    end();
  }

  /** What is to be written behind an asserted statement. */
  void annotation(Reifiers.Annotation annotation) {
    Quad statement = annotation.statement();
    begin(statement.getGraph(), statement.getSubject(), false, Piece.Type.ANNOTATION);
    piece.count(properties.of(statement.getPredicate()).number());
    value(statement);
    piece.count(annotation.text().size()).put(annotation.text());
    end();
  }

  private void value(Quad quad) {
    syntax.value(quad, text.clear());
    piece.count(text.size()).put(text);
  }

  @SuppressWarnings("EnumOrdinal") // read again by the same program
  private void begin(Node graph, Node subject, boolean positions, Piece.Type type) {
    if (!subject.isURI()) {
      throw new IllegalStateException("Pinakes writes no blank nodes, and here is one in " + graph);
    }
    Place place = order.place(graph, subject, positions, key.clear());
    syntax.subject(subject, text.clear());
    piece.clear().put(type.ordinal()).count(places.of(place)).count(text.size()).put(text);
  }

  private void end() {
    sorter.add(Piece.bytes(key, piece));
  }
}
