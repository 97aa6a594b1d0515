package pinakes.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.source.Mend;
import pinakes.source.Problem;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/** What certainly puts right what was found wrong while reading. */
final class ReadingMends {
  private static final Pattern TURNED =
      Pattern.compile("(?<!\\[)(\\[{1,2})([^\\[\\]\\n]{1,80})\\](\\])\\([^()\\s]+\\)\\]");
  private static final Pattern BREAK =
      Pattern.compile("(?i)(<br\\s*/?>|(?<=\\S) {2,}|\\\\)\\s*?$", Pattern.MULTILINE);

  private ReadingMends() {}

  /** The problem with its mend, where there is a certain one. */
  static Problem mended(Problem problem, SourceFile file) {
    return switch (problem.rule()) {
      case UNBALANCED_LINK -> problem.withMends(brackets(line(problem, file), file));
      case MISSING_BREAK -> problem.withMends(lineBreak(line(problem, file), file));
      default -> problem;
    };
  }

  private static Span line(Problem problem, SourceFile file) {
    return file.line(problem.place().line());
  }

  /** {@code [[PDF]](…)]} and {@code [PDF]](…)]} are {@code [[PDF](…)]} with a bracket astray. */
  private static List<Mend> brackets(Span line, SourceFile file) {
    Matcher turned = TURNED.matcher(file.slice(line));
    if (!turned.find()) {
      return List.of();
    }
    int open = line.start() + turned.start(1);
    int close = line.start() + turned.start(3);
    Mend closed = new Mend(new Span(close, close + 1), "");
    return turned.group(1).length() > 1
        ? List.of(closed)
        : List.of(new Mend(new Span(open, open), "["), closed);
  }

  /** The break that the list itself puts at the end of its lines. */
  private static List<Mend> lineBreak(Span line, SourceFile file) {
    Matcher written = BREAK.matcher(file.text());
    Span end = new Span(file.trim(line).end(), file.trim(line).end());
    return written.find() && written.group(1).startsWith("<")
        ? List.of(new Mend(end, written.group(1)))
        : List.of();
  }
}
