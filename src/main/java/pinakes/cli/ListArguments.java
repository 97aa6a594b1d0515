package pinakes.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The lists a command is given: by default those in {@code data/}. */
final class ListArguments {
  @Parameters(
      paramLabel = "LIST|DIR",
      arity = "0..*",
      description = "Markdown lists, or folders of them (default: data).")
  private List<Path> paths = List.of();

  List<Path> paths() {
    return paths.isEmpty() ? List.of(Path.of("data")) : paths;
  }
}
