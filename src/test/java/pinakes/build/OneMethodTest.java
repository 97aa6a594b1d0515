package pinakes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pinakes.catalogue.Method;

/** When works of several lists introduce one method, and when each its own. */
class OneMethodTest {

  /** The works that introduce each method of a name, in lists of one entry each. */
  private static List<List<String>> introduced(String name, String one, String other) {
    Trip trip =
        Trip.over(
            Map.of(
                "one.md", ("# Pruning\n\n" + one + "\n").getBytes(StandardCharsets.UTF_8),
                "other.md", ("# Pruning\n\n" + other + "\n").getBytes(StandardCharsets.UTF_8)));
    return trip.catalogue().methods().values().stream()
        .filter(method -> method.acronyms().contains(name))
        .map(Method::introducedBy)
        .sorted(Comparator.comparing(List::toString))
        .toList();
  }

  @Test
  void worksOfOneWholeTitleIntroduceOneMethodThoughTheirIdentifiersDiffer() {
    assertEquals(
        List.of(List.of("arxiv:2402.00001", "arxiv:2403.00002")),
        introduced(
            "SnipWise",
            "- SnipWise: Pruning for the Second Time [[paper](https://arxiv.org/abs/2402.00001)]",
            "- SnipWise: Pruning for the second time [[paper](https://arxiv.org/abs/2403.00002)]"));
  }

  @Test
  void whatARegisteredPaperIntroducesAnotherOfItsTitleIntroducesToo() {
    assertEquals(
        List.of(List.of("arxiv:2402.00001", "arxiv:2403.12544")),
        introduced(
            "AffineQuant",
            "- AffineQuant: Affine Transformation Quantization for Large Language Models"
                + " [[paper](https://arxiv.org/abs/2402.00001)]",
            "- AffineQuant: Affine Transformation Quantization for Large Language Models"
                + " [[paper](https://arxiv.org/abs/2403.12544)]"));
  }

  @Test
  void oneNameInTwoTitlesIsTwoMethods() {
    assertEquals(
        List.of(List.of("arxiv:2402.00001"), List.of("arxiv:2403.00002")),
        introduced(
            "SnipWise",
            "- SnipWise: Pruning for the Second Time [[paper](https://arxiv.org/abs/2402.00001)]",
            "- SnipWise: Cutting Where It Hurts Least [[paper](https://arxiv.org/abs/2403.00002)]"));
  }
}
