package pinakes.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pinakes.extract.Corrections;
import pinakes.extract.Extraction;
import pinakes.extract.Extractor;
import pinakes.extract.SectionPath;
import pinakes.markdown.OutlineReader;
import pinakes.registry.HeadingRemark;
import pinakes.registry.Overlay;
import pinakes.registry.Overlays;
import pinakes.registry.Venues;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.Severity;
import pinakes.source.Source;

/**
 * Lists as they were read.
 *
 * @param extractions of the lists that could be read
 * @param empty of the lists that have an error among their own problems: nothing in them is an
 *     entry
 * @param failures of the files that could not
 * @param unreadable the names of the lists that could not be read
 * @param unused what overlays say of things that their lists do not have
 */
public record Reader(
    List<Extraction> extractions,
    List<Extraction> empty,
    List<Problem> failures,
    Set<String> unreadable,
    List<Problem> unused) {

  public Reader {
    extractions = List.copyOf(extractions);
    empty = List.copyOf(empty);
    failures = List.copyOf(failures);
    unreadable = new TreeSet<>(unreadable);
    unused = List.copyOf(unused);
  }

  /** Reads lists that have no overlays. */
  public static Reader read(List<Source> sources, Venues venues) {
    return read(sources, venues, Overlays.NONE);
  }

  /** Reads lists; one with an error among its problems or its overlay's counts as a failure. */
  public static Reader read(List<Source> sources, Venues venues, Overlays overlays) {
    return read(sources, venues, overlays, KeptReadings.nowhere());
  }

  static Reader read(List<Source> sources, Venues venues, Overlays overlays, KeptReadings kept) {
    OutlineReader outlines = new OutlineReader();
    List<Extraction> extractions = new ArrayList<>();
    List<Extraction> empty = new ArrayList<>();
    List<Problem> failures = new ArrayList<>(overlays.problems());
    Set<String> unreadable = new TreeSet<>(overlays.refused());
    List<Problem> unused = new ArrayList<>();
    for (Source source : sources) {
      switch (source) {
        case Source.Refused refused -> {
          failures.add(refused.problem());
          unreadable.add(refused.name());
        }
        case Source.Read read -> {
          Extraction extraction =
              kept.of(read.file(), file -> Extractor.extract(outlines.read(file), venues));
          List<Problem> errors =
              extraction.problems().stream()
                  .filter(problem -> problem.severity() == Severity.ERROR)
                  .toList();
          failures.addAll(errors);
          if (!errors.isEmpty()) {
            unreadable.add(source.name());
            empty.add(extraction);
          } else if (!unreadable.contains(source.name())) {
            extractions.add(extraction);
            unused.addAll(unused(overlays.of(source.name()), extraction));
          }
        }
      }
    }
    return new Reader(extractions, empty, failures, unreadable, unused);
  }

  private static List<Problem> unused(Overlay overlay, Extraction extraction) {
    List<List<String>> paths = overlay.remarks().isEmpty() ? List.of() : SectionPath.of(extraction);
    List<Problem> problems = new ArrayList<>();
    for (HeadingRemark remark : overlay.remarks()) {
      if (paths.stream().noneMatch(remark::meets)) {
        problems.add(
            new Problem(
                Rule.OVERLAY_UNUSED,
                remark.place(),
                "the list has no heading \"%s\"".formatted(remark.heading())));
      }
    }
    for (Overlay.PlacedCorrection one : overlay.corrections()) {
      if (extraction.readings().noneMatch(entry -> Corrections.isOf(one.correction(), entry))) {
        problems.add(
            new Problem(
                Rule.OVERLAY_UNUSED,
                one.place(),
                "the list has no entry \"%s\"".formatted(one.correction().target())));
      }
    }
    return problems;
  }
}
