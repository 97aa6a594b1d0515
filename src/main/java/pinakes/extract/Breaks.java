package pinakes.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pinakes.markdown.Line;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/** Whether a line ends with a break where the other entries of the list have one. */
final class Breaks {
  private static final int ENOUGH = 5;
  private static final double MOST = 0.9;
  private static final Map<Role, String> WORDS =
      new EnumMap<>(Map.of(Role.TITLE, "title", Role.AUTHORS, "author"));

  /** How the lines that hold one role end. */
  private static final class Ends {
    private int breaks;
    private final List<Span> others = new ArrayList<>();
  }

  private final Map<Role, Ends> ends = new EnumMap<>(Role.class);

  /** Counts how the title's and the authors' lines of an entry end. */
  void add(Decoded entry) {
    for (Role role : WORDS.keySet()) {
      line(entry, role)
          .filter(line -> line.end() != Line.End.BLOCK)
          .ifPresent(line -> add(line, ends.computeIfAbsent(role, key -> new Ends())));
    }
  }

  private static void add(Line line, Ends ends) {
    if (line.end() == Line.End.BREAK) {
      ends.breaks++;
    } else {
      ends.others.add(new Span(line.span().end(), line.span().end()));
    }
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

  /** The lines that end otherwise than nearly all others. */
  void report(SourceFile file, List<Problem> problems) {
    ends.forEach(
        (role, found) -> {
          int all = found.breaks + found.others.size();
          if (all >= ENOUGH && found.breaks >= MOST * all) {
            found.others.forEach(end -> problems.add(problem(file, role, end)));
          }
        });
  }

  private static Problem problem(SourceFile file, Role role, Span end) {
    return new Problem(
        Rule.MISSING_BREAK,
        file.place(end),
        "the %s line ends without <br>, which the other entries have".formatted(WORDS.get(role)));
  }
}
