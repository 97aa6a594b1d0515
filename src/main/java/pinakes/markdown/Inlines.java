package pinakes.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/** The headings and inline runs of one stretch, by line. */
final class Inlines {
  private final SourceFile file;
  private final int offset;
  private final TreeMap<Integer, Heading> headings = new TreeMap<>();
  private final Map<Integer, List<Run>> runs = OutlineReader.byLine();

  private Inlines(SourceFile file, int offset) {
    this.file = file;
    this.offset = offset;
  }

  static Inlines read(Parser parser, SourceFile file, Stretch stretch) {
    Span span = stretch.span(file);
    Inlines inlines = new Inlines(file, span.start());
    inlines.walk(parser.parse(BasedSequence.of(file.slice(span))), Style.PLAIN);
    return inlines;
  }

  /** Headings by the line they begin on. */
  Map<Integer, Heading> headings() {
    return headings;
  }

  /** Runs by the line they begin on, in order. */
  Map<Integer, List<Run>> runs() {
    return runs;
  }

  /**
   * Whether a line belongs to a heading that began before it (the underline of a setext heading).
   */
  boolean isHeadingLine(int number) {
    Map.Entry<Integer, Heading> before = headings.floorEntry(number);
    return before != null && number <= lastLine(before.getKey());
  }

  private int lastLine(int firstLine) {
    Heading heading = headings.get(firstLine);
    return heading == null
        ? 0
        : file.lineAt(Math.max(heading.lines().end() - 1, heading.lines().start()));
  }

  private void walk(Node parent, Style style) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      read(node, style);
    }
  }

  private void read(Node node, Style style) {
    switch (node) {
      case com.vladsch.flexmark.ast.Heading heading -> heading(heading);
      case StrongEmphasis strong -> walk(strong, style.asStrong());
      case Emphasis emphasis -> walk(emphasis, style.asEmphasis());
      case Link link -> link(link, style);
      case Image image -> leaf(Run.Kind.IMAGE, image, image.getUrl().unescape(), style);
      case AutoLink link ->
          leaf(
              Run.Kind.TEXT,
              link,
              link.getText().toString(),
              style.in(target(link, link.getText())));
      case RefNode reference -> reference(reference, style);
      case Text text ->
          leaf(Run.Kind.TEXT, text, Escaping.unescapeString(text.getChars(), true), style);
      case HtmlEntity entity -> leaf(Run.Kind.TEXT, entity, entity.getChars().unescape(), style);
      case Code code -> add(Run.Kind.CODE, span(code.getText()), code.getText().toString(), style);
      case HtmlInline html -> leaf(Run.Kind.HTML, html, html.getChars().toString(), style);
      case HtmlInlineComment comment ->
          leaf(Run.Kind.HTML, comment, comment.getChars().toString(), style);
      case SoftLineBreak _ignored -> {}
      case HardLineBreak hard -> leaf(Run.Kind.BREAK, hard, "", style);
      case HtmlBlock html -> raw(html, Run.Kind.HTML);
      case HtmlCommentBlock html -> raw(html, Run.Kind.HTML);
      case FencedCodeBlock code -> raw(code, Run.Kind.RAW);
      case IndentedCodeBlock code -> raw(code, Run.Kind.RAW);
      case ThematicBreak rule -> raw(rule, Run.Kind.RAW);
      default -> walk(node, style);
    }
  }

  private void heading(com.vladsch.flexmark.ast.Heading node) {
    Inlines words = new Inlines(file, offset);
    words.walk(node, Style.PLAIN);
    StringBuilder text = new StringBuilder();
    words
        .runs
        .values()
        .forEach(
            line ->
                line.stream()
                    .filter(run -> run.kind() != Run.Kind.HTML && run.kind() != Run.Kind.IMAGE)
                    .forEach(run -> text.append(run.text())));
    Heading heading =
        new Heading(
            node.getLevel(), text.toString().strip(), span(node.getText()), span(node.getChars()));
    int line = file.lineAt(heading.lines().start());
    headings.put(line, heading);
  }

  private void link(Link link, Style style) {
    Style inside = style.in(target(link, link.getUrl()));
    if (link.getFirstChild() == null) {
      add(Run.Kind.TEXT, span(link.getText()), link.getText().toString(), inside);
    } else {
      walk(link, inside);
    }
  }

  /** What looks like a reference and refers to nothing is shown with its brackets. */
  private void reference(RefNode node, Style style) {
    if (node.isDefined()) {
      walk(node, style);
    } else {
      brackets(node, style);
    }
  }

  private void brackets(RefNode node, Style style) {
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null || last == null) {
      leaf(Run.Kind.TEXT, node, node.getChars().toString(), style);
      return;
    }
    BasedSequence before =
        node.getChars().baseSubSequence(node.getStartOffset(), first.getStartOffset());
    BasedSequence after = node.getChars().baseSubSequence(last.getEndOffset(), node.getEndOffset());
    add(Run.Kind.TEXT, span(before), before.toString(), style);
    walk(node, style);
    add(Run.Kind.TEXT, span(after), after.toString(), style);
  }

  private Run.Target target(LinkNodeBase link, BasedSequence url) {
    return new Run.Target(url.unescape().strip(), span(link.getChars()));
  }

  private Run.Target target(Node link, BasedSequence url) {
    return new Run.Target(url.unescape().strip(), span(link.getChars()));
  }

  private void leaf(Run.Kind kind, Node node, String text, Style style) {
    add(kind, span(node.getChars()), text, style);
  }

  private void add(Run.Kind kind, Span span, String text, Style style) {
    Run run = new Run(kind, span, text, style.strong(), style.emphasis(), style.link());
    runs.computeIfAbsent(file.lineAt(span.start()), line -> new ArrayList<>()).add(run);
  }

  /** A node that is taken as it stands, a run for each of its lines. */
  private void raw(Node node, Run.Kind kind) {
    Span span = span(node.getChars());
    for (int number = file.lineAt(span.start()); number <= file.lineCount(); number++) {
      Span line = file.line(number);
      if (line.start() >= span.end()) {
        return;
      }
      Span part =
          new Span(
              Math.max(line.start(), span.start()),
              Math.max(Math.min(line.end(), span.end()), Math.max(line.start(), span.start())));
      add(kind, part, file.slice(part), Style.PLAIN);
    }
  }

  private Span span(BasedSequence chars) {
    return new Span(offset + chars.getStartOffset(), offset + chars.getEndOffset());
  }

  private record Style(boolean strong, boolean emphasis, Optional<Run.Target> link) {
    static final Style PLAIN = new Style(false, false, Optional.empty());

    Style asStrong() {
      return new Style(true, emphasis, link);
    }

    Style asEmphasis() {
      return new Style(strong, true, link);
    }

    Style in(Run.Target target) {
      return new Style(strong, emphasis, Optional.of(target));
    }
  }
}
