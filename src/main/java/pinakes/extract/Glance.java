package pinakes.extract;

/**
 * A quick look at words before a pattern is tried on them: whether they hold one of some words
 * without which the pattern finds nothing. It may say yes where none of them is, never no where one
 * is.
 */
final class Glance {
  private static final int SLOTS = 4_096;

  /** The first radical; before it no character is of the Han script. */
  private static final char FIRST_HAN = '\u2E80';

  private final long[] words = new long[SLOTS / Long.SIZE];

  private Glance() {}

  /**
   * @param words in small letters of ASCII, with spaces between them
   */
  static Glance at(String words) {
    Glance glance = new Glance();
    int hash = 0;
    for (int i = 0; i <= words.length(); i++) {
      char c = i == words.length() ? ' ' : words.charAt(i);
      if (c == ' ') {
        glance.words[slot(hash) / Long.SIZE] |= 1L << slot(hash);
        hash = 0;
      } else {
        hash = 31 * hash + c;
      }
    }
    return glance;
  }

  /** Whether one of the words may stand between what is no letter and no digit of ASCII. */
  boolean mayBeIn(String text) {
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWordCharacter(c)) {
        hash = 31 * hash + (c >= 'A' && c <= 'Z' ? c | ' ' : c);
      } else if (hash != 0) {
        if (isSet(hash)) {
          return true;
        }
        hash = 0;
      }
    }
    return hash != 0 && isSet(hash);
  }

  private boolean isSet(int hash) {
    return (words[slot(hash) / Long.SIZE] & 1L << slot(hash)) != 0;
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> 16) & SLOTS - 1;
  }

  private static boolean isWordCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  /** Whether a digit is among words. */
  static boolean hasDigit(String text) {
    return hasDigit(text, 0, text.length());
  }

  /** Whether a digit is among the characters from a place to another. */
  static boolean hasDigit(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= '0' && (c <= '9' || (c > '~' && Character.isDigit(c)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character of the Han script, or one that comes behind it, is among words. */
  static boolean hasHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_HAN) {
        return true;
      }
    }
    return false;
  }

  /** Whether all characters are of ASCII. */
  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }
}
