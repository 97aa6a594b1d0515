package pinakes.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pinakes.source.Span;

/** Gathers the lines of an HTML table into its rows and cells. */
final class HtmlRows {
  private final List<Block.Row> rows = new ArrayList<>();
  private List<List<Line>> cells = new ArrayList<>();
  private List<Line> cell = new ArrayList<>();
  private @Nullable Span span;
  private boolean heads;
  private boolean open;
  private Block.@Nullable Row header;

  void add(Line line) {
    switch (line.tag()) {
      case "tr", "/tr", "/table", "table", "tbody", "thead", "/thead" -> endRow();
      case "td", "th" -> {
        endCell();
        open = true;
        heads |= line.tag().equals("th");
      }
      default -> {}
    }
    if (line.span().length() > 0) {
      span = span == null ? line.span() : span.cover(line.span());
    }
    if (!line.runs().isEmpty()) {
      cell.add(line);
    }
  }

  private void endCell() {
    if (open || !cell.isEmpty()) {
      cells.add(cell);
      cell = new ArrayList<>();
    }
    open = false;
  }

  private void endRow() {
    endCell();
    if (span != null && cells.stream().anyMatch(one -> !one.isEmpty())) {
      Block.Row row = new Block.Row(span, cells);
      if (heads && header == null && rows.isEmpty()) {
        header = row;
      } else {
        rows.add(row);
      }
    }
    cells = new ArrayList<>();
    heads = false;
    span = null;
  }

  Block table(Span all) {
    endRow();
    return new Block.Table(all, Optional.ofNullable(header), rows);
  }
}
