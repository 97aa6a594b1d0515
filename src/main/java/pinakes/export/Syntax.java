package pinakes.export;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** One way to write resources down, piece by piece. */
interface Syntax {

  /** Appends the resource as it is written where it is spoken of. */
  void subject(Node subject, Bytes out);

  /** The property as it is written before its values. */
  byte[] property(Node predicate);

  /** Appends the quad's object as it is written after the property. */
  void value(Quad quad, Bytes out);

  /** Begins the file. Everything that will be written has been through the methods above. */
  void begin(Bytes out);

  /** Goes on to another place of the file. */
  void enter(Place place, Bytes out);

  /** Writes what is said of one resource at the place entered last. */
  void block(Block block, Bytes out);

  /** Ends the file. */
  void end(Bytes out);
}
