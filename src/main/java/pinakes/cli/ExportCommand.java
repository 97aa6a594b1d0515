package pinakes.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import pinakes.bibliography.Bibliography;
import pinakes.bibliography.Layout;
import pinakes.bibliography.ReferenceFormat;
import pinakes.export.Evidence;
import pinakes.export.Export;
import pinakes.export.ExportFormat;
import pinakes.lineage.LineageDrawing;
import pinakes.lineage.LineageFormat;
import pinakes.site.Site;
import pinakes.store.Publication;

/** {@code pinakes export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes the publication to a file, or as a site of files.",
    footer = {
      "",
      "Example: pinakes export --format turtle -o papers.ttl",
      "         pinakes export --format bibtex -o papers.bib",
      "         pinakes export --format mermaid --method DisWOT --lang zh-Hans",
      "         pinakes export --format site -o site"
    })
final class ExportCommand implements Callable<Integer> {
  private static final String SITE = "site";

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private OutputOption output = new OutputOption();
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "The graph: turtle, trig, ntriples, nquads, jsonld or rdfxml (default: turtle).",
        "How methods descend from each other: mermaid, dot or graphml.",
        "The papers: bibtex, csl, ris, csv or markdown (a file a list where -o is a folder).",
        "All pages as files, into a folder: site."
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

  @Option(
      names = "--layout",
      paramLabel = "LAYOUT",
      description =
          "Of markdown: list (as the list has its entries), bullets or table (default: list).")
  private @Nullable String layout;

  /** Writes a publication in the format that was chosen. */
  @FunctionalInterface
  private interface Writing {
    void write(Publication publication) throws IOException;
  }

  /** Reads its graphs for one file, and hands on what writes it. */
  @FunctionalInterface
  private interface FileWriting {
    Consumer<OutputStream> of(DatasetGraph data);
  }

  @Override
  public Integer call() throws IOException {
    Writing writing = named(formats(), "--format", format).get();
    try (Publication publication = store.store().open()) {
      writing.write(publication);
    }
    return ExitCode.DONE;
  }

  /** What cannot be written leaves the file as it was. */
  private Writing toFile(FileWriting writing) {
    return publication -> {
      Consumer<OutputStream> written = writing.of(publication.dataset());
      try (OutputStream out = new BufferedOutputStream(output.open())) {
        written.accept(out);
      }
    };
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
    for (ReferenceFormat papers : ReferenceFormat.values()) {
      formats.put(papers.label(), () -> papers(papers));
    }
    formats.put(SITE, this::site);
    return formats;
  }

  private Writing graph(ExportFormat graph) {
    onlyFor("a lineage", "--method", method, "--lang", language);
    onlyFor("markdown", "--layout", layout);
    Evidence spelling =
        evidence == null
            ? graph.evidence()
            : named(byLabel(Evidence.values(), Evidence::label), "--evidence", evidence);
    if (!graph.can(spelling)) {
      throw usage(
          graph.label()
              + " has no words for evidence as "
              + spelling.label()
              + ": use --evidence "
              + graph.evidence().label());
    }
    return toFile(data -> out -> Export.write(data, graph, spelling, out));
  }

  private Writing drawing(LineageFormat drawing) {
    onlyFor("a graph", "--evidence", evidence);
    onlyFor("markdown", "--layout", layout);
    Optional<String> of = Optional.ofNullable(method);
    String tag = language == null ? "en" : language;
    return toFile(
        data -> {
          LineageDrawing lineage = LineageDrawing.of(data, of, tag);
          return out -> lineage.write(drawing, out);
        });
  }

  private Writing papers(ReferenceFormat papers) {
    onlyFor("a graph", "--evidence", evidence);
    onlyFor("a lineage", "--method", method, "--lang", language);
    Layout laidOut = layout();
    if (papers != ReferenceFormat.MARKDOWN) {
      onlyFor("markdown", "--layout", layout);
    } else if (output.folder().isPresent()) {
      Path folder = output.folder().get();
      return publication -> listByList(Bibliography.of(publication.dataset()), folder, laidOut);
    }
    return toFile(
        data -> {
          Bibliography bibliography = Bibliography.of(data);
          return out -> bibliography.write(papers, laidOut, out);
        });
  }

  private Layout layout() {
    return layout == null
        ? Layout.LIST
        : named(byLabel(Layout.values(), Layout::label), "--layout", layout);
  }

  /** A file a list, named as the list is. */
  private static void listByList(Bibliography papers, Path folder, Layout layout)
      throws IOException {
    Files.createDirectories(folder);
    for (String list : papers.lists()) {
      try (OutputStream out = Files.newOutputStream(folder.resolve(list + ".md"))) {
        papers.writeList(list, layout, out);
      }
    }
  }

  private Writing site() {
    onlyFor("a graph", "--evidence", evidence);
    onlyFor("markdown", "--layout", layout);
    onlyFor("a lineage", "--method", method, "--lang", language);
    Path folder =
        output
            .path()
            .orElseThrow(() -> usage("--format site needs the folder to write into: -o DIR"));
    return publication -> {
      int files = Site.write(publication, folder);
      if (!Main.isQuiet(spec)) {
        spec.commandLine()
            .getErr()
            .printf(
                "wrote   %,d files; the first page is %s%n", files, folder.resolve("index.html"));
      }
    };
  }

  /** Refuses options that say nothing of the format: their names, each with its value. */
  private void onlyFor(String what, @Nullable String... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        throw usage(namesAndValues[i] + " is for " + what + ", not for --format " + format);
      }
    }
  }

  private static <T> Map<String, T> byLabel(T[] values, Function<T, String> label) {
    Map<String, T> byLabel = new LinkedHashMap<>();
    Arrays.stream(values).forEach(value -> byLabel.put(label.apply(value), value));
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
