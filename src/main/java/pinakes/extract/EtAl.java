package pinakes.extract;

import java.util.regex.Pattern;

/** The words that say that there are more authors. */
final class EtAl {
  private static final int LONGEST = 12;
  private static final Pattern ALL =
      Pattern.compile("(?:and )?(?:et\\.?\\s?al|others|等人?)\\.?", Pattern.CASE_INSENSITIVE);

  private EtAl() {}

  /** Whether they are all that some words say. */
  static boolean isAll(String words) {
    return words.length() <= LONGEST && ALL.matcher(words.strip()).matches();
  }

  /** Whether some words may hold "et al." or "and others", in any spelling; a quick look. */
  static boolean mayBeIn(String words) {
    if (words.contains("thers") || words.indexOf('等') >= 0) {
      return true;
    }
    for (int i = 2; i + 1 < words.length(); i++) {
      boolean al = (words.charAt(i) | ' ') == 'a' && (words.charAt(i + 1) | ' ') == 'l';
      if (al && isEt(words, i - 1)) {
        return true;
      }
    }
    return words.contains("THERS");
  }

  /** Whether "et" ends at a place or before the full stop and the space that end there. */
  private static boolean isEt(String words, int last) {
    int at = last;
    if (at > 0 && Character.isWhitespace(words.charAt(at))) {
      at--;
    }
    if (at > 0 && words.charAt(at) == '.') {
      at--;
    }
    return at > 0 && (words.charAt(at) | ' ') == 't' && (words.charAt(at - 1) | ' ') == 'e';
  }
}
