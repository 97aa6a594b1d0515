package pinakes.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import pinakes.source.Mend;
import pinakes.source.Problem;
import pinakes.source.SourceFile;

/**
 * The mends of one file as a unified diff that {@code git apply} takes, in the folder where the
 * command was given. Every byte that is not part of a mend stays: line breaks, a byte order mark, a
 * missing last line break.
 */
final class Patch {
  private static final int CONTEXT = 3;

  /** The order of mends; of two at one place the insertion comes first. */
  private static final Comparator<Mend> ORDER =
      Comparator.comparingInt((Mend mend) -> mend.span().start())
          .thenComparingInt(mend -> mend.span().end())
          .thenComparing(Mend::replacement);

  /**
   * A line of the file.
   *
   * @param before as it stands, with its line feed
   * @param after as it should be
   */
  private record Change(String before, String after) {
    boolean isNone() {
      return before.equals(after);
    }
  }

  private Patch() {}

  /** Prints the patch of a file; nothing where nothing is certain. */
  static void print(SourceFile file, List<Problem> problems, PrintWriter out) {
    List<Mend> mends = mends(problems);
    if (mends.isEmpty()) {
      return;
    }
    List<Change> lines = lines(file, mends);
    String name = name(file.name());
    out.print("--- " + quoted("a/" + name) + "\n+++ " + quoted("b/" + name) + "\n");
    int from = 0;
    while ((from = nextChange(lines, from)) < lines.size()) {
      int begin = Math.max(0, from - CONTEXT);
      int end = endOfHunk(lines, from);
      hunk(lines.subList(begin, end), begin + 1, out);
      from = end;
    }
  }

  /** All that do not touch one another, in order. */
  private static List<Mend> mends(List<Problem> problems) {
    TreeSet<Mend> sorted = new TreeSet<>(ORDER);
    problems.forEach(problem -> sorted.addAll(problem.mends()));
    List<Mend> apart = new ArrayList<>();
    int end = 0;
    for (Mend mend : sorted) {
      if (mend.span().start() >= end) {
        apart.add(mend);
        end = mend.span().end();
      }
    }
    return apart;
  }

  private static List<Change> lines(SourceFile file, List<Mend> mends) {
    String text = file.text();
    List<Change> lines = new ArrayList<>();
    int next = 0;
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed + 1;
      StringBuilder after = new StringBuilder();
      int done = start;
      for (; next < mends.size() && mends.get(next).span().start() < end; next++) {
        Mend mend = mends.get(next);
        after.append(text, done, mend.span().start()).append(mend.replacement());
        done = mend.span().end();
      }
      String mark = start == 0 && file.marked() ? "\uFEFF" : "";
      lines.add(
          new Change(mark + text.substring(start, end), mark + after + text.substring(done, end)));
      start = end;
    }
    atEnd(text, mends.subList(next, mends.size()), lines);
    return lines;
  }

  /** What is added behind the last character, where no line feed ends the file. */
  private static void atEnd(String text, List<Mend> rest, List<Change> lines) {
    if (!rest.isEmpty() && !text.endsWith("\n") && !lines.isEmpty()) {
      Change last = lines.removeLast();
      StringBuilder after = new StringBuilder(last.after());
      rest.forEach(mend -> after.append(mend.replacement()));
      lines.add(new Change(last.before(), after.toString()));
    }
  }

  private static int nextChange(List<Change> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isNone()) {
      at++;
    }
    return at;
  }

  /** Changes whose context would meet stand in one hunk. */
  private static int endOfHunk(List<Change> lines, int first) {
    int last = first;
    int next = nextChange(lines, first + 1);
    while (next < lines.size() && next - last <= 2 * CONTEXT) {
      last = next;
      next = nextChange(lines, next + 1);
    }
    return Math.min(lines.size(), last + 1 + CONTEXT);
  }

  /** Prints a hunk; a mend stays within its line, so both sides have as many. */
  private static void hunk(List<Change> lines, int number, PrintWriter out) {
    out.print("@@ -%d,%d +%d,%d @@\n".formatted(number, lines.size(), number, lines.size()));
    for (int i = 0; i < lines.size(); ) {
      if (lines.get(i).isNone()) {
        line(' ', lines.get(i++).before(), out);
      } else {
        int end = i;
        while (end < lines.size() && !lines.get(end).isNone()) {
          end++;
        }
        List<Change> changed = lines.subList(i, end);
        changed.forEach(change -> line('-', change.before(), out));
        changed.forEach(change -> line('+', change.after(), out));
        i = end;
      }
    }
  }

  private static void line(char sign, String words, PrintWriter out) {
    out.print(sign);
    out.print(words);
    if (!words.endsWith("\n")) {
      out.print("\n\\ No newline at end of file\n");
    }
  }

  /** The file's name as seen from here, with slashes. */
  private static String name(String name) {
    Path path = Path.of(name).normalize();
    if (path.isAbsolute()) {
      Path here = Path.of("").toAbsolutePath();
      path = path.startsWith(here) ? here.relativize(path) : path.getRoot().relativize(path);
    }
    return path.toString().replace('\\', '/');
  }

  /** Quoted as git does, where the name has what would end it; else a tab ends one with spaces. */
  private static String quoted(String name) {
    if (name.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\')) {
      return name.indexOf(' ') < 0 ? name : name + "\t";
    }
    StringBuilder quoted = new StringBuilder("\"");
    name.chars()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                default -> {
                  if (c < ' ') {
                    quoted.append("\\%03o".formatted(c));
                  } else {
                    quoted.append((char) c);
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }
}
