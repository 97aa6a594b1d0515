package pinakes.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * News about the input: never thrown, always collected and shown with its place.
 *
 * @param rule the rule that was broken
 * @param severity how much it matters
 * @param place where
 * @param message what is wrong, in one sentence, without its place
 * @param related the place it was compared with, which no message holds since it moves
 * @param mends what would certainly put it right, all of them together; mostly none
 */
public record Problem(
    Rule rule,
    Severity severity,
    Place place,
    String message,
    Optional<Place> related,
    List<Mend> mends)
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
    this(rule, rule.severity(), place, message, Optional.empty(), List.of());
  }

  /** The same problem, mattering as much as its reader says. */
  public Problem withSeverity(Severity other) {
    return new Problem(rule, other, place, message, related, mends);
  }

  /** The same problem with the place it was compared with. */
  public Problem withRelated(Place other) {
    return new Problem(rule, severity, place, message, Optional.of(other), mends);
  }

  /** The same problem with what would put it right. */
  public Problem withMends(List<Mend> certain) {
    return new Problem(rule, severity, place, message, related, certain);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column: severity: rule: message}, and the line it was compared with. */
  @Override
  public String toString() {
    return place + ": " + severity().word() + ": " + rule.id() + ": " + message + seen();
  }

  private String seen() {
    return related
        .map(other -> other.file().equals(place.file()) ? "line " + other.line() : other.toString())
        .map(other -> " (" + other + ")")
        .orElse("");
  }
}
