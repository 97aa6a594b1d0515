package pinakes.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 8, 97, 100, 1_024})
  void anOrderSpreadOverAllHoldsEachOnce(int size) {
    int[] sorted = Arrays.stream(Sample.spread(size)).sorted().toArray();
    assertArrayEquals(IntStream.range(0, size).toArray(), sorted);
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 1_000, 1_024})
  void theFirstTenthOfItLeavesNoLongStretchOut(int size) {
    int[] first = Arrays.stream(Sample.spread(size)).limit(size / 10).sorted().toArray();
    for (int i = 1; i < first.length; i++) {
      assertTrue(
          first[i] - first[i - 1] <= 30, "nothing between " + first[i - 1] + " and " + first[i]);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9, 10, 11, 19, 1_000})
  void whatIsAskedOfManyIsNoMoreThanTheMost(int size) {
    int[] asked = Sample.every(size, 10);
    assertTrue(asked.length <= 10);
    assertEquals(Math.min(size, 1), asked.length == 0 ? 0 : 1);
    assertTrue(size > 10 || asked.length == size);
  }
}
