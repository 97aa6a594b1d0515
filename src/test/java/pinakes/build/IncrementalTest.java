package pinakes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pinakes.extract.Extraction;
import pinakes.extract.Extractor;
import pinakes.markdown.OutlineReader;
import pinakes.registry.Registry;
import pinakes.registry.RegistryReader;
import pinakes.source.Source;
import pinakes.source.SourceFile;
import pinakes.source.SourceReader;
import pinakes.store.Store;

/** A list that has not changed is not read again, and nothing comes out otherwise for it. */
class IncrementalTest {
  private static final int LISTS = 100;
  private static final Registry REGISTRY = RegistryReader.read();

  @TempDir private Path folder;

  @Test
  void ofAHundredListsOnlyTheOneThatChangedIsReadAgain() throws IOException {
    Path lists = Files.createDirectory(folder.resolve("lists"));
    for (int i = 0; i < LISTS; i++) {
      Files.writeString(lists.resolve("list-%03d.md".formatted(i)), list(i, "first"));
    }
    assertEquals(LISTS, build("kept", lists, Optional.of("reader")).readAnew());
    assertEquals(LISTS, build("anew", lists, Optional.empty()).readAnew());
    Files.writeString(lists.resolve("list-042.md"), list(42, "second"));
    BuildReport kept = build("kept", lists, Optional.of("reader"));
    BuildReport anew = build("anew", lists, Optional.empty());
    assertEquals(1, kept.readAnew());
    assertEquals(LISTS, anew.readAnew());
    assertEquals(anew.manifest().orElseThrow().digest(), kept.manifest().orElseThrow().digest());
    assertEquals(anew.problems(), kept.problems());
    assertEquals(anew.coverage(), kept.coverage());
    try (Stream<Path> files = Files.list(folder.resolve("kept/readings"))) {
      assertEquals(LISTS, files.count(), "the reading of the older text is gone");
    }
  }

  @Test
  void anotherProgramReadsEverythingAgain() throws IOException {
    Path lists = Files.createDirectory(folder.resolve("lists"));
    Files.writeString(lists.resolve("list.md"), list(1, "first"));
    build("store", lists, Optional.of("reader"));
    assertEquals(0, build("store", lists, Optional.of("reader")).readAnew());
    assertEquals(1, build("store", lists, Optional.of("another")).readAnew());
  }

  @Test
  void aReadingThatIsDamagedIsReadAgain() throws IOException {
    Path lists = Files.createDirectory(folder.resolve("lists"));
    Files.writeString(lists.resolve("list.md"), list(1, "first"));
    build("store", lists, Optional.of("reader"));
    try (Stream<Path> files = Files.list(folder.resolve("store/readings"))) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
    assertEquals(1, build("store", lists, Optional.of("reader")).readAnew());
  }

  @Test
  void whatWasReadOfARealListIsKeptWhole() {
    SourceFile file =
        ((Source.Read) SourceReader.read(Path.of("data/large-model-lightweighting.md"))).file();
    Extraction read = Extractor.extract(new OutlineReader().read(file), REGISTRY.venues());
    KeptReadings kept = KeptReadings.in(folder, "reader");
    assertEquals(read.parts(), kept.of(file, list -> read).parts());
    Extraction again =
        KeptReadings.in(folder, "reader")
            .of(
                file,
                list -> {
                  throw new AssertionError("read again");
                });
    assertEquals(read.parts(), again.parts());
    assertEquals(read.problems(), again.problems());
    assertTrue(again.readings().findAny().isPresent());
  }

  private BuildReport build(String store, Path lists, Optional<String> reader) {
    BuildSettings settings =
        new BuildSettings("0", Optional.empty(), 2, false, false, reader, List.of());
    return new Build(Store.at(folder.resolve(store)), REGISTRY, settings).run(List.of(lists));
  }

  private static String list(int number, String words) {
    return """
    # List %1$d
    ## Pruning
    **A note in %2$s words**
    **Paper %1$d of the Lists: Pruning Somewhat**<br>
    *Ada Lovelace, Charles Babbage*<br>
    ICML 2020 · [[PDF](https://arxiv.org/pdf/2001.%3$05d)]

    **A Paper that All Lists Have**<br>
    *Grace Hopper, Alan Turing*<br>
    arXiv 2021 · [[PDF](https://arxiv.org/pdf/2101.00001)]
    """
        .formatted(number, words, number + 1);
  }
}
