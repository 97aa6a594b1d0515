package pinakes.validate;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.engine.constraint.ClosedConstraint;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;
import org.jspecify.annotations.Nullable;
import pinakes.ontology.Prefixes;

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

  static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::shape)
          .thenComparing(violation -> violation.focus().toString())
          .thenComparing(Violation::path)
          .thenComparing(Violation::message)
          .thenComparing(violation -> String.valueOf(violation.value()));

  static Violation of(String shape, ReportEntry entry) {
    String path =
        entry.resultPath() == null
            ? ""
            : PathWriter.asString(entry.resultPath(), new Prologue(Prefixes.mapping()));
    return new Violation(shape, entry.focusNode(), path, entry.value(), message(entry));
  }

  /** Jena's own message, but for a closed shape, where it would list every property there is. */
  private static String message(ReportEntry entry) {
    return entry.constraint() instanceof ClosedConstraint
        ? "not a property that this shape knows"
        : entry.message();
  }

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
