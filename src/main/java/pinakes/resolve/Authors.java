package pinakes.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pinakes.catalogue.Author;
import pinakes.catalogue.Authorship;
import pinakes.extract.Stated;

/** All that is credited under one folded name, made one author. */
final class Authors {
  private final Map<String, Map<String, Integer>> spellings = new TreeMap<>();

  private Authors() {}

  static Authors of(List<Stand> stands) {
    Authors authors = new Authors();
    for (Stand stand : stands) {
      for (Stated<String> name : stand.reading().authors()) {
        authors
            .spellings
            .computeIfAbsent(Folding.name(name.value()), key -> new TreeMap<>())
            .merge(name.value(), 1, Integer::sum);
      }
    }
    return authors;
  }

  /** Every author, by key. */
  List<Author> all() {
    List<Author> all = new ArrayList<>();
    spellings.forEach(
        (key, counts) -> {
          String name =
              counts.entrySet().stream()
                  .max(
                      Map.Entry.<String, Integer>comparingByValue()
                          .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                  .orElseThrow()
                  .getKey();
          all.add(new Author(key, name, List.copyOf(counts.keySet())));
        });
    return all;
  }

  /** The authors of an entry, numbered in their order. */
  static List<Authorship> authorships(Stand stand) {
    List<Authorship> authorships = new ArrayList<>();
    for (Stated<String> name : stand.reading().authors()) {
      authorships.add(
          new Authorship(authorships.size() + 1, name.value(), Folding.name(name.value())));
    }
    return authorships;
  }
}
