package pinakes.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells apart what each of several steps costs, the collector's and compiler's work included. */
final class Stopwatch {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /**
   * What a step took.
   *
   * @param cpu nanoseconds of all processors together
   * @param wall nanoseconds of the clock on the wall
   */
  record Cost(long cpu, long wall) {
    Cost plus(Cost other) {
      return new Cost(cpu + other.cpu, wall + other.wall);
    }
  }

  private final Map<String, Cost> costs = new LinkedHashMap<>();
  private @Nullable String step;
  private long cpu;
  private long wall;

  /** A step begins, and the one before it has ended. */
  void begin(String name) {
    end();
    step = name;
    cpu = SYSTEM.getProcessCpuTime();
    wall = System.nanoTime();
  }

  /** The step has ended. */
  void end() {
    if (step != null) {
      Cost cost = new Cost(SYSTEM.getProcessCpuTime() - cpu, System.nanoTime() - wall);
      costs.merge(step, cost, Cost::plus);
      step = null;
    }
  }

  /** What each step took, in the order of their beginnings. */
  Map<String, Cost> costs() {
    return costs;
  }
}
