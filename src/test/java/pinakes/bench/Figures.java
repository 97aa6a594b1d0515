package pinakes.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was measured of one list, as it is handed from one process to another. */
final class Figures {
  static final String QUADS = "quads";
  static final String TRIPLES = "triples";
  static final String HEAP = "heap";
  static final String OWN = "own";
  static final String RESIDENT = "resident";

  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final Map<String, Stopwatch.Cost> costs = new LinkedHashMap<>();

  void count(String what, long number) {
    counts.put(what, number);
  }

  void cost(String step, Stopwatch.Cost cost) {
    costs.put(step, cost);
  }

  long count(String what) {
    return counts.getOrDefault(what, 0L);
  }

  Map<String, Stopwatch.Cost> costs() {
    return costs;
  }

  void print(PrintStream out) {
    counts.forEach((what, number) -> out.println(what + "\t" + number));
    costs.forEach((step, cost) -> out.println(step + "\t" + cost.cpu() + "\t" + cost.wall()));
  }

  static Figures read(BufferedReader in) throws IOException {
    Figures figures = new Figures();
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] fields = line.split("\t", -1);
      if (fields.length == 2) {
        figures.count(fields[0], Long.parseLong(fields[1]));
      } else if (fields.length == 3) {
        figures.cost(
            fields[0], new Stopwatch.Cost(Long.parseLong(fields[1]), Long.parseLong(fields[2])));
      }
    }
    return figures;
  }
}
