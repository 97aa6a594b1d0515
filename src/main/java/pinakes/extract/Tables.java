package pinakes.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pinakes.markdown.Block;
import pinakes.markdown.Line;
import pinakes.markdown.Run;
import pinakes.source.Span;

/**
 * The candidates of a table: its rows, as a rule. Where cells hold several linked titles, or those
 * of a row one each, as a grid does, what a cell holds is candidates of its own. A header that is
 * made as the rows are is a row.
 */
final class Tables {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_OF_HEAD = 7;

  private final Sketches sketches;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Item.Other> others = new ArrayList<>();

  private Tables(Sketches sketches) {
    this.sketches = sketches;
  }

  static Segmenter.Segments of(Block.Table table, Sketches sketches) {
    Tables tables = new Tables(sketches);
    tables.add(table);
    return new Segmenter.Segments(tables.candidates, tables.others);
  }

  private void add(Block.Table table) {
    Optional<Block.Row> header = table.header().filter(row -> !isEntry(row));
    List<Block.Row> rows = new ArrayList<>();
    if (header.isEmpty()) {
      table.header().ifPresent(rows::add);
    }
    rows.addAll(table.rows());
    if (table.header().isEmpty() && rows.size() > 1 && isHeader(rows.getFirst())) {
      header = Optional.of(rows.removeFirst());
    }
    header.ifPresent(row -> others.add(new Item.Other(row.span(), Item.Reason.LABEL)));
    BitSet columns = isGrid(rows, header) ? all(rows) : lists(rows);
    for (Block.Row row : rows) {
      BitSet several = several(row, header);
      if (holdsLink(row, columns)) {
        apart(row, columns);
      } else if (!several.isEmpty()) {
        apart(row, several);
      } else {
        candidates.add(
            new Candidate(
                row.span(), Candidate.Shape.ROW, Strands.of(row), header, Optional.empty()));
      }
    }
  }

  /**
   * Whether most cells of a row that is not marked as a header name fields, the title among them.
   */
  private static boolean isHeader(Block.Row row) {
    int words = 0;
    int labels = 0;
    boolean title = false;
    for (List<Line> cell : row.cells()) {
      String text = words(cell);
      if (Strands.haveLinks(Strands.of(cell, 0, false)) || Evidence.count(text) > MOST_OF_HEAD) {
        return false;
      }
      Optional<Role> role = FieldLabel.column(text);
      words += text.isBlank() ? 0 : 1;
      labels += role.isPresent() ? 1 : 0;
      title |= role.filter(Role.TITLE::equals).isPresent();
    }
    return title && labels > 1 && labels * 3 >= words * 2;
  }

  /** The column of titles, if a row's cell there holds several, a line each. */
  private static BitSet several(Block.Row row, Optional<Block.Row> header) {
    BitSet column = new BitSet();
    for (int cell = 0; cell < row.cells().size(); cell++) {
      List<Line> lines = row.cells().get(cell);
      boolean titles =
          lines.size() > 1
              && header.isPresent()
              && cell < header.get().cells().size()
              && FieldLabel.column(words(header.get().cells().get(cell)))
                  .filter(Role.TITLE::equals)
                  .isPresent()
              && lines.stream().allMatch(line -> leadsToPaper(List.of(line)));
      column.set(cell, titles);
    }
    return column;
  }

  /** Whether what stands in the place of a header is an entry: no label is in it, but a paper. */
  private boolean isEntry(Block.Row header) {
    boolean labelled = header.cells().stream().anyMatch(Tables::isLabel);
    return !labelled
        && header.cells().stream().anyMatch(cell -> Evidence.count(words(cell)) >= FEWEST_WORDS)
        && sketches.of(Strands.of(header)).stands();
  }

  /** Whether a cell names a field, and does not lead to one, as "pdf" may. */
  private static boolean isLabel(List<Line> cell) {
    return FieldLabel.role(words(cell)).isPresent()
        && cell.stream()
            .flatMap(line -> line.runs().stream())
            .noneMatch(run -> run.link().isPresent());
  }

