package pinakes.extract;

import java.util.Arrays;
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

  /** Stands where an image does. */
  static final char IMAGE = '\uFFFC';

  /** The runs that {@code wanted} picks, joined as they stand. */
  static Words of(List<Run> runs, Predicate<Run> wanted) {
    Builder builder = new Builder();
    runs.stream().filter(wanted).forEach(builder::add);
    return builder.words();
  }

  /** Gathers words run by run. */
  static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[128];
    private int[] ends = new int[128];

    int length() {
      return text.length();
    }

    /** Adds a run; an image is one character. */
    void add(Run run) {
      if (run.kind() == Run.Kind.IMAGE) {
        add(IMAGE, run.span().start(), run.span().end());
        return;
      }
      int from = text.length();
      text.append(run.text());
      makeRoom();
      boolean verbatim = run.text().length() == run.span().length();
      for (int i = from; i < text.length(); i++) {
        starts[i] = verbatim ? run.span().start() + i - from : run.span().start();
        ends[i] = verbatim ? starts[i] + 1 : run.span().end();
      }
    }

    /** What was added from a place on. */
    String since(int from) {
      return text.substring(from);
    }

    void add(char c, int start, int end) {
      text.append(c);
      makeRoom();
      starts[text.length() - 1] = start;
      ends[text.length() - 1] = end;
    }

    private void makeRoom() {
      if (text.length() > starts.length) {
        int room = Math.max(text.length(), starts.length * 2);
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
      }
    }

    Words words() {
      return new Words(
          text.toString(),
          Arrays.copyOf(starts, text.length()),
          Arrays.copyOf(ends, text.length()));
    }
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  Words slice(int from, int to) {
    if (from == 0 && to == text.length()) {
      return this;
    }
    return new Words(
        text.substring(from, to),
        Arrays.copyOfRange(starts, from, to),
        Arrays.copyOfRange(ends, from, to));
  }

  /** These words with others after them. */
  Words join(Words after) {
    int[] allStarts = Arrays.copyOf(starts, starts.length + after.starts.length);
    int[] allEnds = Arrays.copyOf(ends, ends.length + after.ends.length);
    System.arraycopy(after.starts, 0, allStarts, starts.length, after.starts.length);
    System.arraycopy(after.ends, 0, allEnds, ends.length, after.ends.length);
    return new Words(text + after.text, allStarts, allEnds);
  }

  /** Without the characters at some places. */
  Words without(Predicate<Character> unwanted) {
    int from = 0;
    while (from < text.length() && !unwanted.test(text.charAt(from))) {
      from++;
    }
    if (from == text.length()) {
      return this;
    }
    Builder builder = new Builder();
    for (int i = 0; i < text.length(); i++) {
      if (!unwanted.test(text.charAt(i))) {
        builder.add(text.charAt(i), starts[i], ends[i]);
      }
    }
    return builder.words();
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

  static boolean isMark(char c, String marks) {
    if (c > ' ' && c <= '~') {
      return marks.indexOf(c) >= 0;
    }
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
