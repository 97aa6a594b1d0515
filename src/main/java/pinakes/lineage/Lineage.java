package pinakes.lineage;

import java.util.List;

/**
 * The relations between methods.
 *
 * @param figures in the order of their IRIs
 * @param steps between them, in the order of the figures
 */
record Lineage(List<Figure> figures, List<Step> steps) {
  Lineage {
    figures = List.copyOf(figures);
    steps = List.copyOf(steps);
  }
}
