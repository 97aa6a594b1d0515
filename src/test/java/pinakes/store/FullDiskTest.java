package pinakes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class FullDiskTest {

  private static final int STEP = 1 << 20;
  private static final int DISK = 64;
  private static final int WORKS = 2000;

  @TempDir private Path folder;

  @Test
  void aFullDiskLeavesTheLastPublicationAsItWas() throws Exception {
    // A small disk of our own, in a name space of our own: needs no privileges where that is
    // allowed.
    assumeTrue(
        run(List.of("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", folder.toString())) == 0,
        "no small disk can be made here");
    List<String> command =
        new ArrayList<>(
            List.of(
                "unshare",
                "-rm",
                "sh",
                "-c",
                "mount -t tmpfs -o size=%dm tmpfs \"$0\" && exec \"$@\"".formatted(DISK),
                folder.toString()));
    command.addAll(
        StoreProcess.command("fill", folder.resolve("store"), folder.resolve("ballast")));
    assertEquals(0, run(command));
  }

  @Test
  void aLimitOnTheSizeOfFilesIsToldAsWhatItIs() throws Exception {
    Samples.publish(Store.at(folder.resolve("store")), 10, "first");
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "ulimit -f 64 && exec \"$@\"", "sh"));
    command.addAll(StoreProcess.command("build", folder.resolve("store"), WORKS, "second"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertEquals(1, process.waitFor(), said);
    assumeTrue(said.contains("No room on the disk"), said);
    assertEquals("first", Samples.edition(Store.at(folder.resolve("store"))));
  }

  private static int run(List<String> command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      if (process.waitFor(250, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      throw new AssertionError("still running: " + command);
    } catch (IOException e) {
      return -1; // No such command.
    }
  }

  /** In the other process: builds with less and less of the disk taken by {@code ballast}. */
  static void fill(Store store, Path ballast) throws IOException {
    Samples.publish(store, 50, "first");
    int refusals = 0;
    for (int free = 0; free < 24; free++) {
      long room = Files.getFileStore(store.directory()).getUsableSpace();
      Files.write(ballast, new byte[(int) (room - (long) free * STEP)]);
      try {
        Samples.publish(store, WORKS, "second");
      } catch (StoreException e) {
        refusals++;
        must(e.getMessage().contains("No room on the disk"), e);
        must(e.getMessage().contains(store.directory().toString()), e);
      }
      Files.delete(ballast);
      must(store.verify().whole(), null);
      must(!Files.exists(store.directory().resolve("draft")), null);
      String edition = Samples.edition(store);
      System.err.println(free * STEP + " bytes free: " + edition);
      if (edition.equals("second")) {
        must(refusals > 3, null);
        return;
      }
    }
    throw new AssertionError("never had room enough");
  }

  private static void must(boolean holds, @Nullable Throwable cause) {
    if (!holds) {
      throw new AssertionError(cause);
    }
  }
}
