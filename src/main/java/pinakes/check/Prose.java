package pinakes.check;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import pinakes.extract.Extraction;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.SourceFile;

/**
 * Bullets that are no entries and were never meant as such: under a heading without any entry,
 * where nothing in the line tells of a paper.
 */
final class Prose {
  /** A year, an identifier, or a link. */
  private static final Pattern OF_A_PAPER =
      Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)|(?i)arxiv|doi|https?:|\\]\\(|['’]\\d{2}\\b");

  private final SourceFile file;
  private final BitSet lines = new BitSet();

  Prose(Extraction extraction) {
    this.file = extraction.file();
    List<Extraction.Part> parts = extraction.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).readings().findAny().isEmpty()) {
        int end = i + 1 < parts.size() ? first(parts.get(i + 1)) : file.lineCount() + 1;
        lines.set(first(parts.get(i)), Math.max(end, first(parts.get(i))));
      }
    }
  }

  private int first(Extraction.Part part) {
    return part.heading().map(heading -> file.lineAt(heading.lines().start())).orElse(1);
  }

  /** Whether what was met while reading is no problem, since no paper is missed. */
  boolean explains(Problem problem) {
    int line = problem.place().line();
    return problem.rule() == Rule.NOT_UNDERSTOOD
        && lines.get(line)
        && !OF_A_PAPER.matcher(file.slice(file.line(line))).find();
  }
}
