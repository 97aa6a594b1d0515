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
}
