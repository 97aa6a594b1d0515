package pinakes.bench;

import java.util.List;
import java.util.Random;

/** Choices that are the same at every run with the same seed. */
final class Chance {
  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  /** Whether something that happens so often, from 0 to 1, happens now. */
  boolean happens(double share) {
    return random.nextDouble() < share;
  }

  /** A number from {@code least} to {@code most}, each as likely. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** One of several words between bars. */
  String oneOf(String choices) {
    return oneOf(List.of(choices.split("\\|")));
  }

  /** A number from 0 to below 1. */
  double share() {
    return random.nextDouble();
  }
}
