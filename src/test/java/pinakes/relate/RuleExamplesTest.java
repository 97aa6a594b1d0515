package pinakes.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pinakes.registry.NoteRule;

/** Each rule reads its examples and leaves its counter-examples alone. */
class RuleExamplesTest {
  private static final Pattern BRACES = Pattern.compile("\\{([^}]+)}");

  private static final Methods METHODS = methods();

  /** The methods of the registry and those that the examples have in braces. */
  private static Methods methods() {
    Methods methods =
        Methods.of(LabelledNotes.catalogue(List.of(), List.of()), LabelledNotes.REGISTRY);
    LabelledNotes.REGISTRY.rules().stream()
        .flatMap(rule -> Stream.concat(rule.examples().stream(), rule.counterExamples().stream()))
        .flatMap(example -> BRACES.matcher(example).results())
        .map(name -> name.group(1))
        .forEach(name -> methods.index().addMethod(name, name));
    return methods;
  }

  @Test
  void thereAreRulesForBothLanguages() {
    for (String language : List.of("zh-Hans", "en")) {
      assertTrue(rules(language).size() >= 15, language);
    }
  }

  @Test
  void everyRuleReadsItsExamples() {
    List<String> unread = new ArrayList<>();
    for (NoteRule rule : LabelledNotes.REGISTRY.rules()) {
      for (String example : rule.examples()) {
        if (!affirms(rule, example)) {
          unread.add(rule.id() + ": " + example);
        }
      }
    }
    assertEquals("", String.join("\n", unread));
  }

  @Test
  void noRuleReadsItsCounterExamples() {
    List<String> read = new ArrayList<>();
    for (NoteRule rule : LabelledNotes.REGISTRY.rules()) {
      for (String example : rule.counterExamples()) {
        if (affirms(rule, example)) {
          read.add(rule.id() + ": " + example);
        }
      }
    }
    assertEquals("", String.join("\n", read));
  }

  @Test
  void everyRuleHasExamplesAndCounterExamples() {
    for (NoteRule rule : LabelledNotes.REGISTRY.rules()) {
      assertTrue(rule.examples().size() >= 3, rule.id());
      assertTrue(!rule.counterExamples().isEmpty(), rule.id());
    }
  }

  /** A sentence is read in time that grows with its length: nothing repeats without a bound. */
  @Test
  void noPatternRepeatsWithoutABound() {
    Pattern unbounded = Pattern.compile("(?<!\\\\)[)}\\]][*+]|,}|\\.[*+]");
    for (NoteRule rule : LabelledNotes.REGISTRY.rules()) {
      assertTrue(!unbounded.matcher(rule.pattern()).find(), rule.id() + ": " + rule.pattern());
    }
  }

  private static List<NoteRule> rules(String language) {
    return LabelledNotes.REGISTRY.rules().stream()
        .filter(rule -> rule.language().equals(language))
        .toList();
  }

  /** Whether a rule reads something in an example, affirmed and beyond doubt. */
  static boolean affirms(NoteRule rule, String example) {
    return readings(rule, example).stream()
        .anyMatch(reading -> reading.positive() && reading.hedge().isEmpty());
  }

  private static List<Reading> readings(NoteRule rule, String example) {
    NameIndex index = METHODS.index();
    String words = BRACES.matcher(example).replaceAll("$1");
    Grammar grammar = LabelledNotes.GRAMMARS.get(rule.language());
    List<Reading> readings = new ArrayList<>();
    if (rule.where() == NoteRule.Where.TITLE) {
      readings.addAll(SentenceReader.title(grammar, MarkedText.of(words, index, METHODS::kind)));
    }
    for (Sentences.Stretch stretch : Sentences.of(words)) {
      MarkedText sentence =
          MarkedText.of(words.substring(stretch.from(), stretch.to()), index, METHODS::kind);
      readings.addAll(SentenceReader.note(grammar, sentence));
    }
    readings.removeIf(
        reading ->
            reading.hit().rule().rule() != rule
                && reading.rejected().stream().noneMatch(hit -> hit.rule().rule() == rule));
    return readings;
  }
}
