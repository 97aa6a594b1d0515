package pinakes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class ProcessesTest {

  @TempDir private Path folder;
  private Store store = Store.at(Path.of(""));

  @BeforeEach
  void inAStoreOfOnePublication() {
    store = Store.at(folder);
    Samples.publish(store, 20, "edition 0");
  }

  @Test
  void anyNumberReadWhileAnotherPublishes() throws Exception {
    List<Process> readers =
        IntStream.range(0, 4).mapToObj(i -> StoreProcess.start("read", folder, 25)).toList();
    int built = 0;
    while (readers.stream().anyMatch(Process::isAlive)) {
      // Keeping one only, so that publications vanish while they are being opened.
      Samples.publish(store, Samples.papers(20 + built % 3, "edition " + ++built), 1);
    }
    Set<String> seen = new TreeSet<>();
    for (Process reader : readers) {
      List<String> editions = StoreProcess.finish(reader).lines().toList();
      assertEquals(25, editions.size());
      seen.addAll(editions);
    }
    assertTrue(seen.size() > 1, () -> "publications changed under the readers: " + seen);
    store.open().close();
    assertEquals(List.of("lock"), names(folder.resolve("readers")));
  }

  @Test
  void aProcessKeepsReadingWhatItOpened() throws Exception {
    Process reader = StoreProcess.start("hold", folder);
    BufferedReader said = reader.inputReader();
    assertEquals("open", said.readLine());
    Samples.publish(store, Samples.papers(20, "edition 1"), 1);
    Samples.publish(store, Samples.papers(20, "edition 2"), 1);
    reader.getOutputStream().close();
    assertEquals("edition 0", said.readLine());
    assertEquals(0, reader.waitFor());
  }

  @Test
  void aSecondBuildFindsTheStoreInUse() throws Exception {
    Process builder = StoreProcess.start("begin", folder);
    assertEquals("begun", builder.inputReader().readLine());
    StoreException refused = assertThrows(StoreException.class, store::begin);
    assertTrue(refused.getMessage().contains("Another build"), refused.getMessage());
    assertTrue(refused.getMessage().contains(folder.toString()), refused.getMessage());
    assertEquals("edition 0", Samples.edition(store), "reading goes on");
    assertTrue(builder.isAlive());
    builder.getOutputStream().close();
    assertEquals(0, builder.waitFor());
    Samples.publish(store, 20, "edition 1");
  }

  @Test
  void aKilledBuildDoesNotBlockTheNext() throws Exception {
    Process builder = StoreProcess.start("begin", folder);
    assertEquals("begun", builder.inputReader().readLine());
    builder.destroyForcibly().waitFor();
    assertTrue(Files.exists(folder.resolve("draft")));
    Samples.publish(store, 20, "edition 1");
    assertEquals("edition 1", Samples.edition(store));
  }

  @Test
  void theFolderOfAKilledReaderIsCleared() throws Exception {
    Process reader = StoreProcess.start("hold", folder);
    assertEquals("open", reader.inputReader().readLine());
    assertEquals(3, names(folder.resolve("readers")).size());
    store.open().close();
    assertEquals(3, names(folder.resolve("readers")).size(), "while it lives it stays");
    reader.destroyForcibly().waitFor();
    store.open().close();
    assertEquals(List.of("lock"), names(folder.resolve("readers")));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
