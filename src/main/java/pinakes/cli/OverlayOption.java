package pinakes.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The overlays a command is given. */
final class OverlayOption {
  @Option(
      names = "--overlay",
      paramLabel = "FILE",
      description =
          "What a list's keeper says beside it, in Turtle; may be repeated"
              + " (NAME.overlay.ttl beside NAME.md is always read).")
  private List<Path> files = List.of();

  List<Path> files() {
    return files;
  }
}
