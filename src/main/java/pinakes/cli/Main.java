package pinakes.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code pinakes} command. */
@Command(
    name = "pinakes",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Compiles Markdown paper lists to linked data.",
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      ExtractCommand.class,
      QueryCommand.class,
      ExportCommand.class,
      ExplainCommand.class,
      ServeCommand.class,
      DiffCommand.class,
      EnrichCommand.class,
      VerifyCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 the input failed a check, 2 usage, 3 the world refused, 70 a bug.",
      "Example: pinakes build && pinakes query papers-of-technique -p technique=知识蒸馏"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--quiet",
      scope = ScopeType.INHERIT,
      description = "Print what was asked for and what is wrong, and no news beside it.")
  private boolean quiet;

  private Main() {}

  /** Whether a command was told to keep its news to itself. */
  static boolean isQuiet(CommandSpec command) {
    return command.root().userObject() instanceof Main main && main.quiet;
  }

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    Logging.onlyErrors();
    System.exit(run(args));
  }

  /** Runs the command without ending the process. */
  static int run(String... args) {
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    CommandLine command =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(new Failures());
    try {
      return command.execute(args);
    } finally {
      out.flush();
      err.flush();
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }
}
