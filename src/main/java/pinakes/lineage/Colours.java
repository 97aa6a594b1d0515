package pinakes.lineage;

import java.util.Map;

/**
 * A colour for each relation, told apart by those who see colours differently too: the palette of
 * <a href="https://jfly.uni-koeln.de/color/">Okabe and Ito</a>.
 */
final class Colours {
  private static final String OTHER = "#000000";
  private static final Map<String, String> BY_RELATION =
      Map.ofEntries(
          Map.entry("buildsOn", "#0072b2"),
          Map.entry("extends", "#0072b2"),
          Map.entry("modifies", "#56b4e9"),
          Map.entry("reformulates", "#cc79a7"),
          Map.entry("generalizes", "#009e73"),
          Map.entry("combines", "#e69f00"),
          Map.entry("addressesLimitationOf", "#d55e00"),
          Map.entry("contrastsWith", "#999999"),
          Map.entry("complements", "#b8a200"),
          Map.entry("usesTechnique", "#7f5539"),
          Map.entry("contrastsWithTechnique", "#666666"));

  private Colours() {}

  static String of(String relation) {
    return BY_RELATION.getOrDefault(relation, OTHER);
  }
}
