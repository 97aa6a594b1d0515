package pinakes.resolve;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Doubt;
import pinakes.catalogue.PaperList;
import pinakes.catalogue.Venue;
import pinakes.catalogue.Work;
import pinakes.extract.Extraction;
import pinakes.registry.KnownVersion;
import pinakes.registry.Registry;

/**
 * Makes one catalogue of what several lists state. The result does not depend on the order of the
 * lists.
 */
public final class Resolver {
  private Resolver() {}

  private record OneList(
      String key, Extraction extraction, Headings headings, List<Stand> stands) {}

  /** Resolves lists, each with its readings, against the registry. */
  public static Catalogue resolve(List<Extraction> extractions, Registry registry) {
    List<OneList> read = new ArrayList<>();
    ListKeys.of(extractions)
        .forEach(
            (key, extraction) -> {
              Headings headings = Headings.of(key, extraction, registry);
              read.add(
                  new OneList(
                      key, extraction, headings, Stand.of(key, extraction, headings, registry)));
            });
    List<Stand> stands =
        Disputes.settle(read.stream().flatMap(list -> list.stands().stream()).toList());
    Map<String, List<Stand>> byList = stands.stream().collect(Collectors.groupingBy(Stand::list));
    List<Cluster> clusters = Cluster.of(stands);
    Map<Stand, Doubt> probables = Probables.of(clusters);
    Map<Stand, Cluster> clusterOf = new IdentityHashMap<>();
    clusters.forEach(cluster -> cluster.stands().forEach(stand -> clusterOf.put(stand, cluster)));
    List<PaperList> lists =
        read.stream()
            .map(
                list ->
                    list.headings()
                        .list(
                            list.key(),
                            list.extraction(),
                            Mentions.of(
                                byList.getOrDefault(list.key(), List.of()), clusterOf, probables)))
            .toList();
    Map<String, Venue> venues = venues(stands, registry);
    List<Work> works = new ArrayList<>();
    for (Cluster cluster : clusters) {
      List<KnownVersion> known = Works.known(cluster, registry.authority());
      known.forEach(version -> venues.putIfAbsent(version.venue().key(), version.venue()));
      works.add(Works.work(cluster, known));
    }
    return new Catalogue(
        lists,
        works,
        Authors.of(stands).creditedBy(works),
        venues,
        Map.of(),
        List.of(),
        List.of(),
        registry.threshold());
  }

  private static Map<String, Venue> venues(List<Stand> stands, Registry registry) {
    Map<String, Venue> venues = new TreeMap<>();
    for (Stand stand : stands) {
      stand.venue().ifPresent(venue -> venues.putIfAbsent(venue.key(), venue));
      if (stand.arxiv().isPresent()) {
        Optional<Venue> arxiv = registry.venues().find("arXiv");
        arxiv.ifPresent(venue -> venues.putIfAbsent(venue.key(), venue));
      }
    }
    return venues;
  }
}
