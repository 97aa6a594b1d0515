package pinakes.validate;

import java.util.List;

/**
 * Whether a graph keeps the shapes.
 *
 * @param violations one for each shape that something breaks; empty where the graph conforms
 */
public record Conformance(List<String> violations) {
  public Conformance {
    violations = List.copyOf(violations);
  }

  public boolean conforms() {
    return violations.isEmpty();
  }
}
