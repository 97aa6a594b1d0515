package pinakes.extract;

/** The codes that stand for a pictograph in a list's source: {@code :star:}. */
final class ShortCodes {
  private static final int LONGEST = 32;

  private ShortCodes() {}

  /** Where the short code ends that begins at a place; the place itself where none does. */
  static int end(String text, int from) {
    int at = from + 1;
    while (at < text.length() && at - from < LONGEST && isOf(text.charAt(at), at == from + 1)) {
      at++;
    }
    boolean closed = at < text.length() && text.charAt(at) == ':' && at - from > 2;
    boolean apart = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
    return closed && apart ? at + 1 : from;
  }

  private static boolean isOf(char c, boolean first) {
    boolean letter = c >= 'a' && c <= 'z';
    return letter || c == '+' || (c >= '0' && c <= '9') || (!first && (c == '_' || c == '-'));
  }
}
