package pinakes.relate;

/** Where a name may begin and end: no part of a word, of a longer name or of a version. */
final class Edges {
  private Edges() {}

  static boolean before(String text, int at) {
    if (at == 0 || !isWord(text.charAt(at))) {
      return true;
    }
    char before = text.charAt(at - 1);
    boolean joined = before == '-' || before == '.' || before == '\'';
    return !isWord(before) && !(joined && at > 1 && isWord(text.charAt(at - 2)));
  }

  static boolean after(String text, int at) {
    if (at >= text.length() || !isNamePart(text.charAt(at - 1))) {
      return true;
    }
    char next = text.charAt(at);
    char second = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return switch (next) {
      case '-', '\u2010', '\u2011', '.' -> !isWord(second);
      case '+' -> Character.isLetter(second);
      case '#', '_', '^' -> false;
      case ' ' -> !isVersion(text, at + 1);
      default -> !isWord(next);
    };
  }

  /** "1.5", which makes another name of the one before it. */
  private static boolean isVersion(String text, int at) {
    int i = at;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    boolean version =
        i > at && i + 1 < text.length() && text.charAt(i) == '.' && isDigit(text.charAt(i + 1));
    return version && i - at <= 2;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNamePart(char c) {
    return isWord(c) || c == '+' || c == '#' || c == '*' || c == ')';
  }

  /** A letter or digit of a script that puts spaces between words. */
  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c) || c == '_';
  }
}
