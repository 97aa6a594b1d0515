package pinakes.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import pinakes.export.Evidence;
import pinakes.export.Export;
import pinakes.export.ExportFormat;
import pinakes.store.Publication;

/** {@code pinakes export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the publication to a file.",
    footer = {"", "Example: pinakes export --format turtle -o papers.ttl"})
final class ExportCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private OutputOption output = new OutputOption();
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "turtle, trig, ntriples, nquads, jsonld or rdfxml (default: turtle).",
      defaultValue = "turtle")
  private String format = "turtle";

  @Option(
      names = "--evidence",
      paramLabel = "SPELLING",
      description = "rdf12, rdf11 or none (default: rdf12 where the format can).")
  private @Nullable String evidence;

  @Override
  public Integer call() throws IOException {
    ExportFormat wanted =
        named(List.of(ExportFormat.values()), ExportFormat::label, "--format", format);
    Evidence spelling =
        evidence == null
            ? wanted.evidence()
            : named(List.of(Evidence.values()), Evidence::label, "--evidence", evidence);
    if (!wanted.can(spelling)) {
      throw new ParameterException(
          spec.commandLine(),
          wanted.label()
              + " has no words for evidence as "
              + spelling.label()
              + ": use --evidence "
              + wanted.evidence().label());
    }
    try (Publication publication = store.store().open();
        OutputStream out = new BufferedOutputStream(output.open())) {
      Export.write(publication.dataset(), wanted, spelling, out);
    }
    return ExitCode.DONE;
  }

  private <T> T named(
      List<T> values, java.util.function.Function<T, String> label, String option, String word) {
    return values.stream()
        .filter(value -> label.apply(value).equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    option
                        + " is one of "
                        + values.stream().map(label).collect(Collectors.joining(", "))
                        + ", not \""
                        + Terminal.safe(word)
                        + "\""));
  }
}
