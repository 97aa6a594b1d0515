package pinakes.export;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The order of a file: where a resource stands, and in which order its properties do. */
interface Order {

  /** Whether positions stand at the end, apart from what else is said of a resource. */
  boolean positionsApart();

  /**
   * Where that graph speaks of that resource.
   *
   * @param position whether of its positions, where these stand apart
   * @param key has appended to it what compares, by its bytes, as the places do
   */
  Place place(Node graph, Node resource, boolean position, Bytes key);

  /** The order of a resource's properties. */
  Comparator<Properties.Property> properties();

  /** The order of a property's values, as they are written. */
  Comparator<Slice> values();

  /** The order of the lines themselves, byte by byte, all of one graph. */
  static Order ofLines() {
    Place everywhere = new Place(false, Quad.defaultGraphIRI, Kind.Group.OTHERS);
    Terms terms = Terms.full();
    return new Order() {
      @Override
      public boolean positionsApart() {
        return false;
      }

      @Override
      public Place place(Node graph, Node resource, boolean position, Bytes key) {
        terms.term(resource, key);
        return everywhere;
      }

      @Override
      public Comparator<Properties.Property> properties() {
        return Comparator.comparing(property -> new Slice(property.text()));
      }

      @Override
      public Comparator<Slice> values() {
        return Comparator.naturalOrder();
      }
    };
  }
}
