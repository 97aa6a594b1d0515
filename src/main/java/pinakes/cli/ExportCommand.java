package pinakes.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
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
import pinakes.lineage.LineageDrawing;
import pinakes.lineage.LineageFormat;
import pinakes.store.Publication;

/** {@code pinakes export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the publication to a file.",
    footer = {
      "",
      "Example: pinakes export --format turtle -o papers.ttl",
      "         pinakes export --format mermaid --method DisWOT --lang zh-Hans"
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private OutputOption output = new OutputOption();
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "The graph: turtle, trig, ntriples, nquads, jsonld or rdfxml (default: turtle).",
        "How methods descend from each other: mermaid, dot or graphml."
      },
      defaultValue = "turtle")
  private String format = "turtle";

  @Option(
      names = "--evidence",
      paramLabel = "SPELLING",
      description = "Of a graph: rdf12, rdf11 or none (default: rdf12 where the format can).")
  private @Nullable String evidence;

  @Option(
      names = "--method",
      paramLabel = "NAME",
      description = "Of a lineage: the one method that it is drawn of (default: all).")
  private @Nullable String method;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "Of a lineage: the language of its labels, such as zh-Hans (default: en).")
  private @Nullable String language;

  /** Writes a publication in the format that was chosen. */
  @FunctionalInterface
  private interface Writing {
    void write(DatasetGraph data, OutputStream out) throws IOException;
  }

  @Override
  public Integer call() throws IOException {
    Writing writing = named(formats(), "--format", format).get();
    try (Publication publication = store.store().open();
        OutputStream out = new BufferedOutputStream(output.open())) {
      writing.write(publication.dataset(), out);
    }
    return ExitCode.DONE;
  }

  /** How each format is written, once the other options were found to suit it. */
  private Map<String, Supplier<Writing>> formats() {
    Map<String, Supplier<Writing>> formats = new LinkedHashMap<>();
    for (ExportFormat graph : ExportFormat.values()) {
      formats.put(graph.label(), () -> graph(graph));
    }
    for (LineageFormat drawing : LineageFormat.values()) {
      formats.put(drawing.label(), () -> drawing(drawing));
    }
    return formats;
  }

  private Writing graph(ExportFormat graph) {
    onlyFor("a lineage", "--method", method, "--lang", language);
    Evidence spelling =
        evidence == null
            ? graph.evidence()
            : named(byLabel(Evidence.values()), "--evidence", evidence);
    if (!graph.can(spelling)) {
      throw usage(
          graph.label()
              + " has no words for evidence as "
              + spelling.label()
              + ": use --evidence "
              + graph.evidence().label());
    }
    return (data, out) -> Export.write(data, graph, spelling, out);
  }

  private Writing drawing(LineageFormat drawing) {
    onlyFor("a graph", "--evidence", evidence);
    Optional<String> of = Optional.ofNullable(method);
    String tag = language == null ? "en" : language;
    return (data, out) -> LineageDrawing.write(data, drawing, of, tag, out);
  }

  /** Refuses options that say nothing of the format: their names, each with its value. */
  private void onlyFor(String what, @Nullable String... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        throw usage(namesAndValues[i] + " is for " + what + ", not for --format " + format);
      }
    }
  }

  private static Map<String, Evidence> byLabel(Evidence[] values) {
    Map<String, Evidence> byLabel = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> byLabel.put(value.label(), value));
    return byLabel;
  }

  private <T> T named(Map<String, T> values, String option, String word) {
    T value = values.get(word.toLowerCase(Locale.ROOT));
    if (value == null) {
      throw usage(
          option
              + " is one of "
              + String.join(", ", List.copyOf(values.keySet()))
              + ", not \""
              + Terminal.safe(word)
              + "\"");
    }
    return value;
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
