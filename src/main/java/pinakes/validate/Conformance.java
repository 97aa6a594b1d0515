package pinakes.validate;

import java.util.List;

/**
 * What a check of a graph against the shapes found.
 *
 * @param checked how often a node was checked against a shape; zero when nothing was looked at
 * @param violations sorted by shape, focus node, path and message; none when the graph conforms
 * @param complete false when the check stopped because there were too many to go on
 */
public record Conformance(long checked, List<Violation> violations, boolean complete) {

  public Conformance {
    violations = List.copyOf(violations);
  }

  /** Whether every shape is kept. */
  public boolean conforms() {
    return violations.isEmpty();
  }
}
