package pinakes.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which journals the papers of conferences appear in. */
final class Journals {
  private final Map<String, Set<String>> byConference = new HashMap<>();

  private Journals() {}

  /** Those that the program knows. */
  static Journals known() {
    Journals journals = new Journals();
    for (String row : Table.rows("journals.txt")) {
      int colon = row.indexOf(':');
      Set<String> keys = Set.of(row.substring(colon + 1).strip().split("\\s+"));
      for (String conference : row.substring(0, colon).split("\\s+")) {
        journals.byConference.computeIfAbsent(conference, key -> new HashSet<>()).addAll(keys);
      }
    }
    return journals;
  }

  /** The keys of all venues it speaks of. */
  Set<String> venues() {
    Set<String> venues = new HashSet<>(byConference.keySet());
    byConference.values().forEach(venues::addAll);
    return venues;
  }

  /** Whether a paper of a conference may stand in a journal, both named by their keys. */
  boolean publish(String conference, String journal) {
    return byConference.getOrDefault(conference, Set.of()).contains(journal);
  }
}
