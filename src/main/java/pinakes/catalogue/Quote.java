package pinakes.catalogue;

import pinakes.source.Place;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * Words of a list with the place they stand at.
 *
 * @param exact the words, character for character
 * @param prefix a few characters before them
 * @param suffix a few characters after them
 * @param place where they begin and end
 */
public record Quote(String exact, String prefix, String suffix, Place place) {

  private static final int CONTEXT = 32;

  /** The words of a span with up to 32 characters before and after. */
  public static Quote of(SourceFile file, Span span) {
    String text = file.text();
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.length(), span.end() + CONTEXT);
    from += from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
    to -= to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
    return new Quote(
        file.slice(span),
        text.substring(from, span.start()),
        text.substring(span.end(), to),
        file.place(span));
  }

  /**
   * A stretch of these words, with its own place.
   *
   * @param from the first UTF-16 unit of the stretch, counted in {@link #exact}
   * @param to the unit after it
   */
  public Quote part(int from, int to) {
    String before = exact.substring(0, from);
    int lineStart = before.lastIndexOf('\n') + 1;
    int line = place.line() + (int) before.chars().filter(c -> c == '\n').count();
    int inLine = before.codePointCount(lineStart, from);
    int column = lineStart == 0 ? place.column() + inLine : inLine + 1;
    int start = place.start() + before.codePointCount(0, from);
    int end = start + exact.codePointCount(from, to);
    return new Quote(
        exact.substring(from, to),
        tail(prefix + before),
        head(exact.substring(to) + suffix),
        new Place(place.file(), line, column, start, end));
  }

  private static String tail(String text) {
    int from = Math.max(0, text.length() - CONTEXT);
    from += from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
    return text.substring(from);
  }

  private static String head(String text) {
    int to = Math.min(text.length(), CONTEXT);
    to -= to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
    return text.substring(0, to);
  }
}
