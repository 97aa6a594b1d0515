package pinakes.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pinakes.markdown.Line;
import pinakes.markdown.Run;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/** Whether a line ends with a break where the other entries of the list have one. */
final class Breaks {
  private static final int ENOUGH = 5;
  private static final double MOST = 0.9;

  private Breaks() {}

  static void check(SourceFile file, List<EntryLines> entries, List<Problem> problems) {
    check(file, entries, entry -> Optional.of(entry.title()), "title", problems);
    check(file, entries, EntryLines::names, "author", problems);
  }

  private static void check(
      SourceFile file,
      List<EntryLines> entries,
      Function<EntryLines, Optional<Line>> pick,
      String what,
      List<Problem> problems) {
    List<Line> lines = entries.stream().flatMap(entry -> pick.apply(entry).stream()).toList();
    long broken = lines.stream().filter(Breaks::endsWithBreak).count();
    if (lines.size() < ENOUGH || broken < MOST * lines.size()) {
      return;
    }
    for (Line line : lines) {
      if (!endsWithBreak(line)) {
        Span end = new Span(line.span().end(), line.span().end());
        problems.add(
            new Problem(
                Rule.MISSING_BREAK,
                file.place(end),
                "the %s line ends without <br>, which the other entries have".formatted(what)));
      }
    }
  }

  private static boolean endsWithBreak(Line line) {
    return line.runs().stream()
        .anyMatch(
            run ->
                run.kind() == Run.Kind.BREAK
                    || (run.kind() == Run.Kind.HTML && run.text().matches("(?i)<br\\s*/?>")));
  }
}
