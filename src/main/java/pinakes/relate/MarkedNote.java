package pinakes.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note in which every name of a method is one mark, so that rules see names whatever they are.
 *
 * @param text the note with marks
 * @param starts for each unit of {@code text} its offset in the note
 * @param ends the offset after it
 * @param names the names behind the marks, in order
 */
record MarkedNote(String text, int[] starts, int[] ends, List<Name> names) {

  /** Marks are private-use characters from here on, one for each name. */
  static final char FIRST_MARK = '\uE000';

  private static final char LAST_MARK = '\uF8FF';
  private static final Pattern WORD =
      Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9+./-]*[A-Za-z0-9+])?");

  /**
   * A name that stands in a note.
   *
   * @param words as they stand
   * @param methods the keys of the methods called so
   */
  record Name(String words, List<String> methods) {}

  static MarkedNote of(String note, Methods methods) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[note.length()];
    int[] ends = new int[note.length()];
    List<Name> names = new ArrayList<>();
    Matcher word = WORD.matcher(note);
    int at = 0;
    while (word.find()) {
      List<String> called = methods.called(word.group());
      if (!called.isEmpty() && names.size() < LAST_MARK - FIRST_MARK) {
        copy(note, at, word.start(), text, starts, ends);
        starts[text.length()] = word.start();
        ends[text.length()] = word.end();
        text.append((char) (FIRST_MARK + names.size()));
        names.add(new Name(word.group(), called));
        at = word.end();
      }
    }
    copy(note, at, note.length(), text, starts, ends);
    return new MarkedNote(text.toString(), starts, ends, names);
  }

  private static void copy(
      String note, int from, int to, StringBuilder text, int[] starts, int[] ends) {
    for (int i = from; i < to; i++) {
      starts[text.length()] = i;
      ends[text.length()] = i + 1;
      char c = note.charAt(i);
      text.append(c >= FIRST_MARK && c <= LAST_MARK ? '\uFFFD' : c);
    }
  }

  /** The name behind a mark. */
  Name name(char mark) {
    return names.get(mark - FIRST_MARK);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MarkedNote marked
        && marked.text.equals(text)
        && marked.names.equals(names);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
