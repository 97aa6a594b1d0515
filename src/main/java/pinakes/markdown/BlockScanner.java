package pinakes.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * Tells the lines of a file apart into blocks, one line after the other. It is more forgiving than
 * the specifications of Markdown, as readers are: a bullet needs no space before a link, a child no
 * exact indentation, a row of a table no pipe at its ends.
 */
final class BlockScanner {

  /** The number of items that may be open within one another. */
  static final int DEEPEST = 24;

  private static final int DEEPEST_HEADING = 6;

  /** What stands above and below the settings of a page, before all else in its file. */
  private static final String FRONT = "+++";

  /** The number of characters up to which the line above an underline is a heading. */
  private static final int LONGEST_HEADING = 200;

  private final SourceFile file;
  private final List<Draft> blocks = new ArrayList<>();
  private final Map<String, String> definitions = new HashMap<>();
  private final List<Draft> items = new ArrayList<>();

  /** The items that are headings, each deeper than the one before it. */
  private final List<Draft> headingItems = new ArrayList<>();

  /** The level of the last heading that is no item. */
  private int level;

  private @Nullable Draft paragraph;
  private @Nullable Draft table;
  private @Nullable Draft verbatim;
  private String until = "";

  /** The braces that BibTeX outside of fences has open; it ends with the last, or the paragraph. */
  private int braces;

  private boolean afterBlank = true;

  private BlockScanner(SourceFile file) {
    this.file = file;
  }

  static Scanned scan(SourceFile file) {
    BlockScanner scanner = new BlockScanner(file);
    for (int number = 1; number <= file.lineCount(); number++) {
      scanner.line(number);
    }
    return new Scanned(scanner.blocks, scanner.definitions);
  }

