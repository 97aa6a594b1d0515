package pinakes.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code pinakes} command. */
@Command(name = "pinakes", mixinStandardHelpOptions = true)
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
