package pinakes.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pinakes.build.Lists;
import pinakes.build.OverlayFiles;
import pinakes.build.Reader;
import pinakes.check.Checks;
import pinakes.registry.Overlays;
import pinakes.registry.Registry;
import pinakes.relate.Related;
import pinakes.relate.Relater;
import pinakes.resolve.Resolver;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.Severity;
import pinakes.source.Source;

/** {@code pinakes check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Prints the problems of lists; builds nothing.",
    footer = {"", "Example: pinakes check README.md --format json"})
final class CheckCommand implements Callable<Integer> {
  enum Format {
    TEXT,
    JSON
  }

  @Mixin private ListArguments lists = new ListArguments();
  @Mixin private AuthorityOption authority = new AuthorityOption();
  @Mixin private OverlayOption overlays = new OverlayOption();
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json (default: text).",
      defaultValue = "TEXT")
  private Format format = Format.TEXT;

  @Option(names = "--rules", description = "List the rules with their severities.")
  private boolean rules;

  @Option(names = "--strict", description = "Let warnings fail the check.")
  private boolean strict;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (rules) {
      for (Rule rule : Rule.values()) {
        out.printf(
            Locale.ROOT, "%-24s %-8s %s%n", rule.id(), rule.severity().word(), rule.meaning());
      }
      return ExitCode.DONE;
    }
    List<Problem> problems = problems();
    switch (format) {
      case TEXT -> text(problems, out);
      case JSON -> json(problems, out);
    }
    Severity worst = strict ? Severity.WARNING : Severity.ERROR;
    boolean failed =
        problems.stream().anyMatch(problem -> problem.severity().compareTo(worst) <= 0);
    return failed ? ExitCode.INPUT_FAILED : ExitCode.DONE;
  }

  private List<Problem> problems() {
    List<Source> sources = Lists.open(lists.paths());
    Overlays said = OverlayFiles.read(sources, overlays.files());
    Registry registry = authority.registry(lists).withOverlays(said);
    Reader read = Reader.read(sources, registry.venues(), said);
    List<Problem> problems = new ArrayList<>(read.failures());
    problems.addAll(read.unused());
    read.extractions().forEach(extraction -> problems.addAll(extraction.problems()));
    if (!read.extractions().isEmpty()) {
      Related related = Relater.relate(Resolver.resolve(read.extractions(), registry), registry);
      problems.addAll(related.problems());
      problems.addAll(Checks.of(related.catalogue(), registry.venues()));
    }
    return problems.stream().sorted().toList();
  }

  private static void text(List<Problem> problems, PrintWriter out) {
    problems.forEach(problem -> out.println(Terminal.safe(problem.toString())));
    out.printf(
        Locale.ROOT,
        "%,d errors, %,d warnings, %,d hints%n",
        count(problems, Severity.ERROR),
        count(problems, Severity.WARNING),
        count(problems, Severity.HINT));
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  private static void json(List<Problem> problems, PrintWriter out) {
    Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    List<Map<String, Object>> values = new ArrayList<>();
    for (Problem problem : problems) {
      Map<String, Object> value = new LinkedHashMap<>();
      value.put("file", problem.place().file());
      value.put("line", problem.place().line());
      value.put("column", problem.place().column());
      value.put("start", problem.place().start());
      value.put("end", problem.place().end());
      value.put("severity", problem.severity().word());
      value.put("rule", problem.rule().id());
      value.put("message", problem.message());
      values.add(value);
    }
    out.println(gson.toJson(Map.of("problems", values)));
  }
}
