package pinakes.resolve;

import java.util.Optional;
import java.util.regex.Pattern;
import pinakes.catalogue.Folding;

/** The family name in a name however it is written: Zhu C, Zhu, Chenzhuo, C. Zhu, Chenzhuo Zhu. */
final class FamilyName {
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[- ]?){1,4}");
  private static final Pattern SUFFIX = Pattern.compile("(?i)(?:jr|sr|ii|iii|iv)\\.?");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private FamilyName() {}

  /** The family name, folded; empty where the words hold no name. */
  static Optional<String> of(String name) {
    String shown = Folding.shown(name).strip();
    int comma = shown.indexOf(',');
    if (comma > 0) {
      String after = shown.substring(comma + 1).strip();
      return SUFFIX.matcher(after).matches()
          ? of(shown.substring(0, comma))
          : folded(shown.substring(0, comma));
    }
    String[] words = SPACES.split(shown);
    int last = words.length - 1;
    while (last > 0 && SUFFIX.matcher(words[last]).matches()) {
      last--;
    }
    boolean given = last > 0;
    for (int i = 1; i <= last; i++) {
      given = given && INITIALS.matcher(words[i]).matches();
    }
    return folded(given ? words[0] : words[last]);
  }

  private static Optional<String> folded(String word) {
    return Optional.of(Folding.title(word)).filter(folded -> !folded.isEmpty());
  }
}
