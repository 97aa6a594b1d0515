package pinakes.cli;

import java.io.Console;

/** Makes words safe to show on a terminal. */
final class Terminal {
  private Terminal() {}

  /** The words with every control and bidirectional formatting character shown as an escape. */
  static String safe(String words) {
    StringBuilder safe = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            c -> {
              if (c != '\t' && isUnsafe(c)) {
                safe.append("\\u{").append(Integer.toHexString(c)).append('}');
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  /** Whether a person reads what is printed: it goes to a terminal and is not piped on. */
  static boolean isOne() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // since Java 22 there may be a console without a terminal, which it then tells
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static boolean isUnsafe(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
