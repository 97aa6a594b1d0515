package pinakes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pinakes.store.Kills.Stage;

/** {@code -Dpinakes.kills=1000} kills more often; the profile {@code kills} does. */
class KillTest {

  private static final int WORKS = 300;

  @TempDir private Path folder;

  @Test
  void aBuildKilledAtAnyMomentLeavesAWholePublication() throws IOException, InterruptedException {
    new Kills(folder, KillTest::build, stages()).run(Integer.getInteger("pinakes.kills", 30));
    try (Stream<Path> entries = Files.list(folder.resolve("store"))) {
      assertEquals(
          List.of("build.lock", "current", "publications", "readers"),
          entries.map(entry -> entry.getFileName().toString()).sorted().toList(),
          "nothing is left of the killed builds");
    }
  }

  private static List<String> build(Path store, int variant) {
    return StoreProcess.command("build", store, WORKS + variant, "variant " + variant);
  }

  private static List<Stage> stages() {
    return List.of(
        new Stage("start", scene -> true),
        new Stage("draft", scene -> scene.exists("draft")),
        new Stage("terms", scene -> scene.exists("draft/tdb/Data-0001/SPOG.dat")),
        new Stage("text", scene -> scene.exists("draft/text")),
        new Stage("loaded", scene -> scene.said("loaded")),
        new Stage("looked at", scene -> scene.said("looked at")),
        new Stage("manifest", scene -> scene.exists("draft/manifest.json")),
        new Stage("moved", scene -> scene.said("looked at") && !scene.exists("draft")),
        new Stage("published", scene -> scene.said("published")));
  }
}
