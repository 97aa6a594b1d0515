package pinakes.relate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Mention;
import pinakes.catalogue.Quote;
import pinakes.catalogue.Statement;
import pinakes.catalogue.Work;
import pinakes.registry.NoteRule;
import pinakes.relate.LabelledNotes.Half;
import pinakes.relate.LabelledNotes.Labelled;
import pinakes.relate.LabelledNotes.Score;

/** What the rules read in labelled notes, and what holds whatever the notes are. */
class NotesTest {

  @ParameterizedTest
  @ValueSource(strings = {"zh.txt", "en.txt", "claims.txt"})
  void whatIsAssertedOfHeldOutNotesIsRightAndIsMostOfWhatTheySay(String file) {
    Score score = LabelledNotes.score(file, Half.HELD_OUT);
    assertTrue(score.precision() >= 0.95, () -> String.join("\n", score.wrong()));
    assertTrue(score.recall() >= 0.80, () -> String.join("\n", score.missed()));
    assertTrue(score.wanted() >= 15, "only " + score.wanted() + " statements were wanted");
  }

  @Test
  void thereAreEnoughLabelledNotesAndTraps() {
    List<Labelled> notes = new ArrayList<>(LabelledNotes.read("zh.txt"));
    notes.addAll(LabelledNotes.read("en.txt"));
    long traps = notes.stream().filter(note -> note.says().isEmpty()).count();
    assertTrue(traps >= 120, "only " + traps + " traps");
    assertTrue(notes.size() - traps >= 120, "only " + (notes.size() - traps) + " positives");
  }

  /** Run {@code RuleCounts} by hand to write the counts anew. */
  @Test
  void theCountsBesideTheRulesAreThoseMeasured() {
    Map<String, RuleCounts.Count> stated = new TreeMap<>();
    for (NoteRule rule : LabelledNotes.REGISTRY.rules()) {
      stated.put(rule.id(), new RuleCounts.Count(rule.hits(), rule.right()));
    }
    assertEquals(RuleCounts.measured(), stated);
  }

  @Test
  void everyQuoteIsFoundAtItsOffsetsCharacterForCharacter() {
    int looked = 0;
    for (String file : NotesMeasured.FILES) {
      for (Labelled note : LabelledNotes.read(file)) {
        Catalogue catalogue = LabelledNotes.related(note);
        String text = catalogue.lists().getFirst().mentions().getFirst().quote().exact();
        List<Quote> quotes = new ArrayList<>();
        catalogue.statements().forEach(statement -> quotes.add(statement.quote()));
        catalogue.claims().forEach(claim -> quotes.add(claim.quote()));
        for (Quote quote : quotes) {
          int from = text.offsetByCodePoints(0, quote.place().start());
          int to = text.offsetByCodePoints(0, quote.place().end());
          assertEquals(text.substring(from, to), quote.exact());
          looked++;
        }
      }
    }
    assertTrue(looked > 150, "only " + looked + " quotes");
  }

  @Test
  void theOrderOfTheEntriesDoesNotChangeWhatIsRead() {
    List<Mention> mentions = new ArrayList<>();
    List<Work> works = new ArrayList<>();
    for (String file : NotesMeasured.FILES) {
      for (Labelled note : LabelledNotes.read(file)) {
        String title = note.title() + " (" + file + " " + note.line() + ")";
        mentions.add(LabelledNotes.mention(title, Optional.of(note.note())));
        works.add(LabelledNotes.work(title));
      }
    }
    works.sort(java.util.Comparator.comparing(Work::key));
    TreeSet<String> inOrder = read(mentions, works);
    Random random = new Random(4);
    for (int i = 0; i < 3; i++) {
      Collections.shuffle(mentions, random);
      assertEquals(inOrder, read(mentions, works));
    }
    assertTrue(inOrder.size() > 100, "only " + inOrder.size() + " statements");
  }

  private static TreeSet<String> read(List<Mention> mentions, List<Work> works) {
    Catalogue catalogue =
        Relater.relate(
                LabelledNotes.catalogue(mentions, works),
                LabelledNotes.REGISTRY,
                LabelledNotes.GRAMMARS)
            .catalogue();
    TreeSet<String> read = new TreeSet<>();
    for (Statement one : catalogue.statements()) {
      read.add(
          String.join(
              " ",
              one.subject(),
              one.relation().term(),
              one.object(),
              one.confidence().toPlainString(),
              one.mention(),
              one.considered().toString()));
    }
    catalogue.claims().forEach(one -> read.add(one.kind() + one.work() + one.matter()));
    return read;
  }

  /** Each example of a rule, denied in the plainest way of its language, asserts nothing. */
  @Test
  void whatIsDeniedIsNeverAsserted() {
    List<String> asserted = new ArrayList<>();
    int looked = 0;
    for (NoteRule rule : LabelledNotes.REGISTRY.rules()) {
      for (String example : rule.examples()) {
        Optional<String> denied = denied(rule, example);
        if (denied.isPresent()) {
          looked++;
          if (RuleExamplesTest.affirms(rule, denied.get())) {
            asserted.add(rule.id() + ": " + denied.get());
          }
        }
      }
    }
    assertEquals("", String.join("\n", asserted));
    assertTrue(looked > 60, "only " + looked + " were denied");
  }

  private static Optional<String> denied(NoteRule rule, String example) {
    if (rule.where() == NoteRule.Where.TITLE) {
      return Optional.empty();
    }
    if (rule.language().equals("zh-Hans")) {
      int name = example.indexOf('}');
      boolean subjectFirst = example.startsWith("{") && name > 0 && name + 1 < example.length();
      boolean verbFollows = subjectFirst && "在是对扩将把用与".indexOf(example.charAt(name + 1)) >= 0;
      if (verbFollows) {
        return Optional.of(example.substring(0, name + 1) + "并非" + example.substring(name + 1));
      }
      return "在对将把用扩改结".indexOf(example.charAt(0)) >= 0
          ? Optional.of("并没有" + example)
          : Optional.empty();
    }
    return Character.isUpperCase(example.charAt(0))
            && example.matches(
                "(?:An? (?:extension|follow-up|variant|combination|generalization|simple"
                    + " fix|incremental|landmark)|Extends|Builds|Improves|Replaces|Combines|Uses|Modifies)"
                    + " .*")
        ? Optional.of(
            (example.startsWith("A") ? "It is not " : "Never ")
                + Character.toLowerCase(example.charAt(0))
                + example.substring(1))
        : Optional.empty();
  }
}
