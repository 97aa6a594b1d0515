package pinakes.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import pinakes.ontology.Prefixes;

/**
 * The short forms of IRIs within one file: relative to the base, or prefix and local name. A short
 * form is given only where every reader of any of the syntaxes makes the same IRI of it again, so
 * the names allowed are fewer than each syntax allows. Remembers which forms were given: a file
 * declares no others.
 */
final class Names {

  private static final int REMEMBERED = 10_000;

  private final String base;
  private final Map<String, String> prefixes = new HashMap<>();
  private final Map<String, String> given = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private boolean baseUsed;

  /**
   * @param base what the IRIs of a publication begin with, empty when there is none
   */
  Names(String base) {
    this.base = base;
    Prefixes.all().forEach((prefix, namespace) -> prefixes.put(namespace, prefix));
  }

  String base() {
    return base;
  }

  /** Whether a relative form was given. */
  boolean baseUsed() {
    return baseUsed;
  }

  /** The prefixes that were given, with their namespaces. */
  SortedMap<String, String> used() {
    SortedMap<String, String> declared = new TreeMap<>(Prefixes.all());
    declared.keySet().retainAll(used);
    return declared;
  }

  /** Whether the IRI is a name in one of the vocabularies that have a prefix. */
  boolean isTerm(String iri) {
    return prefixes.containsKey(iri.substring(0, namespaceEnd(iri)));
  }

  /** What follows the base, where that is a safe path. */
  Optional<String> relative(String iri) {
    if (base.isEmpty() || !iri.startsWith(base) || !isSafePath(iri, base.length())) {
      return Optional.empty();
    }
    baseUsed = true;
    return Optional.of(iri.substring(base.length()));
  }

  /** Prefix, colon and local name, where the namespace has a prefix and the name is safe. */
  Optional<String> prefixed(String iri) {
    String known = given.get(iri);
    if (known != null) {
      return Optional.of(known);
    }
    int end = namespaceEnd(iri);
    String prefix = prefixes.get(iri.substring(0, end));
    if (prefix == null || !isSafeName(iri, end)) {
      return Optional.empty();
    }
    used.add(prefix);
    String name = prefix + ":" + iri.substring(end);
    if (given.size() < REMEMBERED) {
      given.put(iri, name);
    }
    return Optional.of(name);
  }

  /** The prefix of a namespace, now declared. */
  Optional<String> prefix(String namespace) {
    Optional<String> prefix = Optional.ofNullable(prefixes.get(namespace));
    prefix.ifPresent(used::add);
    return prefix;
  }

  private static int namespaceEnd(String iri) {
    return Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
  }

  /** Letters, digits, low lines and hyphens, beginning with a letter. */
  private static boolean isSafeName(String iri, int from) {
    if (from == iri.length() || !isLetter(iri.charAt(from))) {
      return false;
    }
    for (int i = from + 1; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (!isLetter(c) && !isDigit(c) && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  /** Segments of unreserved ASCII characters, none of them empty or made of dots only. */
  private static boolean isSafePath(String iri, int from) {
    boolean more = false;
    for (int i = from; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c == '/') {
        if (!more) {
          return false;
        }
        more = false;
      } else if (isLetter(c) || isDigit(c) || c == '-' || c == '_' || c == '~') {
        more = true;
      } else if (c != '.') {
        return false;
      }
    }
    return more;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
