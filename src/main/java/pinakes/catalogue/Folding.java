package pinakes.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two spellings of one name or title have in common. */
public final class Folding {
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\s.\\p{Z}\\p{Cf}]+");
  private static final Pattern NOT_IN_TITLES = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  private static final Pattern HIDDEN = Pattern.compile("\\p{Cf}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private Folding() {}

  /** Without case, spacing, full stops and what does not show; accents and hyphens count. */
  public static String name(String name) {
    return NOT_IN_NAMES.matcher(fold(name)).replaceAll("");
  }

  /** A name without what does not show, one space between its words. */
  public static String shown(String name) {
    return SPACES.matcher(HIDDEN.matcher(name).replaceAll("")).replaceAll(" ");
  }

  /** Letters and digits only, without case. */
  public static String title(String title) {
    return NOT_IN_TITLES.matcher(fold(title)).replaceAll("");
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
