package pinakes.pages;

import org.jspecify.annotations.Nullable;

/**
 * Words of a list with some of them marked.
 *
 * @param marked maybe empty
 * @param language null: not known
 */
record Quote(String before, String marked, String after, @Nullable String language) {

  static Quote unmarked(Text text) {
    return new Quote(text.words(), "", "", text.language());
  }

  /**
   * A text with the code points from {@code from} to before {@code to} marked; none where they do
   * not lie in it.
   */
  static Quote of(String text, int from, int to, @Nullable String language) {
    if (from < 0 || from >= to || to > text.codePointCount(0, text.length())) {
      return new Quote(text, "", "", language);
    }
    int begin = text.offsetByCodePoints(0, from);
    int end = text.offsetByCodePoints(begin, to - from);
    return new Quote(
        text.substring(0, begin), text.substring(begin, end), text.substring(end), language);
  }
}
