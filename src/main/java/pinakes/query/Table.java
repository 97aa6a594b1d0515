package pinakes.query;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Rows as aligned columns. Widths are taken from the first thousand rows; later rows are written as
 * they come. Where there is a width to keep to, the widest columns are narrowed and their cells
 * wrapped; nothing is cut off.
 */
final class Table {
  private static final int MEASURED = 1000;
  private static final int NARROWEST = 8;
  private static final String GAP = "  ";

  private final Terms terms;
  private final int columns;

  Table(Terms terms, int columns) {
    this.terms = terms;
    this.columns = columns;
  }

  void write(CountedRows rows, Writer out) throws IOException {
    List<String> head = rows.columns().stream().map(Var::getName).toList();
    List<List<String>> measured = new ArrayList<>();
    boolean[] numeric = new boolean[head.size()];
    java.util.Arrays.fill(numeric, true);
    while (rows.hasNext() && measured.size() < MEASURED) {
      measured.add(cells(rows, rows.next(), numeric));
    }
    int[] widths = widths(head, measured);
    line(head, widths, numeric, out);
    List<String> rule = new ArrayList<>();
    for (int width : widths) {
      rule.add("─".repeat(width));
    }
    line(rule, widths, numeric, out);
    for (List<String> cells : measured) {
      line(cells, widths, numeric, out);
    }
    while (rows.hasNext()) {
      line(cells(rows, rows.next(), new boolean[head.size()]), widths, numeric, out);
    }
  }

  private List<String> cells(CountedRows rows, Binding row, boolean[] numeric) {
    List<String> cells = new ArrayList<>();
    int column = 0;
    for (Var variable : rows.columns()) {
      var term = row.get(variable);
      numeric[column++] &=
          term == null || (term.isLiteral() && term.getLiteralValue() instanceof Number);
      cells.add(terms.text(term));
    }
    return cells;
  }

  private int[] widths(List<String> head, List<List<String>> rows) {
    int[] widths = new int[head.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(1, Visible.width(head.get(i)));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], Visible.width(row.get(i)));
      }
    }
    if (columns > 0) {
      narrow(widths, columns - GAP.length() * (widths.length - 1));
    }
    return widths;
  }

  /** Takes column by column from the widest until all fit, or all are as narrow as may be. */
  private static void narrow(int[] widths, int room) {
    int total = java.util.Arrays.stream(widths).sum();
    while (total > room) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      if (widths[widest] <= NARROWEST) {
        return;
      }
      widths[widest]--;
      total--;
    }
  }

  private void line(List<String> cells, int[] widths, boolean[] numeric, Writer out)
      throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> lines =
          columns > 0 ? Wrap.lines(cells.get(i), widths[i]) : List.of(cells.get(i));
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int line = 0; line < height; line++) {
      var text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        String room = " ".repeat(Math.max(0, widths[i] - Visible.width(cell)));
        text.append(i > 0 ? GAP : "").append(numeric[i] ? room + cell : cell + room);
      }
      out.write(text.toString().stripTrailing());
      out.write('\n');
    }
  }
}
