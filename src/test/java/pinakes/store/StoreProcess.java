package pinakes.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.system.Txn;

/** A process of its own that uses a store. Says on standard output what it did. */
final class StoreProcess {

  private StoreProcess() {}

  /** The command line that runs this class. */
  static List<String> command(Object... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                StoreProcess.class.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return command;
  }

  static Process start(Object... arguments) {
    try {
      return new ProcessBuilder(command(arguments))
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the process to end by itself; what it said. */
  static String finish(Process process) throws IOException, InterruptedException {
    String said = new String(process.getInputStream().readAllBytes());
    if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new AssertionError("exit code " + process.exitValue() + ": " + said);
    }
    return said.strip();
  }

  public static void main(String[] arguments) throws IOException {
    Store store = Store.at(Path.of(arguments[1]));
    switch (arguments[0]) {
      case "build" -> build(store, Integer.parseInt(arguments[2]), arguments[3]);
      case "begin" -> begin(store);
      case "read" -> read(store, Integer.parseInt(arguments[2]));
      case "hold" -> hold(store);
      case "fill" -> FullDiskTest.fill(store, Path.of(arguments[2]));
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void build(Store store, int works, String edition) {
    try (Draft draft = store.begin()) {
      draft.load(Samples.papers(works, edition));
      System.err.println("loaded");
      Samples.select(draft.dataset(), "?w dcterms:title ?x");
      System.err.println("looked at");
      draft.publish(new TreeMap<>(), new TreeMap<>(), 2);
      System.err.println("published");
    }
  }

  private static void begin(Store store) throws IOException {
    try (Draft draft = store.begin()) {
      System.out.println("begun");
      System.in.read();
    }
  }

  /** Opens the store many times; prints the editions it saw, each checked to be whole. */
  private static void read(Store store, int times) {
    for (int i = 0; i < times; i++) {
      try (Publication publication = store.open()) {
        long quads =
            Txn.calculateRead(publication.dataset(), () -> publication.dataset().stream().count());
        int found = Samples.select(publication.dataset(), "?x text:query (pin:note '剪')").size();
        if (quads != publication.manifest().quads()
            || found != (quads - 1) / Samples.QUADS_A_WORK) {
          throw new IllegalStateException(quads + " quads, " + found + " found");
        }
        System.out.println(Samples.edition(publication));
      }
    }
  }

  private static void hold(Store store) throws IOException {
    try (Publication publication = store.open()) {
      System.out.println("open");
      System.in.read();
      System.out.println(Samples.edition(publication));
    }
  }
}
