package pinakes.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pinakes.source.Span;

/** Makes blocks of drafts whose text is read; HTML among the text parts it further. */
final class BlockMaker {
  private static final Set<String> PARTING =
      Set.of("p", "li", "div", "ul", "ol", "dl", "dt", "dd", "details", "summary", "/p", "/li");

  private BlockMaker() {}

  static List<Block> blocks(List<Draft> drafts) {
    List<Block> blocks = new ArrayList<>();
    for (Draft draft : drafts) {
      switch (draft.kind) {
        case PARAGRAPH, HEADING, CELL, ROW, HEADER -> paragraphs(draft, blocks);
        case BULLET, ORDERED ->
            blocks.add(
                new Block.ListItem(
                    draft.span(),
                    draft.kind == Draft.Kind.ORDERED,
                    draft.lines,
                    blocks(draft.children)));
        case TABLE -> blocks.add(table(draft));
        case HTML_TABLE -> blocks.add(htmlTable(draft));
        case CODE -> blocks.add(new Block.Verbatim(draft.span(), Block.Verbatim.Kind.CODE));
        case COMMENT -> blocks.add(new Block.Verbatim(draft.span(), Block.Verbatim.Kind.COMMENT));
        case RULE -> blocks.add(new Block.Verbatim(draft.span(), Block.Verbatim.Kind.RULE));
        case LINK_DEFINITION ->
            blocks.add(new Block.Verbatim(draft.span(), Block.Verbatim.Kind.LINK_DEFINITION));
      }
    }
    return blocks;
  }

  private static void paragraphs(Draft draft, List<Block> blocks) {
    List<Line> open = new ArrayList<>();
    int first = blocks.size();
    for (Line line : draft.lines) {
      if (PARTING.contains(line.tag()) && !open.isEmpty()) {
        add(open, draft, blocks);
        open = new ArrayList<>();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      add(open, draft, blocks);
    }
    if (blocks.size() <= first + 1) {
      if (blocks.size() == first + 1) {
        blocks.removeLast();
      }
      blocks.add(new Block.Paragraph(draft.span(), draft.lines, draft.quoted));
    }
  }

  private static void add(List<Line> lines, Draft draft, List<Block> blocks) {
    Span span = lines.getFirst().span().cover(lines.getLast().span());
    blocks.add(new Block.Paragraph(span, lines, draft.quoted));
  }

  private static Block table(Draft draft) {
    Optional<Block.Row> header = Optional.empty();
    List<Block.Row> rows = new ArrayList<>();
    for (Draft child : draft.children) {
      Block.Row row =
          new Block.Row(child.span(), child.children.stream().map(cell -> cell.lines).toList());
      if (child.kind == Draft.Kind.HEADER) {
        header = Optional.of(row);
      } else {
        rows.add(row);
      }
    }
    return new Block.Table(draft.span(), header, rows);
  }

  private static Block htmlTable(Draft draft) {
    HtmlRows rows = new HtmlRows();
    draft.children.forEach(piece -> piece.lines.forEach(rows::add));
    return rows.table(draft.span());
  }
}
