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
 *
 * @param chosen the severities that differ
 * @param off the rules that are not looked at
 */
public record Severities(Map<Rule, Severity> chosen, Set<Rule> off) {
  private static final String OFF = "off";

  public Severities {
    chosen = Map.copyOf(chosen);
    off = Set.copyOf(off);
  }

  /** Each rule's own. */
  public static Severities usual() {
    return new Severities(Map.of(), Set.of());
  }

  /**
   * Reads choices such as {@code duplicate-note=off} or {@code year-missing=error}; of two for one
   * rule the later one counts.
   *
   * @throws IllegalArgumentException for a choice that is none, with a message for the user
   */
  public static Severities of(List<String> choices) {
    Severities severities = usual();
    for (String choice : choices) {
      severities = one(choice).over(severities);
    }
    return severities;
  }

  private static Severities one(String choice) {
    String[] parts = choice.split("=", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException(
          "not RULE=SEVERITY: \"%s\"; write duplicate-note=off".formatted(choice));
    }
    Rule rule =
        Rule.called(parts[0].strip())
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no rule \"%s\"; pinakes check --rules lists them"
                            .formatted(parts[0].strip())));
    String word = parts[1].strip();
    return word.equalsIgnoreCase(OFF)
        ? new Severities(Map.of(), Set.of(rule))
        : new Severities(Map.of(rule, severity(word)), Set.of());
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
    Map<Rule, Severity> both = new EnumMap<>(Rule.class);
    both.putAll(others.chosen);
    both.keySet().removeAll(off);
    both.putAll(chosen);
    Set<Rule> none = EnumSet.noneOf(Rule.class);
    none.addAll(others.off);
    none.removeAll(chosen.keySet());
    none.addAll(off);
    return new Severities(both, none);
  }

  /** The problem as these choices rate it; empty where its rule is turned off. */
  public Optional<Problem> rate(Problem problem) {
    return off.contains(problem.rule())
        ? Optional.empty()
        : Optional.of(
            problem.withSeverity(chosen.getOrDefault(problem.rule(), problem.severity())));
  }
}
