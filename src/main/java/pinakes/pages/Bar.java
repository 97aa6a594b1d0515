package pinakes.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A bar of a plot.
 *
 * @param of what it stands for, and the page it leads to; no address: none
 * @param start where it begins, in hundredths of the plot's breadth
 * @param breadth in the same
 * @param share its height or length, in hundredths of the longest
 * @param labelled whether its name is printed
 */
record Bar(
    Ref of, int count, String start, String breadth, String share, String rest, boolean labelled) {

  private static final int LABELS = 8;

  /** Bars side by side, each as high as its count. */
  static List<Bar> upright(List<Ref> counted) {
    int most = most(counted);
    double step = 100.0 / Math.max(1, counted.size());
    int every = Math.max(1, (counted.size() + LABELS - 1) / LABELS);
    return java.util.stream.IntStream.range(0, counted.size())
        .mapToObj(
            i -> {
              Ref ref = counted.get(i);
              double share = 100.0 * ref.count() / most;
              return new Bar(
                  ref,
                  ref.count(),
                  percent(i * step + step * 0.1),
                  percent(step * 0.8),
                  percent(share),
                  percent(100 - share),
                  (counted.size() - 1 - i) % every == 0);
            })
        .toList();
  }

  /** Bars one below the other, each as long as its count. */
  static List<Bar> lying(List<Ref> counted) {
    int most = most(counted);
    return counted.stream()
        .map(
            ref -> {
              double share = 100.0 * ref.count() / most;
              return new Bar(
                  ref, ref.count(), "0%", "100%", percent(share), percent(100 - share), true);
            })
        .toList();
  }

  private static int most(List<Ref> counted) {
    return Math.max(
        1, counted.stream().max(Comparator.comparingInt(Ref::count)).map(Ref::count).orElse(1));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }
}
