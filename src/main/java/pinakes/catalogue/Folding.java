package pinakes.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;

/** What two spellings of one name or title have in common. */
public final class Folding {
  private static final int LAST_ASCII = 0x7F;

  private Folding() {}

  /** Without case, spacing, full stops and what does not show; accents and hyphens count. */
  public static String name(String name) {
    return isPlain(name) ? plain(name, Folding::isOfName) : only(fold(name), Folding::isOfName);
  }

  /** A name without what does not show, one space between its words. */
  public static String shown(String name) {
    StringBuilder shown = new StringBuilder(name.length());
    boolean space = false;
    for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
      int c = name.codePointAt(i);
      if (isSpace(c)) {
        if (!space) {
          shown.append(' ');
        }
        space = true;
      } else if (Character.getType(c) != Character.FORMAT) {
        shown.appendCodePoint(c);
        space = false;
      }
    }
    return shown.length() == name.length() && name.contentEquals(shown) ? name : shown.toString();
  }

  /** Letters and digits only, without case. */
  public static String title(String title) {
    return isPlain(title)
        ? plain(title, Folding::isOfTitle)
        : only(fold(title), Folding::isOfTitle);
  }

  /** The wanted characters of what is all ASCII, in small letters. */
  private static String plain(String words, IntPredicate wanted) {
    char[] left = new char[words.length()];
    int length = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (wanted.test(c)) {
        left[length++] = c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c;
      }
    }
    return new String(left, 0, length);
  }

  private static String only(String words, IntPredicate wanted) {
    StringBuilder left = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
      int c = words.codePointAt(i);
      if (wanted.test(c)) {
        left.appendCodePoint(c);
      }
    }
    return left.length() == words.length() ? words : left.toString();
  }

  private static boolean isSpace(int c) {
    return c <= LAST_ASCII ? c == ' ' || (c >= '\t' && c <= '\r') : Character.isSpaceChar(c);
  }

  private static boolean isOfName(int c) {
    return c != '.' && !isSpace(c) && Character.getType(c) != Character.FORMAT;
  }

  private static boolean isOfTitle(int c) {
    if (c <= LAST_ASCII) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }
    return Character.isLetter(c)
        || switch (Character.getType(c)) {
          case Character.DECIMAL_DIGIT_NUMBER,
              Character.LETTER_NUMBER,
              Character.OTHER_NUMBER,
              Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > LAST_ASCII) {
        return false;
      }
    }
    return true;
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
