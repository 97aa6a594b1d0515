package pinakes.check;

import java.util.regex.Pattern;
import pinakes.source.Rule;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * Rows of a table whose cells do not agree with its header; cells beyond the header's are not shown
 * at all. Tables as <a href="https://github.github.com/gfm/#tables-extension-">GitHub</a> has them.
 */
final class TableCells implements Check {
  private static final Pattern DELIMITER =
      Pattern.compile("\\s{0,3}\\|?(?:\\s*:?-+:?\\s*\\|)+(?:\\s*:?-+:?\\s*)?\\s*");
  private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");

  @Override
  public void look(Proof proof, Findings findings) {
    SourceFile file = proof.file();
    boolean fenced = false;
    int header = 0;
    for (int number = 1; number <= file.lineCount(); number++) {
      Span span = file.line(number);
      String line = file.slice(span);
      fenced ^= FENCE.matcher(line).matches();
      if (fenced || line.isBlank() || line.indexOf('|') < 0) {
        header = 0;
      } else if (header > 0) {
        row(line, header, file.trim(span), findings);
      } else if (number > 1 && DELIMITER.matcher(line).matches()) {
        int above = cells(file.slice(file.line(number - 1)));
        header = above == cells(line) ? above : 0;
      }
    }
  }

  private static void row(String line, int header, Span span, Findings findings) {
    int cells = cells(line);
    if (cells < header || (cells > header && !restIsBlank(line, header))) {
      findings.add(
          Rule.TABLE_CELLS,
          span,
          "this row has %d cells, its table's header has %d".formatted(cells, header));
    }
  }

  /** What is meant to stay unseen: nothing, or a comment written as the definition of a link. */
  private static boolean restIsBlank(String line, int header) {
    String row = row(line);
    int at = -1;
    for (int i = 0; i < header && at < row.length(); i++) {
      at = bar(row, at + 1);
    }
    String rest = row.substring(Math.min(at + 1, row.length())).replace("|", "").strip();
    return rest.isEmpty() || rest.startsWith("[//]:");
  }

  private static int cells(String line) {
    String row = row(line);
    int cells = 1;
    for (int at = bar(row, 0); at < row.length(); at = bar(row, at + 1)) {
      cells++;
    }
    return cells;
  }

  /** A row without the bars at its ends. */
  private static String row(String line) {
    String row = line.strip();
    row = row.startsWith("|") ? row.substring(1) : row;
    return row.endsWith("|") && !row.endsWith("\\|") ? row.substring(0, row.length() - 1) : row;
  }

  /** The next bar that is not escaped, or the end. */
  private static int bar(String row, int from) {
    int at = row.indexOf('|', from);
    while (at > 0 && row.charAt(at - 1) == '\\') {
      at = row.indexOf('|', at + 1);
    }
    return at < 0 ? row.length() : at;
  }
}
