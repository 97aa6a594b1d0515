package pinakes.registry;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pinakes.catalogue.Venue;

/**
 * The venues the field knows, found by any of their names without regard to case, spacing and
 * punctuation.
 */
public final class Venues {
  private final Map<String, Venue> byName = new HashMap<>();

  /**
   * @param named each venue with all its names
   */
  Venues(Map<Venue, List<String>> named) {
    named.forEach((venue, names) -> names.forEach(name -> byName.putIfAbsent(fold(name), venue)));
  }

  /** The venue called so, if the registry knows it. */
  public Optional<Venue> find(String name) {
    return Optional.ofNullable(byName.get(fold(name)));
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
