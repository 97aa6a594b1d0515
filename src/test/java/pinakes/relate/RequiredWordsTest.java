package pinakes.relate;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pinakes.registry.NoteRule;

class RequiredWordsTest {
  private static final Pattern BRACES = Pattern.compile("\\{([^}]+)}");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "abc; abc",
        "(?i)ABC; abc",
        "x?abc; xabc|abc",
        "extend(?:s|ed)? <; extend <|extends <|extended <",
        "(?:cat|dog)+ [^,]{1,9} is; cat|dog",
        "(?<=be )based on(?! it); based on",
        "(?i:generali[sz]e); generalise|generalize",
        "\\bfirst\\b; first",
        "(?<S1>one|two) of; one of|two of",
        "ab|\\d{2}cde; ab|cde",
      })
  void aPatternRequiresOneOfItsWords(String pattern, String words) {
    assertEquals(
        Optional.of(Set.of(words.split("\\|"))), RequiredWords.of(Pattern.compile(pattern)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"[a-z]+", "a*b*", "(?:abc)?", "abc|[xy]?", "\\Qabc\\E", ", ?"})
  void aPatternThatMatchesWithoutAnyWordRequiresNone(String pattern) {
    assertEquals(Optional.empty(), RequiredWords.of(Pattern.compile(pattern)));
  }

  @Test
  void everyRuleRequiresWordsAndFindsNothingWithoutThem() {
    Map<String, Grammar> grammars = Grammar.all(LabelledNotes.REGISTRY);
    List<MarkedText> sentences = sentences();
    int found = 0;
    for (NoteRule rule : LabelledNotes.REGISTRY.rules()) {
      CompiledRule compiled = requireNonNull(grammars.get(rule.language())).compiled(rule);
      Set<String> words = RequiredWords.of(compiled.pattern()).orElse(Set.of());
      assertNotEquals(Set.of(), words, rule.id());
      for (MarkedText sentence : sentences) {
        if (compiled.pattern().matcher(sentence.text()).find()) {
          String lower = sentence.text().toLowerCase(Locale.ROOT);
          assertTrue(words.stream().anyMatch(lower::contains), rule.id() + ": " + lower);
          found++;
        }
      }
    }
    assertTrue(found > 100, "only " + found + " sentences were read");
  }

  /** The examples of all rules with their names marked. */
  private static List<MarkedText> sentences() {
    Methods methods =
        Methods.of(LabelledNotes.catalogue(List.of(), List.of()), LabelledNotes.REGISTRY);
    List<String> examples =
        LabelledNotes.REGISTRY.rules().stream()
            .flatMap(
                rule -> Stream.concat(rule.examples().stream(), rule.counterExamples().stream()))
            .toList();
    examples.stream()
        .flatMap(example -> BRACES.matcher(example).results())
        .map(name -> name.group(1))
        .forEach(name -> methods.index().addMethod(name, name));
    return examples.stream()
        .map(example -> BRACES.matcher(example).replaceAll("$1"))
        .map(example -> MarkedText.of(example, methods.index(), methods::kind))
        .toList();
  }
}
