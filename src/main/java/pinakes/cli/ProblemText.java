package pinakes.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pinakes.check.RuleBook;
import pinakes.source.Place;
import pinakes.source.Problem;
import pinakes.source.Severity;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * Problems a line each, {@code file:line:column: severity: rule: message}; with context, the list's
 * own line follows, a caret under the words, and what to do.
 */
final class ProblemText {
  /** Longer lines are cut so that the words stay on the screen. */
  private static final int WIDEST = 100;

  private static final int BEFORE = 20;

  private final Map<String, SourceFile> files;
  private final boolean context;
  private final PrintWriter out;
  private final RuleBook book = RuleBook.open();

  /**
   * @param files those that could be read, by name
   */
  ProblemText(Map<String, SourceFile> files, boolean context, PrintWriter out) {
    this.files = files;
    this.context = context;
    this.out = out;
  }

  void print(List<Problem> problems) {
    for (Problem problem : problems) {
      out.println(Terminal.safe(problem.toString()));
      SourceFile file = files.get(problem.place().file());
      if (context) {
        context(problem, file);
      }
    }
    out.printf(
        Locale.ROOT,
        "%,d errors, %,d warnings, %,d hints%n",
        count(problems, Severity.ERROR),
        count(problems, Severity.WARNING),
        count(problems, Severity.HINT));
  }

  private static long count(List<Problem> problems, Severity severity) {
    return problems.stream().filter(problem -> problem.severity() == severity).count();
  }

  private void context(Problem problem, @Nullable SourceFile file) {
    if (file != null && problem.place().line() <= file.lineCount()) {
      underlined(problem.place(), file);
    }
    out.println("    hint: " + book.of(problem.rule()).mend());
  }

  private void underlined(Place place, SourceFile file) {
    Span line = file.line(place.line());
    String words = file.slice(line);
    int length = words.codePointCount(0, words.length());
    int from = Math.min(place.column() - 1, length);
    int to = Math.min(from + Math.max(1, place.end() - place.start()), length);
    int cut = from > WIDEST - BEFORE ? from - BEFORE : 0;
    int end = Math.min(length, cut + WIDEST);
    String before = shown(words, cut, from);
    String marked = shown(words, from, Math.max(from, Math.min(to, end)));
    out.println(
        ("    " + (cut > 0 ? "…" : "") + shown(words, cut, end) + (end < length ? "…" : ""))
            .stripTrailing());
    out.println(
        "    "
            + " ".repeat(width(before) + (cut > 0 ? 1 : 0))
            + "^".repeat(Math.max(1, width(marked))));
  }

  /** Code points of a line, made safe, tabs as one space. */
  private static String shown(String words, int from, int to) {
    int start = words.offsetByCodePoints(0, from);
    return Terminal.safe(words.substring(start, words.offsetByCodePoints(start, to - from)))
        .replace('\t', ' ');
  }

  /** The columns of a terminal that words take. */
  private static int width(String words) {
    return words.codePoints().map(ProblemText::width).sum();
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    int east = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return east == UCharacter.EastAsianWidth.WIDE || east == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }
}
