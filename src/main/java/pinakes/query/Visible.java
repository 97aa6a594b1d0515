package pinakes.query;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;

/**
 * Text as a terminal shows it: without characters that would steer it, and measured in columns.
 *
 * <p>Line breaks and tabs become spaces, C0 controls and DEL their pictures (U+2400 and following),
 * C1 controls, line separators, lone surrogates and bidirectional embeddings, overrides and
 * isolates the replacement character.
 */
final class Visible {
  private static final int REPLACEMENT = 0xFFFD;

  private Visible() {}

  static String text(String raw) {
    int i = 0;
    while (i < raw.length() && isPlain(raw.charAt(i))) {
      i++;
    }
    if (i == raw.length()) {
      return raw;
    }
    var shown = new StringBuilder(raw.length()).append(raw, 0, i);
    raw.codePoints()
        .skip(raw.codePointCount(0, i))
        .map(Visible::shown)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isPlain(char c) {
    return c >= 0x20 && c < 0x7F;
  }

  private static int shown(int c) {
    if (c == '\n' || c == '\r' || c == '\t') {
      return ' ';
    }
    if (c < 0x20) {
      return 0x2400 + c;
    }
    if (c == 0x7F) {
      return 0x2421;
    }
    return steers(c) ? REPLACEMENT : c;
  }

  /**
   * Whether a character steers a terminal; line feed, carriage return and tab are left to callers.
   */
  static boolean steers(int c) {
    return (c < 0x20 && c != '\n' && c != '\r' && c != '\t')
        || (c >= 0x7F && c < 0xA0)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xD800 && c <= 0xDFFF);
  }

  /** Columns that shown text takes: 2 for East Asian wide and full-width, 0 for combining marks. */
  static int width(String shown) {
    int width = 0;
    for (int i = 0; i < shown.length(); ) {
      int c = shown.codePointAt(i);
      width += width(c);
      i += Character.charCount(c);
    }
    return width;
  }

  static int width(int c) {
    if (c < 0x300) {
      return c == 0xAD ? 0 : 1;
    }
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT:
        return 0;
      default:
        int east = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return east == EastAsianWidth.WIDE || east == EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
  }
}
