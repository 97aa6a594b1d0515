package pinakes.relate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.registry.NoteRule;
import pinakes.relate.LabelledNotes.Half;
import pinakes.relate.LabelledNotes.Labelled;
import pinakes.relate.LabelledNotes.Said;

/**
 * How often each rule read something in the labelled notes, and how often it was right: its own
 * examples and counter-examples, and the half of the labelled notes that it was written in sight
 * of.
 *
 * <p>Run by hand it writes the counts beside the rules.
 */
final class RuleCounts {
  private static final List<String> RULE_FILES =
      List.of("ontology/rules-zh.ttl", "ontology/rules-en.ttl");

  /** What was counted. */
  record Count(int hits, int right) {
    Count plus(boolean isRight) {
      return new Count(hits + 1, right + (isRight ? 1 : 0));
    }
  }

  private RuleCounts() {}

  static Map<String, Count> measured() {
    Map<String, Count> counts = new TreeMap<>();
    for (NoteRule rule : LabelledNotes.REGISTRY.rules()) {
      counts.put(rule.id(), new Count(0, 0));
      for (String example : rule.examples()) {
        add(counts, rule.id(), RuleExamplesTest.affirms(rule, example), true);
      }
      for (String example : rule.counterExamples()) {
        add(counts, rule.id(), RuleExamplesTest.affirms(rule, example), false);
      }
    }
    for (String file : NotesMeasured.FILES) {
      LabelledNotes.read(file).stream()
          .filter(note -> Half.TUNING.has(note.line()))
          .forEach(note -> count(file, note, counts));
    }
    return counts;
  }

  private static void count(String file, Labelled note, Map<String, Count> counts) {
    for (Said said : LabelledNotes.said(file, LabelledNotes.related(note), BigDecimal.ZERO)) {
      if (!said.hedged()) {
        boolean right = note.says().stream().anyMatch(want -> said.is(want, note.title()));
        add(counts, said.rule(), true, right);
      }
    }
  }

  private static void add(Map<String, Count> counts, String rule, boolean hit, boolean right) {
    if (hit) {
      counts.computeIfPresent(rule, (id, count) -> count.plus(right));
    }
  }

  public static void main(String[] arguments) throws IOException {
    Map<String, Count> counts = measured();
    for (String file : RULE_FILES) {
      Path path = Path.of(file);
      Files.writeString(path, written(Files.readString(path), counts));
    }
    counts.forEach((rule, count) -> System.out.println(rule + " " + count));
  }

  private static String written(String rules, Map<String, Count> counts) {
    String bare =
        rules.replaceAll("(?m) ;\\n    pin:hits \\d+ ;\\n    pin:rightHits \\d+ \\.$", " .");
    Matcher block = Pattern.compile("(?ms)^rule:([a-z-]+) a pin:Rule ;.*?\" \\.$").matcher(bare);
    StringBuilder written = new StringBuilder();
    while (block.find()) {
      Count count = counts.get(block.group(1));
      String text = block.group();
      block.appendReplacement(
          written,
          Matcher.quoteReplacement(
              text.substring(0, text.length() - 2)
                  + " ;\n    pin:hits %d ;\n    pin:rightHits %d ."
                      .formatted(count.hits(), count.right())));
    }
    return block.appendTail(written).toString();
  }
}
