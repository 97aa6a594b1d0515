package pinakes.markdown;

import java.util.List;
import java.util.Optional;
import pinakes.source.Span;

/** What stands under a heading: text of some shape, or something that holds no text to read. */
public sealed interface Block {

  /** The lines it takes, markup and all. */
  Span span();

  /**
   * Lines that stand together.
   *
   * @param span all of them
   * @param lines at least one
   * @param quoted whether it stands in a block quote
   */
  record Paragraph(Span span, List<Line> lines, boolean quoted) implements Block {
    public Paragraph {
      lines = List.copyOf(lines);
    }
  }

  /**
   * An item of a list.
   *
   * @param span with all that is nested in it
   * @param ordered whether it has a number
   * @param lines its own text, none where it begins with something nested
   * @param children what is nested in it
   */
  record ListItem(Span span, boolean ordered, List<Line> lines, List<Block> children)
      implements Block {
    public ListItem {
      lines = List.copyOf(lines);
      children = List.copyOf(children);
    }
  }

  /**
   * A table, of pipes or of HTML.
   *
   * @param span all of it
   * @param header the row that names the columns
   * @param rows the others
   */
  record Table(Span span, Optional<Row> header, List<Row> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param span all of it
   * @param cells in order
   */
  record Row(Span span, List<List<Line>> cells) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Something that is taken as it stands.
   *
   * @param span all of it
   * @param kind what it is
   */
  record Verbatim(Span span, Kind kind) implements Block {
    /** What may be taken as it stands. */
    public enum Kind {
      CODE,
      COMMENT,
      RULE,
      LINK_DEFINITION
    }
  }
}
