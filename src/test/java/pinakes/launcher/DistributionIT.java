package pinakes.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import pinakes.Program;

/**
 * The archive as a user has it: unpacked somewhere, called from an empty folder, with nothing set
 * in the environment but what finds a JDK.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DistributionIT {

  private static final Path ARCHIVE = Path.of(System.getProperty("pinakes.distribution", ""));

  @TempDir static Path folder;

  private static Path installed;

  /** Where the commands are run. */
  private static Path here;

  private record Outcome(int exit, String out, String err) {}

  @BeforeAll
  static void unpack() throws Exception {
    Path place = Files.createDirectories(folder.resolve("some place 某处"));
    here = Files.createDirectories(folder.resolve("empty 空"));
    Process tar =
        new ProcessBuilder("tar", "xzf", ARCHIVE.toString(), "-C", place.toString())
            .inheritIO()
            .start();
    assertEquals(0, tar.waitFor());
    installed = place.resolve("pinakes-" + Program.version());
  }

  @Test
  @Order(1)
  void holdsTheProgramItsLibrariesAndWhatMayBeDoneWithIt() throws IOException {
    assertEquals(Set.of("LICENSE", "NOTICE", "bin", "lib"), names(installed));
    assertEquals(Set.of("pinakes"), names(installed.resolve("bin")));
    try (JarFile jar = new JarFile(installed.resolve("lib/pinakes.jar").toFile())) {
      Attributes manifest = jar.getManifest().getMainAttributes();
      Set<String> wanted = new TreeSet<>(List.of(manifest.getValue("Class-Path").split(" ")));
      wanted.add("pinakes.jar");
      assertEquals(wanted, names(installed.resolve("lib")));
    }
  }

  @Test
  @Order(2)
  void saysItsVersionAndPreparesFastStartsOnce() throws Exception {
    Outcome first = pinakes("--version");
    assertEquals(Program.nameAndVersion() + "\n", first.out());
    assertEquals("pinakes: preparing fast starts; this is done once\n", first.err());
    assertEquals(new Outcome(0, Program.nameAndVersion() + "\n", ""), pinakes("--version"));
    try (Stream<Path> files = Files.list(installed.resolve("cache"))) {
      Path cache =
          files.filter(file -> file.toString().endsWith(".cache")).findFirst().orElseThrow();
      String log = Files.readString(installed.resolve("cache/training.log"));
      assertTrue(Files.size(cache) > 1_000_000, () -> cache + " is too small\n" + log);
      assertFalse(log.contains(" ended with "), log);
    }
  }

  @Test
  @Order(3)
  void buildsAStoreAndAnswersFromIt() throws Exception {
    Path list = Path.of("data/large-model-lightweighting.md").toAbsolutePath();
    Outcome build = pinakes("build", list.toString());
    assertEquals(0, build.exit(), build.err());
    assertEquals(Set.of("store"), names(here));
    Outcome query = pinakes("query", "search", "-p", "words=蒸馏", "--format", "csv");
    assertEquals(0, query.exit(), query.err());
    assertTrue(query.out().contains("Knowledge Distillation"), query.out());
    assertEquals("", query.err());
  }

  @Test
  @Order(4)
  void isFoundThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("p"), installed.resolve("bin/pinakes"));
    Outcome outcome = run(link.toString(), "query", "--list");
    assertEquals(0, outcome.exit(), outcome.err());
    assertTrue(outcome.out().contains("papers-of-technique"), outcome.out());
  }

  @Test
  @Order(5)
  void aFullHeapEndsTheProcessWithThreeAndASentence() throws Exception {
    Path list = Path.of("data/large-model-lightweighting.md").toAbsolutePath();
    Outcome outcome =
        run(
            "/usr/bin/env",
            "PINAKES_JAVA_OPTS=-Xmx12m",
            installed.resolve("bin/pinakes").toString(),
            "build",
            list.toString(),
            "--store",
            "other");
    assertEquals(3, outcome.exit(), outcome.err());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("java.lang.OutOfMemoryError"), outcome.err());
  }

  private static Outcome pinakes(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add("../" + folder.relativize(installed.resolve("bin/pinakes")));
    command.addAll(List.of(arguments));
    return run(command.toArray(String[]::new));
  }

  private static Outcome run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    builder.directory(here.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = builder.start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES), "it does not end");
    return new Outcome(
        process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }
}
