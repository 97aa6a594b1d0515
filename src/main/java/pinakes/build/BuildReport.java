package pinakes.build;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.PaperList;
import pinakes.catalogue.Venue;
import pinakes.extract.Coverage;
import pinakes.source.Problem;
import pinakes.store.Manifest;

/**
 * What a build read, made and found wrong.
 *
 * @param coverage who owns the lines of each list that was read, by file name
 * @param problems of all lists, by place
 * @param counts how much was made, by the name of the kind; empty where nothing was published
 * @param manifest of the publication, none where the build failed
 * @param complete whether every list that was named is in it
 * @param readAnew how many lists were read, and not taken as the last build had read them
 */
public record BuildReport(
    SortedMap<String, Coverage> coverage,
    List<Problem> problems,
    SortedMap<String, Long> counts,
    Optional<Manifest> manifest,
    boolean complete,
    int readAnew) {

  public BuildReport {
    coverage = Collections.unmodifiableSortedMap(new TreeMap<>(coverage));
    problems = List.copyOf(problems);
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  static BuildReport failed(Reader read, List<Problem> problems) {
    return new BuildReport(coverage(read), problems, new TreeMap<>(), Optional.empty(), false, 0);
  }

  static BuildReport published(
      Reader read, Catalogue catalogue, List<Problem> problems, Manifest manifest, int readAnew) {
    return new BuildReport(
        coverage(read),
        problems,
        counts(catalogue),
        Optional.of(manifest),
        read.failures().isEmpty(),
        readAnew);
  }

  private static SortedMap<String, Coverage> coverage(Reader read) {
    SortedMap<String, Coverage> coverage = new TreeMap<>();
    read.extractions()
        .forEach(extraction -> coverage.put(extraction.file().name(), extraction.coverage()));
    return coverage;
  }

  static SortedMap<String, Long> counts(Catalogue catalogue) {
    SortedMap<String, Long> counts = new TreeMap<>();
    counts.put("lists", (long) catalogue.lists().size());
    counts.put("sections", sum(catalogue, list -> list.sections().size()));
    counts.put("techniques", sum(catalogue, list -> list.techniques().size()));
    counts.put("mentions", sum(catalogue, list -> list.mentions().size()));
    counts.put("works", (long) catalogue.works().size());
    counts.put("authors", (long) catalogue.authors().size());
    counts.put(
        "venues",
        catalogue.venues().values().stream()
            .filter(venue -> venue.kind() != Venue.Kind.PUBLISHER)
            .count());
    counts.put("methods", (long) catalogue.methods().size());
    counts.put("statements", (long) catalogue.statements().size());
    return counts;
  }

  private static long sum(Catalogue catalogue, java.util.function.ToIntFunction<PaperList> size) {
    return catalogue.lists().stream().mapToInt(size).sum();
  }
}
