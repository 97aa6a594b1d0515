package pinakes.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pinakes.markdown.Line;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/** Whether a line ends with a break where the other entries of the list have one. */
final class Breaks {
  private static final int ENOUGH = 5;
  private static final double MOST = 0.9;

  private Breaks() {}

  static void check(SourceFile file, List<Decoded> entries, List<Problem> problems) {
    check(file, entries, entry -> line(entry, Role.TITLE), "title", problems);
    check(file, entries, entry -> line(entry, Role.AUTHORS), "author", problems);
  }

  /**
   * The line that holds a role and nothing else, where others follow in the paragraph; of several
   * that the role runs over the last.
   */
  private static Optional<Line> line(Decoded entry, Role role) {
    int last = -1;
    for (int i = 0; i < entry.roles().size(); i++) {
      Atom atom = entry.passage().atoms().get(i);
      if (entry.roles().get(i) == role && (last < 0 || atom.strand() <= last + 1)) {
        last = atom.strand();
      } else if (last >= 0 && last == atom.strand()) {
        return Optional.empty();
      }
    }
    boolean paragraph = entry.passage().candidate().shape() == Candidate.Shape.PARAGRAPH;
    return paragraph && last >= 0
        ? Optional.of(entry.passage().candidate().strands().get(last).line())
        : Optional.empty();
  }

  private static void check(
      SourceFile file,
      List<Decoded> entries,
      Function<Decoded, Optional<Line>> pick,
      String what,
      List<Problem> problems) {
    List<Line> lines =
        entries.stream()
            .flatMap(entry -> pick.apply(entry).stream())
            .filter(line -> line.end() != Line.End.BLOCK)
            .toList();
    long broken = lines.stream().filter(line -> line.end() == Line.End.BREAK).count();
    if (lines.size() < ENOUGH || broken < MOST * lines.size()) {
      return;
    }
    for (Line line : lines) {
      if (line.end() != Line.End.BREAK) {
        Span end = new Span(line.span().end(), line.span().end());
        problems.add(
            new Problem(
                Rule.MISSING_BREAK,
                file.place(end),
                "the %s line ends without <br>, which the other entries have".formatted(what)));
      }
    }
  }
}
