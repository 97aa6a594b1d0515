package pinakes.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import pinakes.catalogue.Doubt;
import pinakes.catalogue.Mention;
import pinakes.catalogue.Quote;
import pinakes.catalogue.Text;
import pinakes.extract.Reading;
import pinakes.extract.Stated;

/** The entries of one list as mentions of works. */
final class Mentions {
  private static final int CHARACTERS_OF_NOTE = 12;

  private Mentions() {}

  static List<Mention> of(
      List<Stand> stands, Map<Stand, Cluster> clusterOf, Map<Stand, Doubt> probables) {
    Set<String> taken = new HashSet<>();
    Map<String, Integer> copies = new HashMap<>();
    List<Mention> mentions = new ArrayList<>();
    for (Stand stand : stands) {
      Cluster cluster = java.util.Objects.requireNonNull(clusterOf.get(stand));
      String key = key(stand, cluster, taken, copies);
      mentions.add(mention(key, stand, cluster, Optional.ofNullable(probables.get(stand))));
    }
    return mentions;
  }

  /**
   * The work's key; for a further mention of it with the words that tell it apart: its section,
   * else its note.
   */
  private static String key(
      Stand stand, Cluster cluster, Set<String> taken, Map<String, Integer> copies) {
    String work = cluster.key();
    List<String> candidates = new ArrayList<>(List.of(work));
    stand
        .section()
        .filter(section -> cluster.isAloneIn(stand))
        .ifPresent(section -> candidates.add(work + "/" + section));
    stand.reading().note().ifPresent(note -> candidates.add(work + "/" + beginning(note.value())));
    for (String candidate : candidates) {
      if (taken.add(candidate)) {
        return candidate;
      }
    }
    String key = again(work, copies);
    while (!taken.add(key)) {
      key = again(work, copies);
    }
    return key;
  }

  /** {@code work/2} and so on. */
  private static String again(String work, Map<String, Integer> copies) {
    return work + "/" + (copies.merge(work, 1, Integer::sum) + 1);
  }

  private static String beginning(String note) {
    return note.substring(
        0,
        note.offsetByCodePoints(
            0, Math.min(CHARACTERS_OF_NOTE, note.codePointCount(0, note.length()))));
  }

  private static Mention mention(
      String key, Stand stand, Cluster cluster, Optional<Doubt> probable) {
    Reading reading = stand.reading();
    return new Mention(
        key,
        cluster.key(),
        cluster.reason(stand),
        stand.section(),
        reading.title().value(),
        reading.authorLine().map(Stated::value),
        reading.authors().stream().map(Stated::value).toList(),
        reading.venue().map(Stated::value),
        reading.year().map(year -> OptionalInt.of(year.value())).orElse(OptionalInt.empty()),
        reading.note().map(note -> note(stand, note)),
        reading.links().stream().map(Stated::value).toList(),
        Quote.of(stand.file(), reading.span()),
        stand.file().place(reading.title().span()),
        stand.correction(),
        Stream.concat(stand.doubts().stream(), probable.stream()).toList());
  }

  private static Mention.Note note(Stand stand, Stated<String> note) {
    return new Mention.Note(Text.of(note.value()), Quote.of(stand.file(), note.span()));
  }
}
