package pinakes.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs the command within this process. */
final class Shell {
  private Shell() {}

  /**
   * What a command did.
   *
   * @param exit its exit code
   * @param output all that it printed, wherever to
   */
  record Ran(int exit, String output) {}

  static Ran run(String... words) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(both);
      System.setErr(both);
      int exit = Main.run(words);
      both.flush();
      return new Ran(exit, printed.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }
}
