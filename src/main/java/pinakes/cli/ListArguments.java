package pinakes.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Parameters;

/** The lists a command is given: by default those in {@code data/}. */
final class ListArguments {
  @Parameters(
      paramLabel = "LIST|DIR",
      arity = "0..*",
      description = "Markdown lists, or folders of them (default: data).")
  private List<Path> paths = List.of();

  static final Path DEFAULT = Path.of("data");

  List<Path> paths() {
    return areNamed() ? paths : List.of(DEFAULT);
  }

  /** Whether lists were named, so that those in {@code data/} are not meant. */
  boolean areNamed() {
    return !paths.isEmpty();
  }

  /** The lists that were named as they would be given again, each after a space. */
  String asGiven() {
    return paths.stream().map(path -> " " + path).collect(Collectors.joining());
  }
}
