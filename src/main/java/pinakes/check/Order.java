package pinakes.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import pinakes.source.Rule;

/**
 * Entries out of the order that a list keeps: by year, newest or oldest first, or by title.
 *
 * <p>A list keeps an order where nearly all entries of nearly all its sections do; what stands
 * outside the longest run in order is out of it.
 */
final class Order implements Check {
  private static final int ENOUGH = 20;
  private static final int LONG = 5;
  private static final double MOST = 0.95;
  private static final int FEWEST_STEPS = 3;

  private record Kept(String words, Comparator<Sorted> order) {}

  /** An entry with what orders are kept by, told once. */
  private record Sorted(Entry entry, int year, String title) {
    static Sorted of(Entry entry) {
      return new Sorted(entry, entry.year().orElse(0), sortable(entry));
    }
  }

  private static final Comparator<Sorted> BY_YEAR = Comparator.comparingInt(Sorted::year);
  private static final List<Kept> YEARS =
      List.of(new Kept("newest first", BY_YEAR.reversed()), new Kept("oldest first", BY_YEAR));
  private static final List<Kept> TITLES =
      List.of(new Kept("by title", Comparator.comparing(Sorted::title)));

  @Override
  public void look(Proof proof, Findings findings) {
    look(proof, YEARS, entry -> entry.year().isPresent() && !isInAddress(proof, entry), findings);
    look(proof, TITLES, entry -> true, findings);
  }

  private static void look(
      Proof proof, List<Kept> orders, Predicate<Entry> counts, Findings findings) {
    List<List<Sorted>> runs =
        proof.parts().stream()
            .map(part -> part.stream().filter(counts).map(Sorted::of).toList())
            .filter(part -> part.size() >= LONG)
            .toList();
    int all = runs.stream().mapToInt(List::size).sum();
    for (Kept kept : orders) {
      List<List<Sorted>> outside = runs.stream().map(run -> outside(run, kept.order())).toList();
      int out = outside.stream().mapToInt(List::size).sum();
      int steps = runs.stream().mapToInt(run -> steps(run, kept.order())).sum();
      if (all >= ENOUGH && out > 0 && all - out >= MOST * all && steps >= FEWEST_STEPS + out) {
        outside.forEach(
            entries ->
                entries.forEach(
                    entry ->
                        findings.add(
                            Rule.BROKEN_ORDER,
                            entry.entry().titleSpan(),
                            "this list is kept %s; this entry is not".formatted(kept.words()))));
        return;
      }
    }
  }

  /** A badge's year came with the badge; nobody who orders entries looks at it. */
  private static boolean isInAddress(Proof proof, Entry entry) {
    String text = proof.file().text();
    int from = entry.yearSpan().start();
    while (from > 0 && "(<> \t\n\"".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, entry.yearSpan().end()).contains("://");
  }

  /** How often a following entry truly goes on in the order. */
  private static int steps(List<Sorted> run, Comparator<Sorted> order) {
    int steps = 0;
    for (int i = 1; i < run.size(); i++) {
      steps += order.compare(run.get(i - 1), run.get(i)) < 0 ? 1 : 0;
    }
    return steps;
  }

  /** The entries that have to go so that the others stand in order: as few as can be. */
  private static List<Sorted> outside(List<Sorted> run, Comparator<Sorted> order) {
    int[] before = new int[run.size()];
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      Sorted entry = run.get(i);
      int at = position(ends, end -> order.compare(run.get(end), entry) <= 0);
      before[i] = at == 0 ? -1 : ends.get(at - 1);
      if (at == ends.size()) {
        ends.add(i);
      } else {
        ends.set(at, i);
      }
    }
    boolean[] inside = new boolean[run.size()];
    for (int i = ends.isEmpty() ? -1 : ends.getLast(); i >= 0; i = before[i]) {
      inside[i] = true;
    }
    List<Sorted> outside = new ArrayList<>();
    for (int i = 0; i < run.size(); i++) {
      if (!inside[i]) {
        outside.add(run.get(i));
      }
    }
    return outside;
  }

  /** The number of ends, sorted, that the entry may follow. */
  private static int position(List<Integer> ends, Function<Integer, Boolean> mayFollow) {
    int from = 0;
    int to = ends.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (mayFollow.apply(ends.get(middle))) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static String sortable(Entry entry) {
    String[] words = entry.title().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
    return String.join(" ", Arrays.stream(words).filter(word -> !word.isEmpty()).toList());
  }
}
