package pinakes.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pinakes.query.Format;
import pinakes.query.Parameter;
import pinakes.query.SavedQueries;
import pinakes.query.SavedQuery;
import pinakes.store.Publication;

/** {@code pinakes query}. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Runs a saved query, one in a file, or one from standard input.",
    footer = {"", "Example: pinakes query papers-of-technique -p technique=知识蒸馏 --format markdown"})
final class QueryCommand implements Callable<Integer> {
  @Mixin private StoreOption store = new StoreOption();
  @Mixin private OutputOption output = new OutputOption();
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME|FILE|-",
      arity = "0..1",
      description = "A saved query, a file, or - for standard input.")
  private @Nullable String name;

  @Option(
      names = "-p",
      paramLabel = "NAME=VALUE",
      description = "A value for a parameter of the query.")
  private Map<String, String> values = new TreeMap<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table, tree, csv, tsv, json, xml, markdown; turtle, jsonld, ntriples for graphs.")
  private @Nullable String format;

  @Option(names = "--list", description = "List the saved queries with their parameters.")
  private boolean list;

  @Override
  public Integer call() throws IOException {
    if (list) {
      list(spec.commandLine().getOut());
      return ExitCode.DONE;
    }
    String wanted = name;
    if (wanted == null) {
      throw new ParameterException(
          spec.commandLine(), "Name a query; pinakes query --list shows the saved ones.");
    }
    SavedQuery query = query(wanted);
    Format written = format == null ? Format.usual(query) : Format.named(format);
    try (Publication publication = store.store().open();
        OutputStream out = output.open()) {
      query
          .ask(publication.dataset(), values)
          .answer(publication.dataset(), written, output.screen(), out);
    }
    return ExitCode.DONE;
  }

  private static SavedQuery query(String wanted) throws IOException {
    if (wanted.equals("-")) {
      return SavedQueries.in(System.in, "standard input");
    }
    Path file = Path.of(wanted);
    boolean path = wanted.indexOf('/') >= 0 || wanted.endsWith(".rq");
    return path || Files.isRegularFile(file)
        ? SavedQueries.inFile(file)
        : SavedQueries.named(wanted);
  }

  private static void list(PrintWriter out) {
    for (SavedQuery query : SavedQueries.all()) {
      out.printf(Locale.ROOT, "%-28s %s%n", query.name(), query.summary());
      for (Parameter parameter : query.parameters()) {
        String usual =
            parameter.defaultValue() == null
                ? (parameter.required() ? "required" : "optional")
                : "default " + parameter.defaultValue();
        out.printf(
            Locale.ROOT, "  -p %s=…  (%s) %s%n", parameter.name(), usual, parameter.description());
      }
    }
  }
}