  private static String words(List<Line> cell) {
    StringBuilder words = new StringBuilder();
    cell.forEach(
        line -> line.runs().stream().filter(Run::shows).forEach(run -> words.append(run.text())));
    return words.toString();
  }

  /** Whether in most rows several columns of which no header tells anything hold a title. */
  private static boolean isGrid(List<Block.Row> rows, Optional<Block.Row> header) {
    BitSet told = told(header);
    int several = 0;
    for (Block.Row row : rows) {
      int titles = 0;
      for (int cell = 0; cell < row.cells().size(); cell++) {
        titles += !told.get(cell) && leadsToPaper(row.cells().get(cell)) ? 1 : 0;
      }
      several += titles > 1 ? 1 : 0;
    }
    return several > 0 && several * 2 >= rows.size();
  }

  /** The columns of which the header tells what they hold. */
  private static BitSet told(Optional<Block.Row> header) {
    BitSet told = new BitSet();
    List<List<Line>> cells = header.map(Block.Row::cells).orElse(List.of());
    for (int cell = 0; cell < cells.size(); cell++) {
      told.set(cell, FieldLabel.column(words(cells.get(cell))).isPresent());
    }
    return told;
  }

  /** Whether a cell holds a linked title that leads to where papers are kept. */
  private static boolean leadsToPaper(List<Line> cell) {
    for (Line line : cell) {
      for (Run run : line.runs()) {
        if (run.link().filter(link -> Hosts.isPaper(link.url())).isPresent()
            && Evidence.count(run.text()) >= FEWEST_WORDS
            && Links.looseLabel(run.text()).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  private static BitSet all(List<Block.Row> rows) {
    BitSet columns = new BitSet();
    rows.forEach(row -> columns.set(0, row.cells().size()));
    return columns;
  }

  /** The columns in which it is usual that a cell holds several titles. */
  private static BitSet lists(List<Block.Row> rows) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Block.Row row : rows) {
      for (int cell = 0; cell < row.cells().size(); cell++) {
        if (isList(row.cells().get(cell))) {
          counts.merge(cell, 1, Integer::sum);
        }
      }
    }
    BitSet columns = new BitSet();
    counts.forEach((column, lists) -> columns.set(column, lists * 3 >= rows.size()));
    return columns;
  }

  private static boolean holdsLink(Block.Row row, BitSet columns) {
    return columns.stream()
        .filter(column -> column < row.cells().size())
        .anyMatch(column -> Strands.haveLinks(Strands.of(row.cells().get(column), 0, false)));
  }

  private static boolean isList(List<Line> cell) {
    int titles = 0;
    for (Line line : cell) {
      titles += Splits.titlesIn(line.runs());
      if (titles > 1) {
        return true;
      }
    }
    return false;
  }

  /** What the cells of some columns hold; the others only say what it is about. */
  private void apart(Block.Row row, BitSet columns) {
    for (int cell = 0; cell < row.cells().size(); cell++) {
      List<Strand> strands = Strands.of(row.cells().get(cell), 0, false);
      if (strands.isEmpty()) {
        continue;
      }
      if (columns.get(cell) && Strands.haveLinks(strands)) {
        List<Integer> starts = new Starts(sketches).of(strands);
        for (int i = 0; i < starts.size(); i++) {
          int to = i + 1 < starts.size() ? starts.get(i + 1) : strands.size();
          List<Strand> part = strands.subList(starts.get(i), to);
          candidates.add(Candidate.of(span(part), Candidate.Shape.ROW, part));
        }
      } else {
        others.add(new Item.Other(span(strands), Item.Reason.LABEL));
      }
    }
  }

  private static Span span(List<Strand> strands) {
    return strands.getFirst().line().span().cover(strands.getLast().line().span());
  }
}
