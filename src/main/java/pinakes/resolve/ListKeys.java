package pinakes.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pinakes.extract.Extraction;

/**
 * The keys of lists: the file's name without its ending, with as many folders before it as tell it
 * from the others.
 */
final class ListKeys {
  private ListKeys() {}

  static Map<String, Extraction> of(List<Extraction> extractions) {
    Map<String, Extraction> keyed = new TreeMap<>();
    for (int folders = 0; keyed.size() < extractions.size(); folders++) {
      int depth = folders;
      keyed =
          extractions.stream()
              .collect(
                  Collectors.toMap(
                      extraction -> key(extraction.file().name(), depth),
                      one -> one,
                      (a, b) -> a,
                      TreeMap::new));
      if (folders
          > extractions.stream()
              .mapToInt(one -> one.file().name().split("/", -1).length)
              .max()
              .orElse(0)) {
        throw new IllegalArgumentException("one list was given twice");
      }
    }
    return keyed;
  }

  private static String key(String file, int folders) {
    List<String> path = List.of(file.split("/", -1));
    List<String> taken = path.subList(Math.max(0, path.size() - 1 - folders), path.size());
    return String.join("/", taken)
        .replaceFirst("(?i)\\.(md|markdown)$", "")
        .toLowerCase(Locale.ROOT);
  }
}
