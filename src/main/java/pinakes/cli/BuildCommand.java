package pinakes.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import pinakes.Program;
import pinakes.build.Build;
import pinakes.build.BuildReport;
import pinakes.build.BuildSettings;
import pinakes.build.Stage;
import pinakes.rdf.Description;
import pinakes.source.Severity;

/** {@code pinakes build}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Reads lists and publishes their graph into the store.",
    footer = {"", "Example: pinakes build README.md --base https://example.org/papers/"})
final class BuildCommand implements Callable<Integer> {
  private static final int PROBLEMS_SHOWN = 5;

  @Mixin private ListArguments lists = new ListArguments();
  @Mixin private AuthorityOption authority = new AuthorityOption();
  @Mixin private OverlayOption overlays = new OverlayOption();
  @Mixin private RuleOptions ruling = new RuleOptions();
  @Mixin private StoreOption store = new StoreOption();
  @Spec private CommandSpec spec;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "What the IRIs of this publication begin with (default: what an overlay says, else "
              + Description.DEFAULT_BASE
              + ").")
  private @Nullable String base;

  @Option(
      names = "--keep",
      paramLabel = "N",
      description = "How many publications the store keeps (default: ${DEFAULT-VALUE}).",
      defaultValue = "3")
  private int keep = 3;

  @Option(names = "--keep-going", description = "Publish the other lists when one cannot be read.")
  private boolean keepGoing;

  @Option(
      names = "--source-from-git",
      description =
          "State the commit each list is of and, where the remote \"origin\" is at a known forge,"
              + " the address of each line there; of lists that are as they were committed."
              + " What an overlay says of the address goes before.")
  private boolean sourceFromGit;

  @Option(
      names = "--stages",
      hidden = true,
      description = "Print the name of each stage as it begins, for those who watch a build.")
  private boolean stages;

  @Override
  public Integer call() {
    if (keep < 1) {
      throw new ParameterException(spec.commandLine(), "--keep must be at least 1");
    }
    BuildSettings settings =
        new BuildSettings(
            Version.number(),
            checkedBase(),
            keep,
            keepGoing,
            ruling.strict(),
            Program.fingerprint(),
            overlays.files(),
            ruling.settings(),
            sourceFromGit);
    BuildReport report =
        new Build(store.store(), authority.registry(lists), settings)
            .run(lists.paths(), this::begins);
    PrintWriter err = spec.commandLine().getErr();
    if (!Main.isQuiet(spec)) {
      summary(report, err);
    }
    problems(report, err);
    if (report.manifest().isEmpty()) {
      err.println("nothing was published; the last publication, if there is one, is as it was");
      return ExitCode.INPUT_FAILED;
    }
    if (!Main.isQuiet(spec)) {
      published(report, err);
    }
    return report.complete() ? ExitCode.DONE : ExitCode.INPUT_FAILED;
  }

  /** Says which stage has begun: in one line that is written over on a terminal, or a line each. */
  private void begins(Stage stage) {
    PrintWriter err = spec.commandLine().getErr();
    if (stages) {
      err.println("stage " + stage.word());
    } else if (!Main.isQuiet(spec) && System.console() != null) {
      err.print("\r" + stage.word() + " …        \r");
      err.flush();
    }
  }

  private Optional<String> checkedBase() {
    String given = base;
    if (given == null) {
      return Optional.empty();
    }
    if (!given.matches("https?://[\\x21-\\x7E]+")) {
      throw new ParameterException(
          spec.commandLine(), "--base must be an http(s) IRI in ASCII: " + given);
    }
    return Optional.of(given.endsWith("/") ? given : given + "/");
  }

  private static void summary(BuildReport report, PrintWriter err) {
    report.coverage().forEach((file, coverage) -> err.println(CoverageText.of(file, coverage)));
    if (!report.counts().isEmpty()) {
      Map<String, Long> made = report.counts();
      err.printf(
          Locale.ROOT,
          "made   %,d mentions of %,d works by %,d authors; %,d techniques; %,d methods, %,d"
              + " statements%n",
          made.get("mentions"),
          made.get("works"),
          made.get("authors"),
          made.get("techniques"),
          made.get("methods"),
          made.get("statements"));
    }
  }

  private void problems(BuildReport report, PrintWriter err) {
    long errors = count(report, Severity.ERROR);
    err.printf(
        Locale.ROOT,
        "found  %,d errors, %,d warnings, %,d hints%n",
        errors,
        count(report, Severity.WARNING),
        count(report, Severity.HINT));
    report.problems().stream()
        .sorted(
            java.util.Comparator.comparing(pinakes.source.Problem::severity)
                .thenComparing(java.util.Comparator.naturalOrder()))
        .limit(Math.max(PROBLEMS_SHOWN, errors))
        .forEach(problem -> err.println("  " + Terminal.safe(problem.toString())));
    if (report.problems().size() > Math.max(PROBLEMS_SHOWN, errors)) {
      err.println("  … all of them: pinakes check" + Terminal.safe(lists.asGiven()));
    }
  }

  private static long count(BuildReport report, Severity severity) {
    return report.problems().stream().filter(problem -> problem.severity() == severity).count();
  }

  private void published(BuildReport report, PrintWriter err) {
    report
        .manifest()
        .ifPresent(
            manifest ->
                err.printf(
                    Locale.ROOT,
                    "published %,d quads as publication %d of %s%n",
                    manifest.quads(),
                    manifest.number(),
                    store.directory()));
    if (!report.complete()) {
      err.println(
          "the lists that could not be read are as the last publication had them, marked stale");
    }
    err.println("next: pinakes query --list, pinakes export --format turtle");
  }
}
