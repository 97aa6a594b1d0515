package pinakes.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures what builds cost: invented lists of 1,000, 10,000 and 100,000 entries, or of the lengths
 * given, each in a Java of its own with 2 GB of heap, after builds and loads that warm it up.
 *
 * <p>Not a test: it prints a table, and says which of the marks it met.
 */
public final class Benchmark {
  private static final String HEAP = "-Xmx2g";
  private static final int WARM_UP = 10_000;

  /** After so many builds and loads of the list that warms up, little is compiled any more. */
  private static final int WARM_UPS = 3;

  private static final long SEED = 20_260_101;
  private static final String MEASURE = "measure";

  private Benchmark() {}

  /** Measures lists of the lengths given. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length > 0 && args[0].equals(MEASURE)) {
      measure(Path.of(args[1]));
      return;
    }
    List<Integer> lengths =
        args.length == 0
            ? List.of(1_000, 10_000, 100_000)
            : Stream.of(args).map(Integer::valueOf).toList();
    Map<Integer, Figures> figures = new LinkedHashMap<>();
    for (int length : lengths) {
      Path folder = Files.createTempDirectory("pinakes-benchmark");
      try {
        figures.put(length, measureApart(length, folder));
      } finally {
        delete(folder);
      }
    }
    new Table(figures).print(System.out);
  }

  private static Figures measureApart(int length, Path folder)
      throws IOException, InterruptedException {
    write(WARM_UP, folder.resolve("warm-up.md"));
    write(length, folder.resolve("list.md"));
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of(HEAP, "--enable-native-access=ALL-UNNAMED"));
    String more = System.getProperty("options", "");
    if (!more.isBlank()) {
      command.addAll(List.of(more.split(" ")));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Benchmark.class.getName(), MEASURE, folder.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Figures figures = Figures.read(process.inputReader(StandardCharsets.UTF_8));
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IllegalStateException("measuring %d entries ended with %d".formatted(length, exit));
    }
    return figures;
  }

  private static void write(int entries, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      InventedList.write(entries, SEED, out);
    }
  }

  private static void measure(Path folder) throws IOException {
    for (int i = 0; i < WARM_UPS; i++) {
      Measurement warmUp =
          new Measurement(
              folder.resolve("warm-up.md"), Files.createDirectory(folder.resolve("w" + i)));
      warmUp.build();
      warmUp.yardstick();
      delete(folder.resolve("w" + i));
    }
    try (Memory memory = new Memory()) {
      memory.beginAnew();
      Measurement measured =
          new Measurement(folder.resolve("list.md"), Files.createDirectory(folder.resolve("m")));
      Figures figures = new Figures();
      figures.count(Figures.QUADS, measured.build());
      figures.count(Figures.HEAP, memory.heapAfterCollection());
      figures.count(Figures.OWN, memory.ownResident());
      figures.count(Figures.RESIDENT, Memory.everResident());
      figures.count(Figures.TRIPLES, measured.yardstick());
      measured.time().costs().forEach(figures::cost);
      figures.print(System.out);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
