package pinakes.bibliography;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A credited name, taken apart as reference managers want it.
 *
 * @param credited as printed
 * @param given names; none where the whole is one name, as a Chinese one is
 * @param family name, particles before it
 */
record PersonName(String credited, Optional<String> given, String family) {
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le",
          "ten", "ter", "el", "al", "bin", "ibn", "zu", "zur");
  private static final Pattern WITH_LATIN = Pattern.compile(".*\\p{IsLatin}.*");

  /** Takes a name apart: at its comma, else before its last word and the particles before that. */
  static PersonName of(String credited) {
    String name = credited.strip().replaceAll("\\s+", " ");
    int comma = name.indexOf(',');
    if (comma > 0 && comma < name.length() - 1) {
      return new PersonName(
          name, Optional.of(name.substring(comma + 1).strip()), name.substring(0, comma).strip());
    }
    List<String> words = Arrays.asList(name.split(" "));
    if (words.size() < 2 || !WITH_LATIN.matcher(name).matches()) {
      return new PersonName(name, Optional.empty(), name);
    }
    int family = words.size() - 1;
    while (family > 1 && isParticle(words.get(family - 1))) {
      family--;
    }
    return new PersonName(
        name,
        Optional.of(String.join(" ", words.subList(0, family))),
        String.join(" ", words.subList(family, words.size())));
  }

  private static boolean isParticle(String word) {
    return PARTICLES.contains(word) || PARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "Family, Given". */
  String familyFirst() {
    return given.map(names -> family + ", " + names).orElse(family);
  }
}
