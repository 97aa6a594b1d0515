package pinakes.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * Reads the text of blocks into lines of runs. The parser is told to see nothing but paragraphs, so
 * that only its reading of what stands within them is relied on.
 */
final class Inlines {
  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(Parser.BLOCK_QUOTE_PARSER, false)
                  .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                  .set(Parser.HEADING_PARSER, false)
                  .set(Parser.HTML_BLOCK_PARSER, false)
                  .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                  .set(Parser.LIST_BLOCK_PARSER, false)
                  .set(Parser.THEMATIC_BREAK_PARSER, false))
          .build();

  private final SourceFile file;
  private final Feed feed;
  private final Document document;
  private LineMaker maker;
  private Run.Style html = Run.Style.PLAIN;
  private @Nullable Draft draft;

  private Inlines(SourceFile file, Feed feed, Map<String, String> definitions) {
    this.file = file;
    this.feed = feed;
    this.document = PARSER.parse(feed.text(definitions));
    this.maker = new LineMaker(file, 0);
  }

  /** Reads the text of all blocks. */
  static void read(SourceFile file, Scanned scanned) {
    Feed feed = new Feed(file);
    for (Draft block : scanned.blocks()) {
      feed = read(file, block, feed, scanned.definitions());
    }
    flush(file, feed, scanned.definitions());
  }

  private static Feed read(
      SourceFile file, Draft block, Feed open, Map<String, String> definitions) {
    Feed feed = open;
    if (PlainText.is(file, block)) {
      block.lines = PlainText.lines(file, block);
    } else if (!block.text.isEmpty()) {
      feed.add(block);
    }
    if (feed.isFull()) {
      flush(file, feed, definitions);
      feed = new Feed(file);
    }
    for (Draft child : block.children) {
      feed = read(file, child, feed, definitions);
    }
    return feed;
  }

  private static void flush(SourceFile file, Feed feed, Map<String, String> definitions) {
    if (!feed.isEmpty()) {
      new Inlines(file, feed, definitions).document();
    }
  }

  private void document() {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node instanceof Reference) && !feed.isBehind(node.getStartOffset())) {
        begin(feed.draft(node.getStartOffset()));
        walk(node, Run.Style.PLAIN);
      }
    }
    finish();
  }

  private void begin(Draft next) {
    if (next != draft) {
      finish();
      draft = next;
      html = Run.Style.PLAIN;
      maker = new LineMaker(file, next.text.getFirst().start());
    }
  }

  private void finish() {
    if (draft != null) {
      draft.lines = maker.lines(draft.text.getLast().end());
    }
  }

  private void walk(Node parent, Run.Style style) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof LinkRef reference && isTagBeforeLink(reference)) {
        node = tagged(reference, style);
      } else {
        read(node, style);
      }
    }
  }

  /**
   * Whether what looks like a reference to nothing is a tag with a link behind it:
   * [Tag][Title](address).
   */
  private boolean isTagBeforeLink(LinkRef node) {
    return !node.getReference().isEmpty()
        && !node.getText().isEmpty()
        && destination(node).isEmpty()
        && Marks.address(document.getChars(), node.getEndOffset()) > 0
        && lastOf(node) instanceof Text;
  }

  /** The node in which the address behind a reference ends. */
  private @Nullable Node lastOf(LinkRef node) {
    int end = Marks.address(document.getChars(), node.getEndOffset());
    Node last = node.getNext();
    while (last != null && last.getEndOffset() < end) {
      last = last.getNext();
    }
    return last;
  }

  /** Reads a tag and the link behind it; the node in which the link ends. */
  private Node tagged(LinkRef node, Run.Style style) {
    int from = node.getEndOffset();
    int end = Marks.address(document.getChars(), from);
    BasedSequence tag =
        document.getChars().subSequence(node.getStartOffset(), node.getText().getEndOffset() + 1);
    add(Run.Kind.TEXT, span(tag), tag.toString(), style);
    BasedSequence title = node.getReference();
    String url = document.getChars().subSequence(from + 1, end - 1).toString();
    Span whole = feed.inFile(title.getStartOffset() - 1, end);
    Run.Style inside = style.in(new Run.Target(url, whole, false));
    add(Run.Kind.TEXT, span(title), Escaping.unescapeString(title, true), inside);
    Node last = java.util.Objects.requireNonNull(lastOf(node));
    BasedSequence rest = document.getChars().subSequence(end, last.getEndOffset());
    add(Run.Kind.TEXT, span(rest), Escaping.unescapeString(rest, true), style);
    return last;
  }

  private void read(Node node, Run.Style style) {
    switch (node) {
      case StrongEmphasis strong -> walk(strong, style.asStrong(span(strong)));
      case Emphasis emphasis -> walk(emphasis, style.asEmphasis(span(emphasis)));
      case Link link -> link(link, style);
      case Image image -> image(image, image.getUrl().unescape(), image.getText(), style);
      case AutoLink link -> address(link, link.getText(), style);
      case MailLink link -> leaf(link, link.getText().toString(), style);
      case ImageRef image -> image(image, destination(image).orElse(""), image.getText(), style);
      case LinkRef reference -> reference(reference, style);
      case Text text -> leaf(text, Escaping.unescapeString(text.getChars(), true), style);
      case HtmlEntity entity -> leaf(entity, entity.getChars().unescape(), style);
      case Code code -> add(Run.Kind.CODE, span(code.getText()), code.getText().toString(), style);
      case HtmlInlineComment _ignored -> {}
      case HtmlInline tag -> tag(tag, style);
      case SoftLineBreak soft -> end(Line.End.SOFT, soft);
      case HardLineBreak hard -> end(Line.End.BREAK, hard);
      default -> walk(node, style);
    }
  }

  private void end(Line.End end, Node node) {
    int at = feed.inFile(node.getStartOffset());
    maker.end(end, at, feed.inFile(node.getEndOffset()));
  }

  private void link(Link link, Run.Style style) {
    Run.Style inside = style.in(target(link, link.getUrl().unescape()));
    if (link.getFirstChild() == null) {
      add(Run.Kind.TEXT, span(link.getText()), link.getText().toString(), inside);
    } else {
      walk(link, inside);
    }
  }

  private void address(AutoLink link, BasedSequence text, Run.Style style) {
    Run.Target target = new Run.Target(text.unescape().strip(), span(link), true);
    add(Run.Kind.TEXT, span(text), text.toString(), style.in(target));
  }

  private void image(Node node, String url, BasedSequence text, Run.Style style) {
    Run.Style shown = inHtml(style);
    maker.add(new Run(Run.Kind.IMAGE, span(node), text.unescape(), shown, url.strip()));
  }

  private Optional<String> destination(RefNode node) {
    Reference reference = node.getReferenceNode(document);
    return Optional.ofNullable(reference).map(found -> found.getUrl().unescape());
  }

  /** What looks like a reference and refers to nothing is shown with its brackets. */
  private void reference(LinkRef node, Run.Style style) {
    Optional<String> to = destination(node);
    if (to.isPresent()) {
      Run.Style inside = style.in(target(node, to.get()));
      Node first = node.getFirstChild();
      if (first == null) {
        BasedSequence shown = node.getText().isEmpty() ? node.getReference() : node.getText();
        add(Run.Kind.TEXT, span(shown), shown.unescape(), inside);
      } else {
        walk(node, inside);
      }
    } else {
      brackets(node, style);
    }
  }

  private void brackets(RefNode node, Run.Style style) {
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null || last == null) {
      leaf(node, node.getChars().toString(), style);
      return;
    }
    BasedSequence before =
        node.getChars().baseSubSequence(node.getStartOffset(), first.getStartOffset());
    BasedSequence after = node.getChars().baseSubSequence(last.getEndOffset(), node.getEndOffset());
    add(Run.Kind.TEXT, span(before), before.toString(), style);
    walk(node, style);
    add(Run.Kind.TEXT, span(after), after.toString(), style);
  }

  private void tag(HtmlInline node, Run.Style style) {
    Tag tag = Tag.of(node.getChars().toString());
    Span span = span(node);
    if (tag.name().equals("br")) {
      maker.end(Line.End.BREAK, span.start(), span.end());
    } else if (tag.name().equals("img")) {
      Run.Style shown = inHtml(style);
      maker.add(new Run(Run.Kind.IMAGE, span, tag.attribute("alt"), shown, tag.attribute("src")));
    } else if (tag.isBlock()) {
      maker.border(tag, span.start(), span.end());
    } else {
      html = restyled(tag, span);
    }
  }

  private Run.Style restyled(Tag tag, Span span) {
    boolean closes = tag.closes();
    return switch (tag.name()) {
      case "b", "strong" ->
          new Run.Style(
              closes ? Optional.empty() : Optional.of(span), html.emphasis(), html.link());
      case "i", "em", "cite" ->
          new Run.Style(html.strong(), closes ? Optional.empty() : Optional.of(span), html.link());
      case "a" -> {
        String to = closes ? "" : tag.attribute("href");
        yield new Run.Style(
            html.strong(),
            html.emphasis(),
            to.isEmpty() ? Optional.empty() : Optional.of(new Run.Target(to, span, false)));
      }
      default -> html;
    };
  }

  private Run.Style inHtml(Run.Style style) {
    return new Run.Style(
        style.strong().or(html::strong),
        style.emphasis().or(html::emphasis),
        style.link().or(html::link));
  }

  private Run.Target target(Node link, String url) {
    return new Run.Target(url.strip(), span(link), false);
  }

  private void leaf(Node node, String text, Run.Style style) {
    add(Run.Kind.TEXT, span(node), text, style);
  }

  private void add(Run.Kind kind, Span span, String text, Run.Style style) {
    if (!text.isEmpty()) {
      maker.add(new Run(kind, span, text, inHtml(style), ""));
    }
  }

  private Span span(Node node) {
    return feed.inFile(node.getStartOffset(), node.getEndOffset());
  }

  private Span span(BasedSequence chars) {
    return feed.inFile(chars.getStartOffset(), chars.getEndOffset());
  }
}
