package pinakes.hostile;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import pinakes.extract.Extraction;
import pinakes.extract.Extractor;
import pinakes.markdown.OutlineReader;
import pinakes.registry.RegistryReader;
import pinakes.registry.Venues;
import pinakes.source.Source;
import pinakes.source.SourceReader;

/**
 * Measures how the cost of reading grows with each {@link Shape}: processor time at sizes ten times
 * apart, or at those given, and what the largest costs a megabyte.
 *
 * <p>Not a test: it prints a table, the worst shapes first.
 */
public final class Growth {
  private static final int WARM_UP = 100_000;
  private static final double MARK = 2_000;

  private static final Venues VENUES = RegistryReader.venues();

  private Growth() {}

  private record Line(String shape, long[] milliseconds, double perMegabyte) {}

  /** Measures all shapes at the sizes given; a name that is no number picks shapes. */
  public static void main(String[] args) {
    int[] given =
        Arrays.stream(args)
            .filter(arg -> arg.matches("\\d+"))
            .mapToInt(Integer::parseInt)
            .toArray();
    int[] sizes = given.length == 0 ? new int[] {30_000, 300_000, 3_000_000} : given;
    List<String> names = Arrays.stream(args).filter(arg -> !arg.matches("\\d+")).toList();
    List<Shape> shapes =
        Shape.all().stream()
            .filter(shape -> names.isEmpty() || names.stream().anyMatch(shape.name()::contains))
            .toList();
    shapes.forEach(shape -> read(shape, WARM_UP));
    List<Line> lines =
        shapes.stream()
            .map(shape -> measure(shape, sizes))
            .sorted((a, b) -> Double.compare(b.perMegabyte(), a.perMegabyte()))
            .toList();
    System.out.printf(Locale.ROOT, "%-50s %s  ms/MB%n", "shape", Arrays.toString(sizes));
    for (Line line : lines) {
      System.out.printf(
          Locale.ROOT,
          "%-50s %s  %,.0f%s%n",
          line.shape(),
          Arrays.toString(line.milliseconds()),
          line.perMegabyte(),
          line.perMegabyte() > MARK ? "  beyond the mark" : "");
    }
  }

  private static Line measure(Shape shape, int[] sizes) {
    long[] milliseconds = new long[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      long before = cpu();
      read(shape, sizes[i]);
      milliseconds[i] = (cpu() - before) / 1_000_000;
    }
    int last = sizes.length - 1;
    double perMegabyte = milliseconds[last] * 1e6 / shape.of(sizes[last]).length();
    return new Line(shape.name(), milliseconds, perMegabyte);
  }

  /** Takes a shape the way from a file's bytes to its entries. */
  static Extraction read(Shape shape, int size) {
    byte[] bytes = shape.of(size).getBytes(StandardCharsets.UTF_8);
    return switch (SourceReader.decode("list.md", bytes)) {
      case Source.Read read -> Extractor.extract(new OutlineReader().read(read.file()), VENUES);
      case Source.Refused refused -> throw new IllegalStateException(refused.problem().toString());
    };
  }

  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
