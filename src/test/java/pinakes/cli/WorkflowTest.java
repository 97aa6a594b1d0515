package pinakes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** README's workflow, and the action and container that it uses. */
class WorkflowTest {
  private static final Path ACTION = Path.of(".github/actions/pinakes/action.yml");
  private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @Test
  void theWorkflowChecksPullRequestsAndPublishesFromMain() throws IOException {
    Map<?, ?> jobs = map(workflow().get("jobs"));
    assertEquals("github.event_name == 'pull_request'", map(jobs.get("check")).get("if"));
    assertEquals("github.event_name == 'push'", map(jobs.get("publish")).get("if"));
    assertEquals(List.of("main"), map(map(workflow().get("on")).get("push")).get("branches"));
  }

  @Test
  void theWorkflowUsesTheActionOfThisRepositoryWithInputsThatItHas() throws IOException {
    Map<?, ?> inputs = map(action().get("inputs"));
    List<Map<?, ?>> own = ownSteps();
    assertFalse(own.isEmpty());
    for (Map<?, ?> step : own) {
      assertTrue(
          String.valueOf(step.get("uses")).startsWith("OWNER/pinakes/" + ACTION.getParent() + "@"),
          step::toString);
      map(step.get("with")).keySet().forEach(name -> assertTrue(inputs.containsKey(name)));
    }
  }

  @Test
  void everyCommandOfTheWorkflowIsOneThatPinakesKnows() throws IOException {
    List<String> commands = new ArrayList<>();
    for (Map<?, ?> step : ownSteps()) {
      String.valueOf(map(step.get("with")).get("commands")).lines().forEach(commands::add);
    }
    commands.add(String.valueOf(map(map(action().get("inputs")).get("commands")).get("default")));
    assertTrue(commands.size() > 4, commands::toString);
    for (String command : commands) {
      List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
      words.add("--help");
      Ran ran = Ran.pinakes(words.toArray(String[]::new));
      assertEquals(0, ran.code(), () -> command + ": " + ran.err());
    }
  }

  @Test
  void theActionIsACompositeWhoseStepsNameTheirShell() throws IOException {
    Map<?, ?> runs = map(action().get("runs"));
    assertEquals("composite", runs.get("using"));
    for (Object step : list(runs.get("steps"))) {
      assertEquals("bash", map(step).get("shell"));
    }
  }

  @Test
  void theActionBuildsTheContainerThatIsThere() throws IOException {
    String action = Files.readString(ACTION);
    assertTrue(action.contains("$SOURCE/.github/Containerfile"));
    assertTrue(Files.readString(Path.of(".github/Containerfile")).contains("ENTRYPOINT"));
    assertEquals(
        Path.of("").toAbsolutePath(),
        ACTION.getParent().resolve("../../..").toAbsolutePath().normalize());
  }

  private static List<Map<?, ?>> ownSteps() throws IOException {
    List<Map<?, ?>> own = new ArrayList<>();
    for (Object job : map(workflow().get("jobs")).values()) {
      for (Object step : list(map(job).get("steps"))) {
        if (String.valueOf(map(step).get("uses")).contains("/pinakes/")) {
          own.add(map(step));
        }
      }
    }
    return own;
  }

  private static Map<?, ?> workflow() throws IOException {
    Matcher block = YAML.matcher(Files.readString(Path.of("README.md")));
    assertTrue(block.find(), "README has no workflow");
    return load(block.group(1));
  }

  private static Map<?, ?> action() throws IOException {
    return load(Files.readString(ACTION));
  }

  private static Map<?, ?> load(String yaml) {
    return map(
        Objects.requireNonNull(
            new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build())
                .loadFromString(yaml)));
  }

  private static Map<?, ?> map(@org.jspecify.annotations.Nullable Object value) {
    return assertInstanceOf(Map.class, value);
  }

  private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
    return assertInstanceOf(List.class, value);
  }
}
