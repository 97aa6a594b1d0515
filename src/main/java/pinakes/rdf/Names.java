package pinakes.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The IRIs below one kind segment, one for each key. Keys are given in a fixed order, so that two
 * with one slug are always told apart alike: the later one by the code points that the slug has
 * lost, at last by a number.
 */
final class Names {
  private final String prefix;
  private final Map<String, String> byKey = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  Names(String prefix) {
    this(prefix, Set.of());
  }

  /**
   * @param given IRIs that stand for something else already; those below another prefix do not
   *     matter
   */
  Names(String prefix, Set<String> given) {
    this.prefix = prefix;
    given.stream()
        .filter(iri -> iri.startsWith(prefix))
        .forEach(iri -> taken.add(iri.substring(prefix.length())));
  }

  /**
   * Gives a key its IRI: the prefix with {@code slug}, or with what tells it from those given
   * before.
   */
  String give(String key, String slug) {
    return byKey.computeIfAbsent(key, one -> prefix + unique(one, slug));
  }

  int size() {
    return byKey.size();
  }

  /** The IRI given to a key, if one was. */
  Optional<String> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The IRI given to a key. */
  String get(String key) {
    String iri = byKey.get(key);
    if (iri == null) {
      throw new IllegalStateException("no IRI was given to " + key + " below " + prefix);
    }
    return iri;
  }

  private String unique(String key, String slug) {
    if (taken.add(slug)) {
      return slug;
    }
    String told = slug + lost(key);
    String candidate = told;
    for (int number = 2; !taken.add(candidate); number++) {
      candidate = told + "-" + number;
    }
    return candidate;
  }

  private static String lost(String key) {
    StringBuilder lost = new StringBuilder();
    key.codePoints()
        .filter(c -> c >= 0x80)
        .limit(8)
        .forEach(c -> lost.append("-u").append(Integer.toHexString(c)));
    return lost.toString();
  }
}
