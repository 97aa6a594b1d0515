package pinakes.relate;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a note, by the rules of Unicode and what is abbreviated in the field. */
final class Sentences {
  private static final List<String> ABBREVIATIONS =
      List.of(
          "al.", "cf.", "e.g.", "i.e.", "etc.", "vs.", "w.r.t.", "Fig.", "Eq.", "Sec.", "Tab.",
          "resp.", "approx.", "Dr.", "Prof.", "No.");
  private static final BreakIterator BREAKS = breaks();

  /**
   * A stretch of a note.
   *
   * @param from the first unit
   * @param to the unit after the last
   */
  record Stretch(int from, int to) {}

  private Sentences() {}

  static List<Stretch> of(String note) {
    BreakIterator breaks = (BreakIterator) BREAKS.clone();
    breaks.setText(note.replace('\n', ' '));
    List<Stretch> sentences = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      sentences.add(new Stretch(from, to));
      from = to;
    }
    return sentences;
  }

  private static BreakIterator breaks() {
    FilteredBreakIteratorBuilder builder =
        FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
    ABBREVIATIONS.forEach(builder::suppressBreakAfter);
    return builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));
  }
}
