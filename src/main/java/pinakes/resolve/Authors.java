package pinakes.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pinakes.catalogue.Author;
import pinakes.catalogue.Authorship;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Work;
import pinakes.extract.Stated;

/** All that is credited under one folded name, made one author. */
final class Authors {
  private final Map<String, Map<String, Integer>> spellings = new TreeMap<>();

  private Authors() {}

  static Authors of(List<Stand> stands) {
    Authors authors = new Authors();
    for (Stand stand : stands) {
      for (Stated<String> name : stand.held().authors()) {
        authors
            .spellings
            .computeIfAbsent(Folding.name(name.value()), key -> new TreeMap<>())
            .merge(Folding.shown(name.value()), 1, Integer::sum);
      }
    }
    return authors;
  }

  /** The authors that these works credit, by key. */
  List<Author> creditedBy(List<Work> works) {
    Set<String> credited =
        works.stream()
            .flatMap(work -> work.authorships().stream())
            .map(Authorship::author)
            .collect(Collectors.toSet());
    List<Author> all = new ArrayList<>();
    spellings.forEach(
        (key, counts) -> {
          if (credited.contains(key)) {
            all.add(new Author(key, usual(counts), List.copyOf(counts.keySet())));
          }
        });
    return all;
  }

  /** The spelling met most often; of several the first that is not all capitals. */
  private static String usual(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> isShouted(entry.getKey()))
                .thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  private static boolean isShouted(String name) {
    return name.codePoints().noneMatch(Character::isLowerCase);
  }

  /** The authors of an entry, numbered in their order. */
  static List<Authorship> authorships(Stand stand) {
    List<Authorship> authorships = new ArrayList<>();
    for (Stated<String> name : stand.held().authors()) {
      authorships.add(
          new Authorship(authorships.size() + 1, name.value(), Folding.name(name.value())));
    }
    return authorships;
  }
}
