package pinakes.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pinakes.check.CheckSettings;
import pinakes.source.Problem;
import pinakes.source.Severity;

/**
 * How a build is done.
 *
 * @param version of the program
 * @param base of the IRIs that are minted, ends in a slash; else what an overlay states is taken,
 *     else the default
 * @param keep how many publications the store keeps
 * @param keepGoing whether the other lists are published when one fails
 * @param strict whether a warning fails the build, and not only an error
 * @param reader which build of the program reads the lists: what it reads is kept beside the
 *     publications, and a list that is as it was is not read again; empty keeps nothing
 * @param overlays files that are named; those beside the lists need not be
 * @param checks how the lists are checked
 * @param sourceFromGit whether git is asked for the commit of each list and the addresses of its
 *     lines. Only when it is wanted: the same lists give the same bytes in a clone, in an unpacked
 *     archive, and before a commit and after it
 */
public record BuildSettings(
    String version,
    Optional<String> base,
    int keep,
    boolean keepGoing,
    boolean strict,
    Optional<String> reader,
    List<Path> overlays,
    CheckSettings checks,
    boolean sourceFromGit) {

  public BuildSettings {
    overlays = List.copyOf(overlays);
  }

  /** A build whose lists are checked as usual. */
  public BuildSettings(
      String version,
      Optional<String> base,
      int keep,
      boolean keepGoing,
      boolean strict,
      Optional<String> reader,
      List<Path> overlays) {
    this(version, base, keep, keepGoing, strict, reader, overlays, CheckSettings.usual(), false);
  }

  /** A build under a base that keeps the last publication only, and nothing of what it reads. */
  public static BuildSettings plain(String version, String base) {
    return new BuildSettings(
        version, Optional.of(base), 1, false, false, Optional.empty(), List.of());
  }

  /** Whether a build comes to nothing because of a problem. */
  boolean failsWith(Problem problem) {
    Severity mildest = strict ? Severity.WARNING : Severity.ERROR;
    return problem.severity().compareTo(mildest) <= 0;
  }
}
