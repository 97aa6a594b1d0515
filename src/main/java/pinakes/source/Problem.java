package pinakes.source;

import java.util.Comparator;

/**
 * News about the input: never thrown, always collected and shown with its place.
 *
 * @param rule the rule that was broken
 * @param place where
 * @param message what is wrong, in one sentence, without its place
 */
public record Problem(Rule rule, Place place, String message) implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message);

  public Severity severity() {
    return rule.severity();
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
