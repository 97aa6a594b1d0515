package pinakes.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pinakes.extract.Extraction;
import pinakes.extract.Item;
import pinakes.source.Problem;
import pinakes.source.Rule;

/**
 * Whatever a file holds, reading it ends, every line has an owner, and what was passed over is
 * told. The time allowed guards against what never ends; how the cost grows is shown by {@link
 * Growth}.
 */
class HostileInputTest {
  private static final Duration NEVER = Duration.ofMinutes(2);

  static Stream<Shape> shapes() {
    return Shape.all().stream();
  }

  @Test
  void thereAreManyShapes() {
    assertTrue(Shape.all().size() > 150);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aThousandCharactersAreRead(Shape shape) {
    holds(shape, 1_000);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void thirtyThousandCharactersAreRead(Shape shape) {
    holds(shape, 30_000);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void threeHundredThousandCharactersAreRead(Shape shape) {
    holds(shape, 300_000);
  }

  private static void holds(Shape shape, int size) {
    Extraction extraction =
        assertTimeoutPreemptively(NEVER, () -> Growth.read(shape, size), shape.name());
    assertEquals(0, extraction.coverage().unowned());
    int refused = extraction.coverage().others().getOrDefault(Item.Reason.REFUSED, 0);
    long told =
        extraction.problems().stream().filter(one -> one.rule() == Rule.BEYOND_BOUNDS).count();
    assertEquals(refused > 0, told > 0, "what is passed over is told");
    for (Problem problem : extraction.problems()) {
      int length = extraction.file().text().length();
      assertTrue(problem.place().start() <= length && problem.place().end() <= length);
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theRestOfTheListIsRead(Shape shape) {
    Shape within =
        new Shape(
            shape.name(),
            size -> entry("Before") + "# H\n\n" + shape.of(size) + "\n\n# I\n\n" + entry("After"));
    Extraction extraction =
        assertTimeoutPreemptively(NEVER, () -> Growth.read(within, 30_000), shape.name());
    assertEquals("Before", extraction.readings().findFirst().orElseThrow().title().value());
    if (!NEVER_CLOSED.contains(shape.name())) {
      assertEquals(
          "After", extraction.readings().reduce((a, b) -> b).orElseThrow().title().value());
    }
  }

  /** What holds all that comes after it. */
  private static final java.util.Set<String> NEVER_CLOSED =
      java.util.Set.of(
          "unclosed fence", "fences of growing length", "BibTeX without end", "comment openers");

  private static String entry(String title) {
    return "**%s**<br>\n* Anna Arends, Bert Bakker *<br>\nICML 2019 [[PDF](https://a.org/b.pdf)]\n\n"
        .formatted(title);
  }
}
