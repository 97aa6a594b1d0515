package pinakes.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pinakes.catalogue.Doubt;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Identifier;
import pinakes.source.Rule;

/**
 * Identifiers that entries with titles of no common word state: one of them copied the wrong
 * address. The identifier is left to those of one title that are the most, or else come first; the
 * others are not held to mention its work, and are reported.
 */
final class Disputes {
  private static final int SHORTEST_WORD = 4;

  private Disputes() {}

  /** The same entries in the same order, without the identifiers that are not theirs. */
  static List<Stand> settle(List<Stand> stands) {
    Map<Identifier, List<Integer>> stating = new LinkedHashMap<>();
    for (int i = 0; i < stands.size(); i++) {
      for (Identifier identifier : stands.get(i).identifiers()) {
        stating.computeIfAbsent(identifier, key -> new ArrayList<>()).add(i);
      }
    }
    List<Stand> settled = new ArrayList<>(stands);
    stating.forEach(
        (identifier, who) -> {
          if (who.size() > 1) {
            settle(identifier, who, settled);
          }
        });
    return settled;
  }

  private static void settle(Identifier identifier, List<Integer> who, List<Stand> settled) {
    List<List<Integer>> sides = sides(who, settled);
    if (sides.size() < 2) {
      return;
    }
    List<Integer> owners =
        sides.stream()
            .min(
                Comparator.<List<Integer>>comparingInt(side -> -side.size())
                    .thenComparing(side -> settled.get(side.getFirst()), Cluster.ORDER))
            .orElseThrow();
    String title = settled.get(owners.getFirst()).held().title().value();
    for (List<Integer> side : sides) {
      if (side != owners) {
        for (int one : side) {
          Doubt doubt =
              new Doubt(
                  Rule.CONFLICTING_TITLE,
                  "%s is stated here and for \"%s\"; it is taken to belong there"
                      .formatted(identifier, title));
          settled.set(one, settled.get(one).without(identifier, doubt));
        }
      }
    }
  }

  /** Entries joined by the words of their titles or by their first author, in groups. */
  private static List<List<Integer>> sides(List<Integer> who, List<Stand> stands) {
    Unions unions = new Unions(who.size());
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < who.size(); i++) {
      Stand stand = stands.get(who.get(i));
      for (String word : words(stand)) {
        unions.join(i, first.computeIfAbsent(word, key -> unions.next()));
      }
    }
    Map<Integer, List<Integer>> sides = new LinkedHashMap<>();
    for (int i = 0; i < who.size(); i++) {
      sides.computeIfAbsent(unions.root(i), root -> new ArrayList<>()).add(who.get(i));
    }
    return List.copyOf(sides.values());
  }

  private static Set<String> words(Stand stand) {
    Set<String> words =
        Arrays.stream(stand.held().title().value().split("[^\\p{L}\\p{N}\\p{M}]+", -1))
            .map(Folding::title)
            .filter(word -> word.length() >= SHORTEST_WORD || isHan(word))
            .map(word -> word.substring(0, Math.min(word.length(), SHORTEST_WORD)))
            .collect(Collectors.toCollection(HashSet::new));
    Optional<String> author = stand.firstAuthor();
    author.ifPresent(name -> words.add("|" + name));
    if (words.isEmpty()) {
      words.add("");
    }
    return words;
  }

  private static boolean isHan(String word) {
    return word.codePoints().anyMatch(Character::isIdeographic);
  }
}
