package pinakes.guard;

import org.jspecify.annotations.Nullable;

/** What others wrote, as it may stand in a message: one line, without controls, not too long. */
final class Shown {
  private static final int LONGEST = 300;

  private Shown() {}

  static String text(@Nullable String raw) {
    String text = raw == null ? "" : raw;
    StringBuilder shown = new StringBuilder();
    text.strip().codePoints().limit(LONGEST).map(Shown::shown).forEach(shown::appendCodePoint);
    return shown.toString().replaceAll(" {2,}", " ");
  }

  private static int shown(int c) {
    if (c == '\n' || c == '\r' || c == '\t') {
      return ' ';
    }
    int type = Character.getType(c);
    boolean steers =
        type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    return steers || c == 0x2028 || c == 0x2029 ? 0xFFFD : c;
  }
}
