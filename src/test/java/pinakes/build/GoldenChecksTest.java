package pinakes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pinakes.check.CheckSettings;
import pinakes.check.Checks;
import pinakes.registry.Overlays;
import pinakes.registry.Registry;
import pinakes.registry.RegistryReader;
import pinakes.relate.Related;
import pinakes.relate.Relater;
import pinakes.resolve.Resolver;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.Source;

/**
 * Each rule (but that of a file too large to be kept here) has a folder in {@code golden/checks}:
 * in {@code fires} a list that breaks it and what is then said, in {@code clean} (and {@code
 * clean-…}) one that comes near and breaks nothing.
 *
 * <p>With {@code -Dpinakes.golden=write} what is said is written instead of compared; it is then to
 * be read as critically as what a stranger wrote.
 */
class GoldenChecksTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/checks");
  private static final boolean WRITE = "write".equals(System.getProperty("pinakes.golden"));
  private static final Registry REGISTRY = RegistryReader.read();

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TOO_LARGE")
  void theRuleFires(Rule rule) throws IOException {
    Path folder = FOLDER.resolve(rule.id()).resolve("fires");
    List<Problem> problems = problems(folder);
    compare(folder, problems);
    assertTrue(
        problems.stream().anyMatch(problem -> problem.rule() == rule), () -> "not " + rule.id());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TOO_LARGE")
  void aListThatIsCleanGivesNone(Rule rule) throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER.resolve(rule.id()))) {
      List<Path> clean =
          folders.filter(one -> one.getFileName().toString().startsWith("clean")).sorted().toList();
      assertFalse(clean.isEmpty());
      for (Path folder : clean) {
        assertEquals(List.of(), problems(folder), folder::toString);
      }
    }
  }

  @Test
  void everyFolderIsARules() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      assertEquals(
          List.of(),
          folders
              .map(folder -> folder.getFileName().toString())
              .filter(name -> Rule.called(name).isEmpty())
              .toList());
    }
  }

  private static void compare(Path folder, List<Problem> problems) throws IOException {
    String found =
        String.join(
            "",
            problems.stream()
                .map(problem -> problem.toString().replace(folder + "/", "") + "\n")
                .toList());
    Path expected = folder.resolve("expected.problems");
    if (WRITE) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  private static List<Problem> problems(Path folder) throws IOException {
    List<Path> files = new ArrayList<>(List.of(folder.resolve("list.md")));
    if (Files.exists(folder.resolve("other.md"))) {
      files.add(folder.resolve("other.md"));
    }
    List<Source> sources = Lists.open(files);
    Overlays overlays = OverlayFiles.read(sources, List.of());
    Reader read = Reader.read(sources, REGISTRY.venues(), overlays);
    Registry registry = REGISTRY.withOverlays(overlays);
    List<Problem> problems = new ArrayList<>(read.failures());
    problems.addAll(read.unused());
    Related related = Relater.relate(Resolver.resolve(read.extractions(), registry), registry);
    problems.addAll(
        Checks.of(
            read.extractions(),
            related.catalogue(),
            related.problems(),
            registry,
            CheckSettings.usual()));
    return problems.stream().sorted().toList();
  }
}