  /** How a label of a reference link is compared. */
  static String fold(String label) {
    return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private void line(int number) {
    Span whole = file.line(number);
    Span trimmed = file.trim(whole);
    String text = file.slice(trimmed);
    if (verbatim != null) {
      continueVerbatim(verbatim, whole, text);
    } else if (text.isEmpty()) {
      afterBlank = true;
      paragraph = null;
      if (table != null && table.kind == Draft.Kind.TABLE) {
        table = null;
      }
    } else {
      block(number, whole, trimmed);
      afterBlank = false;
    }
  }

  private void continueVerbatim(Draft open, Span whole, String text) {
    open.extend(whole);
    items.forEach(item -> item.extend(whole));
    if (braces > 0) {
      braces += text.isEmpty() ? -braces : open(text);
      if (braces <= 0) {
        verbatim = null;
        afterBlank = true;
      }
      return;
    }
    boolean ends =
        open.kind == Draft.Kind.CODE && !until.startsWith("<")
            ? Marks.closes(text, until)
            : text.toLowerCase(Locale.ROOT).contains(until);
    if (ends) {
      verbatim = null;
      afterBlank = true;
    }
  }

  /** The number of braces that a line leaves open. */
  private static int open(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return open;
  }

  private void block(int number, Span whole, Span trimmed) {
    int indent = indent(whole, trimmed.start());
    Span content = trimmed;
    boolean quoted = false;
    while (content.length() > 0 && file.text().charAt(content.start()) == '>') {
      quoted = true;
      content = file.trim(new Span(content.start() + 1, content.end()));
    }
    if (quoted && content.length() == 0) {
      paragraph = null;
      attach(new Draft(Draft.Kind.RULE, trimmed, indent, true));
      return;
    }
    String text = file.slice(content);
    if (table != null && continueTable(table, content, text)) {
      return;
    }
    if (!quoted && (heading(whole, content, text, indent) || underlined(number, trimmed, text))) {
      return;
    }
    if (verbatim(whole, content, text, indent, quoted)
        || startTable(number, content, text, indent, quoted)) {
      return;
    }
    text(content, text, indent, quoted);
  }

  private int indent(Span whole, int start) {
    int indent = 0;
    for (int i = whole.start(); i < start; i++) {
      indent += file.text().charAt(i) == '\t' ? 4 - indent % 4 : 1;
    }
    return indent;
  }

  private boolean heading(Span whole, Span content, String text, int indent) {
    if (indent < 4 && text.charAt(0) == '#') {
      Optional<int[]> found = Marks.heading(text);
      if (found.isPresent()) {
        int[] parts = found.get();
        Span words = file.trim(new Span(content.start() + parts[1], content.start() + parts[2]));
        add(heading(whole, parts[0], words));
        level = parts[0];
        return true;
      }
    }
    int html = Marks.htmlHeading(text);
    if (html > 0) {
      Draft heading = heading(whole, html, content);
      add(heading);
      level = html;
      if (!text.toLowerCase(Locale.ROOT).contains("</h" + html)) {
        paragraph = heading;
      }
      return true;
    }
    return false;
  }

  private Draft heading(Span whole, int level, Span words) {
    Draft heading = new Draft(Draft.Kind.HEADING, whole, 0, false);
    heading.level = level;
    heading.text.add(words);
    return heading;
  }

  private void add(Draft heading) {
    items.clear();
    headingItems.clear();
    paragraph = null;
    table = null;
    blocks.add(heading);
  }

  /** Whether a line makes the one above it a heading. */
  private boolean underlined(int number, Span trimmed, String text) {
    Draft above = paragraph;
    int rank = Marks.underline(text);
    if (above == null
        || rank == 0
        || above.kind != Draft.Kind.PARAGRAPH
        || above.text.size() > 1
        || !items.isEmpty()
        || above.quoted
        || above.span().length() > LONGEST_HEADING
        || number < 2) {
      return false;
    }
    blocks.removeLast();
    Draft heading = heading(above.span(), rank, above.text.getFirst());
    heading.extend(trimmed);
    add(heading);
    level = rank;
    return true;
  }

  private boolean verbatim(Span whole, Span content, String text, int indent, boolean quoted) {
    String fence = Marks.fence(text);
    if (!fence.isEmpty()) {
      return open(Draft.Kind.CODE, whole, indent, quoted, fence);
    }
    if (text.charAt(0) == '<' && text.toLowerCase(Locale.ROOT).contains("<pre")) {
      boolean ends = text.toLowerCase(Locale.ROOT).contains("</pre>");
      return open(Draft.Kind.CODE, whole, indent, quoted, ends ? "" : "</pre>");
    }
    if (Marks.isBibtex(text)) {
      braces = Math.max(0, open(text));
      return open(Draft.Kind.CODE, whole, indent, quoted, braces > 0 ? "}" : "");
    }
    if (text.equals(FRONT) && blocks.isEmpty()) {
      return open(Draft.Kind.COMMENT, whole, indent, quoted, FRONT);
    }
    if (text.startsWith("<!--")) {
      boolean ends = text.indexOf("-->", 4) >= 0;
      if (ends && !text.endsWith("-->")) {
        return false;
      }
      return open(Draft.Kind.COMMENT, whole, indent, quoted, ends ? "" : "-->");
    }
    if (Marks.isRule(text)) {
      return open(Draft.Kind.RULE, whole, indent, quoted, "");
    }
    if (paragraph == null || afterBlank || isDefinition(paragraph)) {
      Optional<String[]> definition = Marks.definition(text);
      if (definition.isPresent()) {
        definitions.putIfAbsent(fold(definition.get()[0]), definition.get()[1]);
        open(Draft.Kind.LINK_DEFINITION, content, indent, quoted, "");
        return true;
      }
      if (indent >= 4 && items.isEmpty() && afterBlank && Marks.item(text) == 0) {
        return open(Draft.Kind.CODE, whole, indent, quoted, "");
      }
    }
    return false;
  }

  private static boolean isDefinition(Draft draft) {
    return draft.kind == Draft.Kind.LINK_DEFINITION;
  }

  private boolean open(Draft.Kind kind, Span line, int indent, boolean quoted, String end) {
    Draft draft = new Draft(kind, line, indent, quoted);
    attach(draft);
    paragraph = null;
    if (!end.isEmpty()) {
      verbatim = draft;
      until = end;
    }
    return true;
  }

  private boolean startTable(int number, Span content, String text, int indent, boolean quoted) {
    if (Marks.beginsTag(text, "table")) {
      Draft draft = new Draft(Draft.Kind.HTML_TABLE, content, indent, quoted);
      attach(draft);
      paragraph = null;
      table = draft;
      continueTable(draft, content, text);
      return true;
    }
    if (text.indexOf('|') < 0 || number >= file.lineCount()) {
      return false;
    }
    String next = file.slice(file.trim(file.line(number + 1)));
    boolean delimited = Marks.isDelimiterRow(quoted ? next.replaceFirst("^[> ]++", "") : next);
    if (!delimited) {
      return false;
    }
    Draft draft = new Draft(Draft.Kind.TABLE, content, indent, quoted);
    attach(draft);
    paragraph = null;
    table = draft;
    row(draft, Draft.Kind.HEADER, content, text);
    return true;
  }

  /** Whether the line belongs to the table that is open. */
  private boolean continueTable(Draft open, Span content, String text) {
    if (open.kind == Draft.Kind.HTML_TABLE) {
      return continueHtmlTable(open, content, text);
    }
    if (text.indexOf('|') < 0 || text.charAt(0) == '#') {
      table = null;
      return false;
    }
    open.extend(content);
    if (!Marks.isDelimiterRow(text)) {
      row(open, Draft.Kind.ROW, content, text);
    }
    return true;
  }

  /** Cut at the beginnings of rows, so that no piece grows with the table. */
  private boolean continueHtmlTable(Draft open, Span content, String text) {
    if (Marks.heading(text).isPresent()) {
      table = null;
      return false;
    }
    open.extend(content);
    String lower = text.toLowerCase(Locale.ROOT);
    if (open.children.isEmpty() || lower.contains("<tr")) {
      open.children.add(new Draft(Draft.Kind.CELL, content, 0, open.quoted));
    }
    Draft piece = open.children.getLast();
    piece.extend(content);
    piece.text.add(content);
    if (lower.contains("</table>")) {
      table = null;
      afterBlank = true;
    }
    return true;
  }

  private static void row(Draft open, Draft.Kind kind, Span content, String text) {
    Draft row = new Draft(kind, content, 0, open.quoted);
    open.children.add(row);
    int from = text.startsWith("|") ? 1 : 0;
    int to =
        text.endsWith("|") && !text.endsWith("\\|") && text.length() > 1
            ? text.length() - 1
            : text.length();
    int start = from;
    for (int i = from; i <= to; i++) {
      boolean border = i == to || (text.charAt(i) == '|' && (i == 0 || text.charAt(i - 1) != '\\'));
      if (border) {
        Span cell = new Span(content.start() + start, content.start() + i);
        Draft draft = new Draft(Draft.Kind.CELL, cell, 0, open.quoted);
        if (!text.substring(start, i).isBlank()) {
          draft.text.add(cell);
        }
        row.children.add(draft);
        start = i + 1;
      }
    }
  }

  private void text(Span content, String text, int indent, boolean quoted) {
    int marker = Marks.item(text);
    if (marker > 0) {
      if (quoted || !headingItem(content, text, marker, indent)) {
        item(content, text, marker, indent, quoted);
      }
      return;
    }
    Draft open = paragraph;
    if (open != null && open.quoted == quoted && !isDefinition(open)) {
      open.text.add(content);
      open.extend(content);
      items.forEach(item -> item.extend(content));
      if (open.kind == Draft.Kind.HEADING
          && text.toLowerCase(Locale.ROOT).contains("</h" + open.level)) {
        paragraph = null;
      }
      return;
    }
    Draft draft = new Draft(Draft.Kind.PARAGRAPH, content, indent, quoted);
    draft.text.add(content);
    attach(draft);
    paragraph = draft;
  }

  /**
   * Whether an item is a heading, as in {@code - ## Pruning}; it takes the rank below the heading
   * above the list, and below the items that are headings and that it stands deeper than.
   */
  private boolean headingItem(Span content, String text, int marker, int indent) {
    Optional<int[]> found =
        text.indexOf("# ", marker) < 0
            ? Optional.empty()
            : Marks.heading(text.substring(marker)).filter(parts -> parts[1] < parts[2]);
    if (found.isEmpty() || leadsAway(text)) {
      return false;
    }
    while (!headingItems.isEmpty() && headingItems.getLast().indent >= indent) {
      headingItems.removeLast();
    }
    int[] parts = found.get();
    int start = content.start() + marker;
    Draft heading = new Draft(Draft.Kind.HEADING, content, indent, false);
    heading.text.add(file.trim(new Span(start + parts[1], start + parts[2])));
    int above = headingItems.isEmpty() ? level : headingItems.getLast().level;
    heading.level = Math.min(DEEPEST_HEADING, Math.max(parts[0], above + 1));
    List<Draft> open = List.copyOf(headingItems);
    add(heading);
    headingItems.addAll(open);
    headingItems.add(heading);
    return true;
  }

  /** Whether a link in a line leads elsewhere than to a heading. */
  private static boolean leadsAway(String text) {
    int link = text.indexOf("](");
    return link >= 0 && !text.startsWith("](#", link);
  }

  private void item(Span content, String text, int marker, int indent, boolean quoted) {
    Draft.Kind kind = Marks.isOrdered(text) ? Draft.Kind.ORDERED : Draft.Kind.BULLET;
    Draft item = new Draft(kind, content, indent, quoted);
    int start = marker;
    while (start < text.length() && start - marker < DEEPEST_HEADING && text.charAt(start) == '#') {
      start++;
    }
    start = start < text.length() && text.charAt(start) == ' ' ? start : marker;
    if (start < text.length()) {
      item.text.add(file.trim(new Span(content.start() + start, content.end())));
    }
    attach(item);
    items.add(item);
    paragraph = item;
  }

  /** Puts a block where its indentation says: into the innermost item that it is deeper than. */
  private void attach(Draft draft) {
    while (!items.isEmpty()
        && (draft.indent < items.getLast().indent + 2
            || items.getLast().quoted != draft.quoted && items.getLast().quoted
            || items.size() >= DEEPEST)) {
      items.removeLast();
    }
    items.forEach(item -> item.extend(draft.span()));
    (items.isEmpty() ? blocks : items.getLast().children).add(draft);
  }
}
