package pinakes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * Kills a building process at moments spread over its stages, and looks at the store each time: the
 * current publication opens, is whole, and is the one before or the one being built, never a
 * mixture.
 *
 * <p>Nothing in the process helps: a stage is reached when the folder of the store, or what the
 * process said on standard error, looks like it. A run that nobody kills shows how long each stage
 * lasts; the moments of the others are drawn from that, with a seed.
 */
final class Kills {

  /** What can be seen of a process from outside. */
  record Scene(Path store, Path said) {

    boolean exists(String path) {
      return Files.exists(store.resolve(path));
    }

    boolean said(String words) {
      return everythingSaid().contains(words);
    }

    private String everythingSaid() {
      try {
        return Files.readString(said);
      } catch (IOException e) {
        return "";
      }
    }
  }

  /** A stage begins when the scene looks so. Stages follow one another. */
  record Stage(String name, Predicate<Scene> reached) {}

  /** The command line that builds into a store; two variants build two different graphs. */
  interface Builder {
    List<String> command(Path store, int variant);
  }

  private static final long GLANCE_NANOS = 100_000;
  private static final long LONGEST_NANOS = 300_000_000_000L;

  private final Path folder;
  private final Builder builder;
  private final List<Stage> stages;
  private final Store store;
  private final List<String> digests = new ArrayList<>();
  private final long[] lasts;

  /** What happened, by stage: how often it was hit, how often the new publication stood after. */
  private final TreeMap<String, Integer> tally = new TreeMap<>();

  Kills(Path folder, Builder builder, List<Stage> stages) {
    this.folder = folder;
    this.builder = builder;
    this.stages = List.copyOf(stages);
    this.store = Store.at(folder.resolve("store"));
    this.lasts = new long[stages.size()];
  }

  /** Kills so many times. Prints what was hit. */
  void run(int kills) throws IOException, InterruptedException {
    digests.add(unharmed(0));
    digests.add(unharmed(1));
    int killed = 0;
    for (int kill = 0; kill < kills; kill++) {
      int stage = kill % stages.size();
      long delay = (long) (lasts[stage] * new Random(kill).nextDouble());
      killed += kill(kill % 2, stage, delay) ? 1 : 0;
    }
    assertEquals(digests.get(0), unharmed(0), "the last build, not killed, is whole");
    System.err.printf("%d builds killed, %s%n", killed, tally);
    assertTrue(killed * 2 > kills, () -> "most builds were still running: " + tally);
  }

  /** Builds once without killing, notes how long each stage lasts; returns the graph's digest. */
  private String unharmed(int variant) throws IOException, InterruptedException {
    Process process = start(variant);
    Scene scene = scene();
    long[] begun = new long[stages.size() + 1];
    for (int stage = 0; stage < stages.size(); stage++) {
      await(process, scene, stages.get(stage));
      begun[stage] = System.nanoTime();
    }
    int exit = process.waitFor();
    begun[stages.size()] = System.nanoTime();
    assertEquals(0, exit, scene::everythingSaid);
    for (int stage = 0; stage < stages.size(); stage++) {
      lasts[stage] = begun[stage + 1] - begun[stage];
    }
    return wholeDigest();
  }

  private boolean kill(int variant, int stage, long delay)
      throws IOException, InterruptedException {
    int before = store.current().orElseThrow();
    String digestBefore = wholeDigest();
    Process process = start(variant);
    await(process, scene(), stages.get(stage));
    LockSupport.parkNanos(delay);
    boolean alive = process.isAlive();
    process.destroyForcibly().waitFor();

    int after = store.current().orElseThrow();
    assertTrue(after >= before, "never backwards");
    String expected = after == before ? digestBefore : digests.get(variant);
    String where = stages.get(stage).name() + " + " + delay / 1_000_000 + " ms";
    assertEquals(expected, wholeDigest(), where);
    String outcome = alive ? (after == before ? "old" : "new") : "ended";
    tally.merge("%d %s: %s".formatted(stage, stages.get(stage).name(), outcome), 1, Integer::sum);
    return alive;
  }

  private String wholeDigest() {
    Verification verification = store.verify();
    assertTrue(verification.whole(), () -> verification.differences().toString());
    try (Publication publication = store.open()) {
      return publication.manifest().digest();
    }
  }

  private Scene scene() {
    return new Scene(store.directory(), folder.resolve("said"));
  }

  private Process start(int variant) throws IOException {
    return new ProcessBuilder(builder.command(store.directory(), variant))
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(folder.resolve("said").toFile())
        .start();
  }

  private static void await(Process process, Scene scene, Stage stage) {
    long begun = System.nanoTime();
    while (process.isAlive() && !stage.reached().test(scene)) {
      LockSupport.parkNanos(GLANCE_NANOS);
      if (System.nanoTime() - begun > LONGEST_NANOS) {
        process.destroyForcibly();
        throw new AssertionError("never reached: " + stage.name());
      }
    }
  }
}
