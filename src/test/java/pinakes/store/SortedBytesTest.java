package pinakes.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedBytesTest {

  @TempDir private Path folder;

  @Test
  void whatFitsInMemoryTouchesNoDisk() throws IOException {
    Path spill = folder.resolve("spill");
    try (SortedBytes sorted = new SortedBytes(spill, 1 << 20)) {
      check(sorted, 1000);
      assertFalse(Files.exists(spill));
    }
  }

  @Test
  void whatDoesNotFitIsSpiltAndTheFilesDeleted() throws IOException {
    Path spill = folder.resolve("spill");
    try (SortedBytes sorted = new SortedBytes(spill, 1 << 12)) {
      check(sorted, 20_000); // More files than are merged at once.
      assertTrue(Files.exists(spill));
    }
    assertFalse(Files.exists(spill));
  }

  private static void check(SortedBytes sorted, int count) {
    Random random = new Random(5);
    TreeSet<byte[]> expected = new TreeSet<>(Arrays::compareUnsigned);
    for (int i = 0; i < count; i++) {
      byte[] bytes = new byte[random.nextInt(6)];
      random.nextBytes(bytes);
      expected.add(bytes);
      sorted.add(bytes);
    }
    for (int round = 0; round < 2; round++) {
      List<byte[]> found = new ArrayList<>();
      sorted.forEach(found::add);
      assertArrayEquals(expected.toArray(), found.toArray());
    }
  }
}
