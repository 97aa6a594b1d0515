package pinakes.source;

import java.util.Comparator;
import java.util.List;

/**
 * News about the input: never thrown, always collected and shown with its place.
 *
 * @param rule the rule that was broken
 * @param severity how much it matters
 * @param place where
 * @param message what is wrong, in one sentence, without its place
 * @param mends what would certainly put it right, all of them together; mostly none
 */
public record Problem(Rule rule, Severity severity, Place place, String message, List<Mend> mends)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message);

  public Problem {
    mends = List.copyOf(mends);
  }

  /** A problem of its rule's usual severity that nothing is certain to mend. */
  public Problem(Rule rule, Place place, String message) {
    this(rule, rule.severity(), place, message, List.of());
  }

  /** The same problem, mattering as much as its reader says. */
  public Problem withSeverity(Severity other) {
    return new Problem(rule, other, place, message, mends);
  }

  /** The same problem with what would put it right. */
  public Problem withMends(List<Mend> certain) {
    return new Problem(rule, severity, place, message, certain);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column: severity: rule: message}. */
  @Override
  public String toString() {
    return place + ": " + severity().word() + ": " + rule.id() + ": " + message;
  }
}
