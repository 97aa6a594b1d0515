package pinakes.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import pinakes.catalogue.Link;
import pinakes.extract.Stated;
import pinakes.source.Rule;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * Entries punctuated otherwise than nearly all others of their list: between the authors, and
 * between the venue and the links.
 */
final class Layout implements Check {
  private static final int ENOUGH = 10;
  private static final double MOST = 0.9;
  private static final int NEAR = 12;

  private static final Pattern AND = Pattern.compile("(?i)\\b(?:and|und|et)\\b|[&\\\\]");
  private static final Pattern MARKUP = Pattern.compile("[\\s\\p{Z}\\[\\]()*_`<>]+");

  private record Way(String marks, Span span) {}

  @Override
  public void look(Proof proof, Findings findings) {
    SourceFile file = proof.file();
    compare(proof, entry -> betweenAuthors(file, entry), "between the authors", findings);
    compare(proof, entry -> beforeLinks(file, entry), "between venue and links", findings);
  }

  private static void compare(
      Proof proof, Function<Entry, Optional<Way>> read, String where, Findings findings) {
    List<Way> ways = proof.entries().stream().flatMap(entry -> read.apply(entry).stream()).toList();
    Map<String, Integer> uses = new HashMap<>();
    ways.forEach(way -> uses.merge(way.marks(), 1, Integer::sum));
    Optional<Map.Entry<String, Integer>> usual =
        uses.entrySet().stream().max(Map.Entry.comparingByValue(Comparator.naturalOrder()));
    if (ways.size() < ENOUGH || usual.orElseThrow().getValue() < MOST * ways.size()) {
      return;
    }
    String marks = usual.get().getKey();
    for (Way way : ways) {
      if (!way.marks().equals(marks)) {
        findings.add(
            Rule.ODD_LAYOUT,
            way.span(),
            "%s stands %s, where the other entries have %s"
                .formatted(quoted(way.marks()), where, quoted(marks)));
      }
    }
  }

  private static String quoted(String marks) {
    return marks.isBlank() ? "nothing" : "\"%s\"".formatted(marks);
  }

  /** What stands between the names: the first mark that is no comma, else a comma. */
  private static Optional<Way> betweenAuthors(SourceFile file, Entry entry) {
    List<Way> gaps = new ArrayList<>();
    for (int i = 1; i < entry.authors().size(); i++) {
      int from = entry.authors().get(i - 1).span().end();
      int to = entry.authors().get(i).span().start();
      if (from > to || to - from > NEAR) {
        return Optional.empty();
      }
      String between = file.slice(new Span(from, to));
      String bare = AND.matcher(between).replaceAll("");
      if (holdsWords(bare)) {
        return Optional.empty();
      }
      String marks = MARKUP.matcher(bare).replaceAll("");
      boolean tight = between.length() == 1;
      if (!marks.isEmpty()) {
        gaps.add(new Way(tight ? marks : marks + " ", new Span(from, to)));
      }
    }
    Map<String, Integer> uses = new HashMap<>();
    gaps.forEach(gap -> uses.merge(gap.marks(), 1, Integer::sum));
    return gaps.stream().max(Comparator.comparing(gap -> uses.getOrDefault(gap.marks(), 0)));
  }

  /** Letters and digits tell something; only marks are layout. */
  private static boolean holdsWords(String between) {
    return between.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static Optional<Way> beforeLinks(SourceFile file, Entry entry) {
    Optional<Span> venue = entry.reading().year().map(Stated::span);
    Optional<Stated<Link>> link =
        entry.reading().links().stream()
            .filter(one -> venue.isPresent() && one.span().start() >= venue.get().end())
            .findFirst();
    if (venue.isEmpty() || link.isEmpty() || link.get().span().start() - venue.get().end() > NEAR) {
      return Optional.empty();
    }
    Span gap = new Span(venue.get().end(), link.get().span().start());
    String between = file.slice(gap);
    return holdsWords(between) || between.contains("\n")
        ? Optional.empty()
        : Optional.of(new Way(MARKUP.matcher(between).replaceAll(""), gap));
  }
}
