package pinakes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * README's commands, run in its order, print what it says. With {@code -Dgolden.write=true} what
 * they print is written into README instead.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
  private static final Pattern TURTLE =
      Pattern.compile("```turtle\n([^`]*pin:HeadingRemark[^`]*)```");
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
  private static final List<String> WITHOUT_STORE = List.of("check", "extract");

  private record Command(String line, String output) {
    String shown(String printed) {
      return "$ " + line + "\n" + printed;
    }
  }

  /** As {@link Main#main} has it, where something of the test's own has logged before. */
  @BeforeAll
  static void onlyErrorsAreLogged() {
    Logger.getLogger("").setLevel(Level.SEVERE);
  }

  @Test
  void everyPinakesCommandPrintsWhatReadmeShows(@TempDir Path folder) throws IOException {
    String readme = Files.readString(README);
    List<Command> commands = commands(readme);
    assertFalse(commands.isEmpty(), "README shows no command");
    for (Command command : commands) {
      String printed = run(command.line(), folder);
      if (Boolean.getBoolean("golden.write")) {
        readme = readme.replace(command.shown(command.output()), command.shown(printed));
        Files.writeString(README, readme);
      } else {
        assertEquals(command.output(), printed, command.line());
      }
    }
  }

  @Test
  void theOnlyOtherCommandIsTheOneThatRunsTheTests() throws IOException {
    List<String> others = new ArrayList<>();
    Matcher block = CONSOLE.matcher(Files.readString(README));
    while (block.find()) {
      block
          .group(1)
          .lines()
          .filter(line -> line.startsWith("$ ") && !line.startsWith("$ ./pinakes"))
          .forEach(others::add);
    }
    assertEquals("$ mvn verify", others.getFirst());
    assertTrue(others.stream().allMatch(line -> line.startsWith("$ mvn ")), others::toString);
  }

  @Test
  void theOverlayThatIsShownIsOne(@TempDir Path folder) throws IOException {
    Matcher block = TURTLE.matcher(Files.readString(README));
    assertTrue(block.find(), "README shows no overlay");
    Files.writeString(folder.resolve("README.overlay.ttl"), block.group(1));
    Path list = folder.resolve("README.md");
    Files.writeString(
        list,
        """
        # Papers
        ## Pruning
        - [Deep Compression](https://arxiv.org/abs/1510.00149). Han et al. arXiv 2015.
        ## Resources
        - [Learning Both Weights](http://arxiv.org/abs/1506.02626). Han et al. arXiv 2015.
        """);
    Ran checked = Ran.pinakes("check", list.toString());
    assertEquals(new Ran(0, "0 errors, 0 warnings, 0 hints\n", ""), checked);
    assertTrue(Ran.pinakes("extract", list.toString()).out().contains("\"venue\": \"ICLR\""));
  }

  private static List<Command> commands(String readme) {
    List<Command> commands = new ArrayList<>();
    Matcher block = CONSOLE.matcher(readme);
    while (block.find()) {
      String line = null;
      StringBuilder output = new StringBuilder();
      for (String next : block.group(1).lines().toList()) {
        if (next.startsWith("$ ")) {
          add(commands, line, output);
          line = next.substring(2);
          output = new StringBuilder();
        } else {
          output.append(next).append('\n');
        }
      }
      add(commands, line, output);
    }
    return commands;
  }

  private static void add(
      List<Command> commands,
      @org.jspecify.annotations.Nullable String line,
      StringBuilder output) {
    if (line != null && line.startsWith("./pinakes ")) {
      commands.add(new Command(line, output.toString()));
    }
  }

  private static String run(String line, Path folder) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line.substring("./pinakes ".length()));
    while (word.find()) {
      words.add(word.group(1) == null ? word.group(2) : word.group(1));
    }
    Path store = folder.resolve("store");
    if (!WITHOUT_STORE.contains(words.getFirst()) && !words.contains("--list")) {
      words.add("--store");
      words.add(store.toString());
    }
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(both);
      System.setErr(both);
      assertEquals(0, Main.run(words.toArray(String[]::new)), line);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
    return printed.toString(StandardCharsets.UTF_8).replace(store.toString(), "store");
  }
}
