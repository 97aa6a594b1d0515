package pinakes.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Papers in rows, with what they may be sorted out by.
 *
 * @param years those that any of the papers has, the newest first
 * @param venues those that any has, the one with most papers first
 * @param year the one asked for; empty: all
 * @param venue the one asked for, by its IRI; empty: all
 * @param timeline papers a year, without a break
 * @param undated how many have no year
 */
record Shelved(
    List<PaperLine> papers,
    Pager pager,
    int total,
    List<Choice> years,
    List<Choice> venues,
    String year,
    String venue,
    List<Bar> timeline,
    int undated) {

  /** A value to choose, and how many papers have it. */
  record Choice(String value, Text name, int count) {}

  private static final int PAGE = 50;
  private static final int LONGEST_TIMELINE = 150;

  static Shelved of(List<Shelf.Entry> all, Material material) {
    View view = material.view();
    int year = view.number("year");
    Optional<Node> venue = view.parameter("venue").map(NodeFactory::createURI);
    List<Shelf.Entry> chosen =
        all.stream()
            .filter(entry -> year == 0 || entry.year() == year)
            .filter(entry -> venue.isEmpty() || entry.venues().contains(venue.get()))
            .toList();
    Pager.Part<Shelf.Entry> part = Pager.cut(chosen, PAGE, view);
    TreeMap<Integer, Integer> perYear = perYear(all);
    return new Shelved(
        material.lines(part.shown()),
        part.pager(),
        all.size(),
        perYear.descendingMap().entrySet().stream()
            .map(
                entry ->
                    new Choice(
                        String.valueOf(entry.getKey()),
                        Text.of(String.valueOf(entry.getKey())),
                        entry.getValue()))
            .toList(),
        venues(all, material.facts()),
        year == 0 ? "" : String.valueOf(year),
        venue.map(Node::getURI).orElse(""),
        timeline(perYear, view),
        (int) all.stream().filter(entry -> entry.year() == 0).count());
  }

  static TreeMap<Integer, Integer> perYear(List<Shelf.Entry> entries) {
    TreeMap<Integer, Integer> perYear = new TreeMap<>();
    entries.stream()
        .filter(entry -> entry.year() > 0)
        .forEach(entry -> perYear.merge(entry.year(), 1, Integer::sum));
    return perYear;
  }

  private static List<Choice> venues(List<Shelf.Entry> entries, Facts facts) {
    Map<Node, Long> counts =
        entries.stream()
            .flatMap(entry -> entry.venues().stream())
            .filter(Node::isURI)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.entrySet().stream()
        .map(
            entry ->
                new Choice(
                    entry.getKey().getURI(),
                    facts.name(entry.getKey()),
                    entry.getValue().intValue()))
        .sorted(
            Comparator.comparingInt((Choice choice) -> -choice.count())
                .thenComparing(choice -> choice.name().words())
                .thenComparing(Choice::value))
        .toList();
  }

  /** Bars for all years from the first to the last; years long before the rest are left out. */
  static List<Bar> timeline(TreeMap<Integer, Integer> perYear, View view) {
    if (perYear.isEmpty()) {
      return List.of();
    }
    int last = perYear.lastKey();
    int first = Math.max(perYear.firstKey(), last - LONGEST_TIMELINE);
    return Bar.upright(
        IntStream.rangeClosed(first, last)
            .mapToObj(
                year ->
                    new Ref(
                        Text.of(String.valueOf(year)),
                        view.links().live() && perYear.containsKey(year) ? "?year=" + year : "",
                        perYear.getOrDefault(year, 0)))
            .toList());
  }

  boolean filtered() {
    return !year.isEmpty() || !venue.isEmpty();
  }
}
