package pinakes.cli;

import java.io.PrintWriter;
import java.util.List;
import pinakes.source.Problem;

/**
 * Problems as <a
 * href="https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands">workflow
 * commands</a>, which GitHub shows beside the lines of a pull request.
 */
final class ProblemGithub {
  private ProblemGithub() {}

  static void print(List<Problem> problems, PrintWriter out) {
    for (Problem problem : problems) {
      String command =
          switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case HINT -> "notice";
          };
      out.println(
          "::%s file=%s,line=%d,col=%d,title=%s::%s"
              .formatted(
                  command,
                  property(problem.place().file()),
                  problem.place().line(),
                  problem.place().column(),
                  property(problem.rule().id()),
                  data(problem.message())));
    }
  }

  private static String data(String words) {
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String words) {
    return data(words).replace(":", "%3A").replace(",", "%2C");
  }
}
