package pinakes.build;

import java.util.ArrayList;
import java.util.List;
import pinakes.extract.Extraction;
import pinakes.extract.Extractor;
import pinakes.markdown.OutlineReader;
import pinakes.registry.Venues;
import pinakes.source.Problem;
import pinakes.source.Severity;
import pinakes.source.Source;

/**
 * Lists as they were read.
 *
 * @param extractions of the lists that could be read
 * @param failures of the files that could not
 */
public record Reader(List<Extraction> extractions, List<Problem> failures) {

  public Reader {
    extractions = List.copyOf(extractions);
    failures = List.copyOf(failures);
  }

  /** Reads lists; one with an error among its problems counts as a failure. */
  public static Reader read(List<Source> sources, Venues venues) {
    OutlineReader outlines = new OutlineReader();
    List<Extraction> extractions = new ArrayList<>();
    List<Problem> failures = new ArrayList<>();
    for (Source source : sources) {
      switch (source) {
        case Source.Refused refused -> failures.add(refused.problem());
        case Source.Read read -> {
          Extraction extraction = Extractor.extract(outlines.read(read.file()), venues);
          List<Problem> errors =
              extraction.problems().stream()
                  .filter(problem -> problem.severity() == Severity.ERROR)
                  .toList();
          if (errors.isEmpty()) {
            extractions.add(extraction);
          } else {
            failures.addAll(errors);
          }
        }
      }
    }
    return new Reader(extractions, failures);
  }
}
