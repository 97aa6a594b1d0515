package pinakes.validate;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One place where a graph breaks a shape.
 *
 * @param shape the local name of the shape that has the target, as in {@code ontology/shapes.ttl}
 * @param focus the node that was checked
 * @param path the property path below the focus, in SPARQL's syntax; empty when the node itself is
 *     at fault
 * @param value the value at fault; null where it is a value that is missing, or their number
 * @param message what the shape says of it, or the constraint that failed
 */
public record Violation(
    String shape, Node focus, String path, @Nullable Node value, String message) {

  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(shape).append(": ").append(focus);
    if (!path.isEmpty()) {
      line.append(' ').append(path);
    }
    if (value != null) {
      line.append(' ').append(value);
    }
    return line.append(": ").append(message).toString();
  }
}
