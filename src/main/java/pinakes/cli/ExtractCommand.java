package pinakes.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pinakes.build.Lists;
import pinakes.build.OverlayFiles;
import pinakes.build.Reader;
import pinakes.extract.Extraction;
import pinakes.registry.Overlays;
import pinakes.registry.RegistryReader;
import pinakes.source.Source;

/** {@code pinakes extract}. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Prints the entries of lists as they were read; builds nothing.",
    footer = {"", "Example: pinakes extract data --format csv -o entries.csv"})
final class ExtractCommand implements Callable<Integer> {
  @Mixin private ListArguments lists = new ListArguments();
  @Mixin private OverlayOption overlays = new OverlayOption();
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "json, jsonl or csv (default: json).",
      defaultValue = "JSON")
  private EntryFormat format = EntryFormat.JSON;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE|DIR",
      description = "Where to write; a folder gets one file a list.")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    List<Source> sources = Lists.open(lists.paths());
    Overlays said = OverlayFiles.read(sources, overlays.files());
    Reader read = Reader.read(sources, RegistryReader.venues(), said);
    read.failures()
        .forEach(problem -> spec.commandLine().getErr().println(Terminal.safe(problem.toString())));
    List<Extraction> extractions =
        Stream.concat(read.extractions().stream(), read.empty().stream()).toList();
    if (!Main.isQuiet(spec)) {
      extractions.forEach(
          one ->
              spec.commandLine()
                  .getErr()
                  .println(CoverageText.of(one.file().name(), one.coverage())));
    }
    Path target = output;
    if (target == null || target.toString().equals("-")) {
      PrintWriter out = spec.commandLine().getOut();
      format.write(extractions, said, out);
      out.flush();
    } else if (isFolder(target)) {
      Files.createDirectories(target);
      for (Extraction extraction : extractions) {
        write(List.of(extraction), said, target.resolve(format.fileName(extraction)));
      }
    } else {
      write(extractions, said, target);
    }
    return read.failures().isEmpty() ? ExitCode.DONE : ExitCode.INPUT_FAILED;
  }

  /** A folder that is there, or a name without an ending. */
  private static boolean isFolder(Path path) {
    Path name = path.getFileName();
    return Files.isDirectory(path) || name == null || name.toString().indexOf('.') < 0;
  }

  private void write(List<Extraction> extractions, Overlays said, Path file) throws IOException {
    StringWriter text = new StringWriter();
    format.write(extractions, said, text);
    Files.writeString(file, text.toString());
  }
}
