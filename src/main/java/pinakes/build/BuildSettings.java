package pinakes.build;

import pinakes.source.Problem;
import pinakes.source.Severity;

/**
 * How a build is done.
 *
 * @param version of the program
 * @param base of the IRIs that are minted, ends in a slash
 * @param keep how many publications the store keeps
 * @param keepGoing whether the other lists are published when one fails
 * @param strict whether a warning fails the build
 */
public record BuildSettings(
    String version, String base, int keep, boolean keepGoing, boolean strict) {

  static boolean failsStrictly(Problem problem) {
    return problem.severity() != Severity.HINT;
  }
}
