package pinakes.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import pinakes.catalogue.Folding;

/** Whether two titles beside one another are those of one paper. */
final class SameTitle {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int FEWEST = 3;
  private static final double MOST = 0.75;

  private SameTitle() {}

  /** The same letters, or most words of the shorter one in the longer one. */
  static boolean is(String one, String other) {
    if (Folding.title(one).equals(Folding.title(other))) {
      return true;
    }
    Set<String> words = words(one);
    Set<String> others = words(other);
    int fewest = Math.min(words.size(), others.size());
    words.retainAll(others);
    return fewest >= FEWEST && words.size() >= MOST * fewest;
  }

  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>(Arrays.asList(BETWEEN.split(title.toLowerCase(Locale.ROOT))));
    words.remove("");
    return words;
  }
}
