package pinakes.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pinakes.diff.ChangeLog;
import pinakes.diff.Difference;
import pinakes.store.Manifest;
import pinakes.store.Publication;
import pinakes.store.Store;

/** {@code pinakes diff}. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Tells what changed: papers, relations, problems.",
      "OLD and NEW are two publications of the store by number, two stores, or two versions of a"
          + " list or of a folder of lists; without them, the last two publications. With --git"
          + " they are lists or folders (default: data) as two commits have them."
    },
    footer = {
      "",
      "Examples: pinakes diff 1 2",
      "          pinakes diff README.old.md README.md",
      "          pinakes diff --git v1..HEAD README.md --format atom -o changes.atom"
    })
final class DiffCommand implements Callable<Integer> {
  private static final Pattern RANGE = Pattern.compile("(.+?)\\.\\.(.+)");
  private static final int BOTH = 2;

  @Parameters(paramLabel = "OLD NEW", arity = "0..*", description = "What to compare.")
  private List<Path> named = List.of();

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private OutputOption output = new OutputOption();
  @Spec private CommandSpec spec;

  @Option(
      names = "--git",
      paramLabel = "REV..REV",
      description = "Compare the lists as two commits of their repository have them.")
  private @Nullable String range;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json, rdfpatch or atom (default: text).",
      defaultValue = "text")
  private ChangeLog format = ChangeLog.TEXT;

  @Override
  public Integer call() throws IOException {
    try (Compared compared = compared()) {
      Difference difference = Difference.between(compared.older(), compared.newer());
      try (OutputStream out = new BufferedOutputStream(output.open())) {
        format.write(difference, out);
      }
      return ExitCode.DONE;
    } catch (Compared.UnreadableException e) {
      PrintWriter err = spec.commandLine().getErr();
      e.problems().forEach(problem -> err.println(Terminal.safe(problem.toString())));
      return ExitCode.INPUT_FAILED;
    }
  }

  private Compared compared() throws IOException, Compared.UnreadableException {
    if (range != null) {
      Matcher ends = RANGE.matcher(range);
      if (!ends.matches()) {
        throw new ParameterException(
            spec.commandLine(), "--git takes two commits, such as HEAD~1..HEAD, not " + range);
      }
      List<Path> lists = named.isEmpty() ? List.of(Path.of("data")) : named;
      return Compared.revisions(Path.of(""), ends.group(1), ends.group(2), lists);
    }
    if (named.isEmpty()) {
      return lastTwo();
    }
    if (named.size() != BOTH) {
      throw new ParameterException(spec.commandLine(), "Name what to compare: OLD and NEW.");
    }
    Path older = named.getFirst();
    Path newer = named.getLast();
    if (isPublication(older) && isPublication(newer)) {
      return Compared.publications(
          publication(older), older.toString(), publication(newer), newer.toString());
    }
    return Compared.lists(older, newer);
  }

  private Compared lastTwo() {
    Store from = store.store();
    List<Manifest> kept = from.publications();
    if (kept.size() < BOTH) {
      throw new ParameterException(
          spec.commandLine(),
          "There are no two publications in " + from.directory() + " to compare.");
    }
    int newer = kept.get(0).number();
    int older = kept.get(1).number();
    return Compared.publications(
        from.open(older), "publication " + older, from.open(newer), "publication " + newer);
  }

  private static boolean isPublication(Path name) {
    return isNumber(name) || (Files.isDirectory(name) && Store.at(name).current().isPresent());
  }

  private static boolean isNumber(Path name) {
    return !Files.exists(name) && name.toString().matches("[1-9]\\d{0,8}");
  }

  private Publication publication(Path name) {
    return isNumber(name)
        ? store.store().open(Integer.parseInt(name.toString()))
        : Store.at(name).open();
  }
}
