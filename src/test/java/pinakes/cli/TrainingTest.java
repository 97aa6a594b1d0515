package pinakes.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainingTest {

  /** Those that run long or leave the machine, for which a fast start is nothing. */
  private static final Set<String> UNTAUGHT = Set.of("serve", "diff", "enrich");

  @Test
  void eachLessonSucceeds(@TempDir Path folder) throws IOException {
    PrintStream out = System.out;
    PrintStream err = System.err;
    for (List<String> lesson : Training.lessons(folder)) {
      var said = new ByteArrayOutputStream();
      try (var both = new PrintStream(said, true, UTF_8)) {
        System.setOut(both);
        System.setErr(both);
        int exit = Main.run(lesson.toArray(String[]::new));
        assertEquals(ExitCode.DONE, exit, () -> lesson + "\n" + said.toString(UTF_8));
      } finally {
        System.setOut(out);
        System.setErr(err);
      }
    }
  }

  @Test
  void eachCommandHasALesson(@TempDir Path folder) throws IOException {
    Set<String> commands = new TreeSet<>(new CommandLine(Main.class).getSubcommands().keySet());
    commands.removeAll(UNTAUGHT);
    Training.lessons(folder).forEach(lesson -> commands.remove(lesson.getFirst()));
    assertEquals(Set.of(), commands);
  }
}
