package pinakes.source;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A decoded text file that knows its lines: every offset can be told as a line and column.
 *
 * <p>Lines end at LF, CRLF or a lone CR.
 */
public final class SourceFile {
  private final String name;
  private final String text;
  private final String sha256;
  private final boolean marked;
  private final int[] lineStarts;
  private final int[] lowSurrogates;

  /**
   * @param name the name as it was given
   * @param text the text without byte order mark
   * @param sha256 the hash of the file's bytes, in hexadecimal
   */
  public SourceFile(String name, String text, String sha256) {
    this(name, text, sha256, false);
  }

  /**
   * @param marked whether a byte order mark stands before the text
   */
  SourceFile(String name, String text, String sha256, boolean marked) {
    this.name = name;
    this.text = text;
    this.sha256 = sha256;
    this.marked = marked;
    this.lineStarts = lineStarts(text);
    this.lowSurrogates =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }

  /** Whether a byte order mark stands before the text. */
  public boolean marked() {
    return marked;
  }

  /** The SHA-256 of the file's bytes, in hexadecimal. */
  public String sha256() {
    return sha256;
  }

  public int lineCount() {
    return text.isEmpty()
        ? 0
        : lineStarts.length - (lineStarts[lineStarts.length - 1] == text.length() ? 1 : 0);
  }

  /** The line, counted from 1, that holds the unit at {@code offset}. */
  public int lineAt(int offset) {
    int at = Arrays.binarySearch(lineStarts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** A line without its line break. */
  public Span line(int number) {
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] : text.length();
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }

  /** Whether a line holds nothing but white space, of whatever kind. */
  public boolean isBlank(int number) {
    return trim(line(number)).length() == 0;
  }

  /** A span without the white space, of whatever kind, at its ends. */
  public Span trim(Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  public String slice(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** Where a span stands, in the units of {@link Place}. */
  public Place place(Span span) {
    int line = lineAt(span.start());
    int lineStart = codePoints(lineStarts[line - 1]);
    int start = codePoints(span.start());
    return new Place(name, line, start - lineStart + 1, start, codePoints(span.end()));
  }

  /** The number of code points before the UTF-16 unit at {@code offset}. */
  private int codePoints(int offset) {
    int at = Arrays.binarySearch(lowSurrogates, offset);
    int pairs = at >= 0 ? at : -at - 1;
    return offset - pairs;
  }

  private static int[] lineStarts(String text) {
    IntStream.Builder starts = IntStream.builder();
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean crlf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !crlf)) {
        starts.add(i + 1);
      }
    }
    return starts.build().toArray();
  }
}
