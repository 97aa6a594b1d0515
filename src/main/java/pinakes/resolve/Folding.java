package pinakes.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two spellings of one name or title have in common. */
final class Folding {
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\s.\\p{Z}]+");
  private static final Pattern NOT_IN_TITLES = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  private Folding() {}

  /** Without case, spacing and full stops; accents and hyphens count. */
  static String name(String name) {
    return NOT_IN_NAMES.matcher(fold(name)).replaceAll("");
  }

  /** Letters and digits only, without case. */
  static String title(String title) {
    return NOT_IN_TITLES.matcher(fold(title)).replaceAll("");
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
