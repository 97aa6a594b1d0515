package pinakes.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import pinakes.catalogue.Doubt;
import pinakes.catalogue.Folding;
import pinakes.source.Rule;

/**
 * Entries of different lists that have one title and are not held to mention one work, though they
 * may: nothing but the title tells it.
 */
final class Probables {
  private Probables() {}

  /** For the first entry of each work but the first of a title what it may also be. */
  static Map<Stand, Doubt> of(List<Cluster> clusters) {
    Map<String, Stand> first = new HashMap<>();
    Map<Stand, Doubt> doubts = new IdentityHashMap<>();
    clusters.stream()
        .map(cluster -> cluster.stands().getFirst())
        .sorted(Cluster.ORDER.thenComparing(Comparator.comparing(Probables::title)))
        .forEach(
            stand -> {
              Stand before = first.putIfAbsent(title(stand), stand);
              if (before != null && !before.list().equals(stand.list())) {
                doubts.put(stand, doubt(before, stand));
              }
            });
    return doubts;
  }

  private static Doubt doubt(Stand before, Stand stand) {
    boolean identified = !before.identifiers().isEmpty() && !stand.identifiers().isEmpty();
    return new Doubt(
        Rule.POSSIBLE_DUPLICATE,
        "%s has this title too; %s"
            .formatted(
                before.file().place(before.reading().title().span()),
                identified
                    ? "nothing tells whether the two identifiers are of one paper"
                    : "an identifier or the authors would tell whether it is the same paper"));
  }

  private static String title(Stand stand) {
    return Folding.title(stand.held().title().value());
  }
}
