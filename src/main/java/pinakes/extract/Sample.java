package pinakes.extract;

import java.util.stream.IntStream;

/** Some out of many that stand for all: the same ones each time, from all over them. */
final class Sample {
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  private Sample() {}

  /**
   * The numbers from 0 to before {@code size} in an order in which the first ones, however many,
   * are spread evenly over all: steps of the golden section.
   */
  static int[] spread(int size) {
    int step = (int) Math.round(size * GOLDEN);
    while (step > 1 && gcd(step, size) > 1) {
      step--;
    }
    long each = Math.max(step, 1);
    return IntStream.range(0, size).map(i -> (int) (i * each % size)).toArray();
  }

  private static int gcd(int one, int other) {
    return other == 0 ? one : gcd(other, one % other);
  }

  /** At most {@code most} of the numbers from 0 to before {@code size}, evenly spaced, in order. */
  static int[] every(int size, int most) {
    int step = (size + most - 1) / most;
    return IntStream.iterate(0, i -> i < size, i -> i + Math.max(step, 1)).toArray();
  }
}
