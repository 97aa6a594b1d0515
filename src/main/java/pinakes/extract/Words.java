package pinakes.extract;

import java.util.List;
import java.util.function.Predicate;
import pinakes.markdown.Run;
import pinakes.source.Span;

/**
 * What a reader sees of some runs, each character with the place it comes from.
 *
 * @param text the visible characters
 * @param starts the offset in the file of each character
 * @param ends the offset after it
 */
record Words(String text, int[] starts, int[] ends) {

  /** The runs that {@code wanted} picks, joined as they stand. */
  static Words of(List<Run> runs, Predicate<Run> wanted) {
    StringBuilder text = new StringBuilder();
    List<Run> picked = runs.stream().filter(wanted).toList();
    int size = picked.stream().mapToInt(run -> run.text().length()).sum();
    int[] starts = new int[size];
    int[] ends = new int[size];
    for (Run run : picked) {
      boolean verbatim = run.text().length() == run.span().length();
      for (int i = 0; i < run.text().length(); i++) {
        starts[text.length()] = verbatim ? run.span().start() + i : run.span().start();
        ends[text.length()] = verbatim ? run.span().start() + i + 1 : run.span().end();
        text.append(run.text().charAt(i));
      }
    }
    return new Words(text.toString(), starts, ends);
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Words slice(int from, int to) {
    return new Words(
        text.substring(from, to),
        java.util.Arrays.copyOfRange(starts, from, to),
        java.util.Arrays.copyOfRange(ends, from, to));
  }

  /** These words with others after them. */
  Words join(Words after) {
    int[] allStarts = java.util.Arrays.copyOf(starts, starts.length + after.starts.length);
    int[] allEnds = java.util.Arrays.copyOf(ends, ends.length + after.ends.length);
    System.arraycopy(after.starts, 0, allStarts, starts.length, after.starts.length);
    System.arraycopy(after.ends, 0, allEnds, ends.length, after.ends.length);
    return new Words(text + after.text, allStarts, allEnds);
  }

  /** Without white space, characters that show nothing, and any of {@code marks} at both ends. */
  Words strip(String marks) {
    int from = 0;
    int to = text.length();
    while (from < to && isMark(text.charAt(from), marks)) {
      from++;
    }
    while (to > from && isMark(text.charAt(to - 1), marks)) {
      to--;
    }
    return slice(from, to);
  }

  /** The place of these words; they must not be empty. */
  Span span() {
    return new Span(starts[0], ends[ends.length - 1]);
  }

  Stated<String> stated() {
    return new Stated<>(text, span());
  }

  private static boolean isMark(char c, String marks) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || marks.indexOf(c) >= 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Words words
        && words.text.equals(text)
        && (isEmpty() || words.span().equals(span()));
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
