package pinakes.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import pinakes.build.Stage;

/** What was measured, a column for each length of list, and how it stands to the marks. */
final class Table {
  private static final List<String> FRONT =
      List.of(
          Stage.READ.word(),
          Stage.EXTRACT.word(),
          Stage.RESOLVE.word(),
          Stage.RELATE.word(),
          Measurement.DESCRIBE);
  private static final double LINEAR = 1.2;
  private static final double SECOND = 1e9;
  private static final int MEGABYTE = 20;

  private final TreeMap<Integer, Figures> figures;

  /**
   * @param figures by the number of entries
   */
  Table(Map<Integer, Figures> figures) {
    this.figures = new TreeMap<>(figures);
  }

  void print(PrintStream out) {
    row(out, "entries", length -> "%,d".formatted(length));
    row(out, "statements published", length -> "%,d".formatted(of(length, Figures.QUADS)));
    out.println("CPU seconds (seconds on the wall):");
    for (String step : figures.firstEntry().getValue().costs().keySet()) {
      row(out, "  " + step, length -> cost(costs(length, step)));
    }
    row(out, "build, whole", length -> cost(build(length)));
    row(out, "entries a CPU second", length -> rate(length, length));
    row(out, "statements a CPU second", length -> rate(length, of(length, Figures.QUADS)));
    row(out, "heap after collection, at most", length -> megabytes(of(length, Figures.HEAP)));
    row(out, "resident, at most", length -> megabytes(of(length, Figures.RESIDENT)));
    row(out, "of it no file's", length -> megabytes(of(length, Figures.OWN)));
    out.println("Marks:");
    row(out, "reading … describing / Jena's load", this::front);
    if (figures.size() > 1) {
      row(out, "CPU an entry / a tenth the list", length -> growth(length, this::build));
      row(
          out,
          "the check's / a tenth the list",
          length -> growth(length, one -> costs(one, Stage.CHECK.word())));
    }
  }

  private void row(PrintStream out, String name, Function<Integer, String> cell) {
    StringBuilder row = new StringBuilder("%-36s".formatted(name));
    figures.keySet().forEach(length -> row.append("%22s".formatted(cell.apply(length))));
    out.println(row);
  }

  private long of(int length, String what) {
    return figures.getOrDefault(length, new Figures()).count(what);
  }

  private Stopwatch.Cost costs(int length, String step) {
    return figures
        .getOrDefault(length, new Figures())
        .costs()
        .getOrDefault(step, new Stopwatch.Cost(0, 0));
  }

  private Stopwatch.Cost build(int length) {
    Stopwatch.Cost sum = new Stopwatch.Cost(0, 0);
    for (Stage stage : Stage.values()) {
      sum = sum.plus(costs(length, stage.word()));
    }
    return sum;
  }

  /** The cost of the way up to the quads, as a share of what Jena's loader takes for them. */
  private String front(int length) {
    double ours = FRONT.stream().mapToLong(step -> costs(length, step).cpu()).sum();
    double ratio = ours / costs(length, Measurement.YARDSTICK).cpu();
    return "%.2f %s".formatted(ratio, ratio <= 1 ? "(met)" : "(missed)");
  }

  /** The cost of an entry, as a multiple of its cost in the next shorter list. */
  private String growth(int length, IntFunction<Stopwatch.Cost> cost) {
    Integer shorter = figures.lowerKey(length);
    if (shorter == null) {
      return "";
    }
    double ratio =
        (double) cost.apply(length).cpu() / length / ((double) cost.apply(shorter).cpu() / shorter);
    return "%.2f %s".formatted(ratio, ratio <= LINEAR ? "(met)" : "(missed)");
  }

  private String rate(int length, long things) {
    return "%,.0f".formatted(things / (build(length).cpu() / SECOND));
  }

  private static String cost(Stopwatch.Cost cost) {
    return String.format(Locale.ROOT, "%.2f (%.2f)", cost.cpu() / SECOND, cost.wall() / SECOND);
  }

  private static String megabytes(long bytes) {
    return "%,d MB".formatted(bytes >> MEGABYTE);
  }
}
