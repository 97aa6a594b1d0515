package pinakes.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import pinakes.build.Lists;
import pinakes.build.OverlayFiles;
import pinakes.build.Reader;
import pinakes.check.CheckSettings;
import pinakes.check.Checks;
import pinakes.extract.Extraction;
import pinakes.registry.Overlays;
import pinakes.registry.Registry;
import pinakes.relate.Related;
import pinakes.relate.Relater;
import pinakes.resolve.Resolver;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.Source;
import pinakes.source.SourceFile;

/** {@code pinakes check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the problems of lists; builds nothing.",
      "A problem is accepted where it stands by a comment in the list: <!-- pinakes: accept RULE"
          + " -->"
    },
    footer = {"", "Example: pinakes check README.md --severity year-missing=off --format json"})
final class CheckCommand implements Callable<Integer> {
  enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB
  }

  @Mixin private ListArguments lists = new ListArguments();
  @Mixin private AuthorityOption authority = new AuthorityOption();
  @Mixin private OverlayOption overlays = new OverlayOption();
  @Mixin private RuleOptions ruling = new RuleOptions();
  @Spec private CommandSpec spec;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, sarif or github (default: text).",
      defaultValue = "TEXT")
  private Format format = Format.TEXT;

  @Option(
      names = "--rules",
      description = "List the rules: severity, what, why, how to mend it, an example.")
  private boolean rules;

  @Option(
      names = "--only",
      paramLabel = "RULE",
      split = ",",
      description = "Look for these rules and no others.")
  private List<String> only = List.of();

  @Option(
      names = "--context",
      negatable = true,
      description = "Show the line with a caret and a hint (default: on a terminal).")
  private Boolean context = Terminal.isOne();

  @Option(
      names = "--diff",
      description = "Print a patch for git apply with the mends that are certain, and no problems.")
  private boolean diff;

  @Option(
      names = "--coverage",
      description = "Say of each list who owns its lines: entries, headings, and what else.")
  private boolean coverage;

  private final Map<String, SourceFile> files = new HashMap<>();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (rules) {
      if (format == Format.TEXT) {
        RuleListing.text(out);
      } else {
        RuleListing.json(out);
      }
      return ExitCode.DONE;
    }
    List<Problem> problems = problems();
    if (diff) {
      patch(problems, out);
    } else {
      print(problems, out);
    }
    boolean failed =
        problems.stream().anyMatch(problem -> problem.severity().compareTo(ruling.failing()) <= 0);
    return failed ? ExitCode.INPUT_FAILED : ExitCode.DONE;
  }

  private void print(List<Problem> problems, PrintWriter out) {
    switch (format) {
      case TEXT -> new ProblemText(files, context, out).print(problems);
      case JSON -> ProblemJson.print(problems, out);
      case SARIF -> new ProblemSarif(files).print(problems, out);
      case GITHUB -> ProblemGithub.print(problems, out);
    }
  }

  private void patch(List<Problem> problems, PrintWriter out) {
    Map<String, List<Problem>> byFile =
        problems.stream().collect(Collectors.groupingBy(problem -> problem.place().file()));
    files.values().stream()
        .sorted(java.util.Comparator.comparing(SourceFile::name))
        .forEach(file -> Patch.print(file, byFile.getOrDefault(file.name(), List.of()), out));
  }

  private List<Problem> problems() {
    CheckSettings settings = ruling.settings();
    List<Source> sources = Lists.open(lists.paths());
    Overlays said = OverlayFiles.read(sources, overlays.files());
    Registry registry = authority.registry(lists).withOverlays(said);
    Reader read = Reader.read(sources, registry.venues(), said);
    List<Problem> problems = new ArrayList<>(read.failures());
    problems.addAll(read.unused());
    List<Extraction> extractions = read.extractions();
    extractions.forEach(one -> files.put(one.file().name(), one.file()));
    if (coverage) {
      PrintWriter err = spec.commandLine().getErr();
      extractions.forEach(one -> err.println(CoverageText.of(one.file().name(), one.coverage())));
    }
    if (!extractions.isEmpty()) {
      Related related = Relater.relate(Resolver.resolve(extractions, registry), registry);
      problems.addAll(
          Checks.of(extractions, related.catalogue(), related.problems(), registry, settings));
    }
    Set<Rule> wanted = wanted();
    return problems.stream().filter(problem -> wanted.contains(problem.rule())).sorted().toList();
  }

  /** The rules that were asked for; what cannot be read is always said. */
  private Set<Rule> wanted() {
    if (only.isEmpty()) {
      return EnumSet.allOf(Rule.class);
    }
    Set<Rule> wanted = EnumSet.of(Rule.MISSING_FILE, Rule.NOT_UTF_8, Rule.EMPTY_LIST);
    for (String id : only) {
      wanted.add(
          Rule.called(id.strip())
              .orElseThrow(
                  () ->
                      new ParameterException(
                          spec.commandLine(),
                          "--only: there is no rule \"%s\"; pinakes check --rules lists them"
                              .formatted(id))));
    }
    return wanted;
  }
}
