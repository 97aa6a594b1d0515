package pinakes.source;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How much each rule matters to the keeper of a list: its usual severity, unless the keeper chose
 * another or turned it off.
 */
public final class Severities {
  private static final String OFF = "off";

  private final Map<Rule, Severity> chosen = new EnumMap<>(Rule.class);
  private final Set<Rule> off = EnumSet.noneOf(Rule.class);

  private Severities() {}

  /** Each rule's own. */
  public static Severities usual() {
    return new Severities();
  }

  /**
   * Reads choices such as {@code duplicate-note=off} or {@code year-missing=error}; of two for one
   * rule the later one counts.
   *
   * @throws IllegalArgumentException for a choice that is none, with a message for the user
   */
  public static Severities of(List<String> choices) {
    Severities severities = new Severities();
    choices.forEach(severities::choose);
    return severities;
  }

  private void choose(String choice) {
    String[] parts = choice.split("=", -1);
    Optional<Rule> rule = Rule.called(parts[0].strip());
    if (parts.length != 2) {
      throw new IllegalArgumentException(
          "not RULE=SEVERITY: \"%s\"; write duplicate-note=off".formatted(choice));
    }
    if (rule.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no rule \"%s\"; pinakes check --rules lists them".formatted(parts[0].strip()));
    }
    String severity = parts[1].strip();
    if (severity.equalsIgnoreCase(OFF)) {
      chosen.remove(rule.get());
      off.add(rule.get());
    } else {
      off.remove(rule.get());
      chosen.put(rule.get(), severity(severity));
    }
  }

  private static Severity severity(String word) {
    try {
      return Severity.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "there is no severity \"%s\"; it is error, warning, hint or off".formatted(word), e);
    }
  }

  /** These choices, and for the rules they leave open those of {@code others}. */
  public Severities over(Severities others) {
    Severities both = new Severities();
    both.chosen.putAll(others.chosen);
    both.chosen.keySet().removeAll(off);
    both.chosen.putAll(chosen);
    both.off.addAll(others.off);
    both.off.removeAll(chosen.keySet());
    both.off.addAll(off);
    return both;
  }

  /** The problem as these choices rate it; empty where its rule is turned off. */
  public Optional<Problem> rate(Problem problem) {
    return off.contains(problem.rule())
        ? Optional.empty()
        : Optional.of(
            problem.withSeverity(chosen.getOrDefault(problem.rule(), problem.severity())));
  }
}
