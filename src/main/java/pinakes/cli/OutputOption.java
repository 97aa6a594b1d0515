package pinakes.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pinakes.query.Screen;

/** Where a command writes what it was asked for. */
final class OutputOption {
  private static final int USUAL_WIDTH = 100;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private @Nullable Path file;

  /** The file, or standard output, which closing leaves open. */
  OutputStream open() throws IOException {
    Path target = file;
    if (target != null && !target.toString().equals("-")) {
      return Files.newOutputStream(target);
    }
    return new FilterOutputStream(System.out) {
      @Override
      public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  /** The folder that was named, where it is one: there already, or a name without an ending. */
  Optional<Path> folder() {
    Path target = file;
    if (target == null || target.toString().equals("-")) {
      return Optional.empty();
    }
    Path name = target.getFileName();
    boolean folder = Files.isDirectory(target) || name == null || name.toString().indexOf('.') < 0;
    return folder ? Optional.of(target) : Optional.empty();
  }

  /** The file or folder that is named; nothing for standard output. */
  Optional<Path> path() {
    return Optional.ofNullable(file).filter(path -> !path.toString().equals("-"));
  }

  /** What the output is shown on. */
  Screen screen() {
    boolean terminal = file == null && System.console() != null;
    return terminal ? new Screen(true, columns()) : Screen.NONE;
  }

  private static int columns() {
    String columns = System.getenv("COLUMNS");
    return columns != null && columns.matches("\\d{2,4}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }
}
