package pinakes.extract;

/** Emoji and other symbols that decorate words and are no part of them. */
final class Pictographs {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int VARIATION = 0xFE0F;

  private Pictographs() {}

  /** The words without symbols at their ends. */
  static Words around(Words words) {
    String text = words.text();
    int from = 0;
    int to = text.length();
    while (from < to && isOne(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (to > from && isOne(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return from == to || (from == 0 && to == text.length()) ? words : words.slice(from, to);
  }

  private static boolean isOne(int c) {
    return Character.getType(c) == Character.OTHER_SYMBOL
        || c == ZERO_WIDTH_JOINER
        || c == VARIATION
        || Character.isSpaceChar(c);
  }
}
