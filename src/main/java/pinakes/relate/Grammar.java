package pinakes.relate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.registry.NoteRule;
import pinakes.registry.Phrase;
import pinakes.registry.Registry;
import pinakes.relate.MarkedText.Kind;

/** The rules and phrases of one language, made ready to be held against sentences. */
final class Grammar {
  private static final Pattern REFERENCE = Pattern.compile("(?<!\\(\\?)<([a-z-]+|[ABKMT])>");
  private static final String METHODS =
      Kind.METHOD.range() + Kind.BACKBONE.range() + Kind.METHOD_AND_TECHNIQUE.range();
  private static final String METHODS_PROPER =
      Kind.METHOD.range() + Kind.METHOD_AND_TECHNIQUE.range();
  private static final String TECHNIQUES =
      Kind.METHOD_AND_TECHNIQUE.range() + Kind.TECHNIQUE.range();

  private final Map<String, String> phrases = new HashMap<>();
  private final Map<String, Pattern> whole = new HashMap<>();
  private final Map<String, GuardedPattern> guarded = new HashMap<>();
  private final Rules noteRules;
  private final Rules titleRules;

  Grammar(Registry registry, String language) {
    for (Phrase phrase : registry.phrases()) {
      if (phrase.language().equals(language)) {
        phrases.put(phrase.name(), phrase.pattern());
      }
    }
    List<NoteRule> rules =
        registry.rules().stream().filter(rule -> rule.language().equals(language)).toList();
    noteRules = compiled(rules, NoteRule.Where.NOTE);
    titleRules = compiled(rules, NoteRule.Where.TITLE);
    phrases.keySet().forEach(name -> whole.put(name, Pattern.compile(expanded("<" + name + ">"))));
  }

  /** The grammar of each language that has rules. */
  static Map<String, Grammar> all(Registry registry) {
    Map<String, Grammar> grammars = new HashMap<>();
    for (NoteRule rule : registry.rules()) {
      grammars.computeIfAbsent(rule.language(), language -> new Grammar(registry, language));
    }
    return grammars;
  }

  private Rules compiled(List<NoteRule> rules, NoteRule.Where where) {
    return new Rules(
        rules.stream().filter(rule -> rule.where() == where).map(this::compiled).toList());
  }

  CompiledRule compiled(NoteRule rule) {
    return new CompiledRule(rule, Pattern.compile(expanded(rule.pattern())));
  }

  Rules noteRules() {
    return noteRules;
  }

  Rules titleRules() {
    return titleRules;
  }

  /** Whether a phrase stands anywhere in the words. */
  boolean has(String phrase, CharSequence words) {
    return guarded.computeIfAbsent(phrase, name -> GuardedPattern.of(pattern(name))).isIn(words);
  }

  /** Whether a phrase is all there is. */
  boolean is(String phrase, CharSequence words) {
    return pattern(phrase).matcher(words).matches();
  }

  /** How many units of the words a phrase takes up at their beginning, or -1. */
  int lead(String phrase, CharSequence words) {
    Matcher matcher = pattern(phrase).matcher(words);
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  Matcher matcher(String phrase, CharSequence words) {
    return pattern(phrase).matcher(words);
  }

  private Pattern pattern(String phrase) {
    return java.util.Objects.requireNonNull(whole.get(phrase), phrase);
  }

  /** Groups of one name are numbered, since a pattern may have several. */
  private String expanded(String pattern) {
    Matcher reference = REFERENCE.matcher(pattern);
    StringBuilder expanded = new StringBuilder();
    int number = 0;
    while (reference.find()) {
      number++;
      reference.appendReplacement(
          expanded, Matcher.quoteReplacement(expansion(reference.group(1), number)));
    }
    return reference.appendTail(expanded).toString();
  }

  private String expansion(String name, int number) {
    return switch (name) {
      case "A" -> group(name, number, named(METHODS));
      case "B" -> group(name, number, list(METHODS));
      case "M" -> group(name, number, list(METHODS_PROPER));
      case "T" -> group(name, number, list(TECHNIQUES));
      case "K" -> group(name, number, "");
      case "technique" -> "[" + TECHNIQUES + "]";
      case "any" -> "[" + MarkedText.ANY + "]";
      case "name" -> named(METHODS);
      default -> "(?:" + expanded(phrase(name)) + ")";
    };
  }

  private static String group(String name, int number, String pattern) {
    return "(?<" + name + number + ">" + pattern + ")";
  }

  private String phrase(String name) {
    String phrase = phrases.get(name);
    if (phrase == null) {
      throw new IllegalStateException("no rule file has a phrase called " + name);
    }
    return phrase;
  }

  /** A name with what may stand around it: "the original X method". */
  private String named(String marks) {
    return expanded("<qualifier>?[" + marks + "]<head>?");
  }

  /** One name, or several: "X", "X and Y", "X, Y and Z". */
  private String list(String marks) {
    String one = named(marks);
    return "%s(?:(?:%s%s){0,3}%s%s)?"
        .formatted(one, expanded("<comma>"), one, expanded("<and>"), one);
  }
}
