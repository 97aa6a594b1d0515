package pinakes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import pinakes.check.CheckSettings;
import pinakes.check.Checks;
import pinakes.registry.Registry;
import pinakes.registry.RegistryReader;
import pinakes.relate.Related;
import pinakes.relate.Relater;
import pinakes.resolve.Resolver;

/** The list in {@code data/}, read by the program and by a person. */
class CarefulReaderTest {
  private static final Path BY_HAND =
      Path.of("src/test/resources/golden/large-model-lightweighting.findings");

  @Test
  void theProgramFindsWhatACarefulReaderFoundAndNothingElse() throws IOException {
    List<String> wanted =
        Files.readAllLines(BY_HAND).stream()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(line -> line.split("\\s+", -1))
            .map(cells -> cells[0] + " " + cells[1])
            .sorted()
            .toList();
    Registry registry = RegistryReader.read();
    Reader read =
        Reader.read(
            Lists.open(List.of(Path.of("data/large-model-lightweighting.md"))), registry.venues());
    Related related = Relater.relate(Resolver.resolve(read.extractions(), registry), registry);
    List<String> found =
        Checks.of(
                read.extractions(),
                related.catalogue(),
                related.problems(),
                registry,
                CheckSettings.usual())
            .stream()
            .map(problem -> problem.place().line() + " " + problem.rule().id())
            .sorted()
            .toList();
    assertEquals(String.join("\n", wanted), String.join("\n", found));
  }
}
