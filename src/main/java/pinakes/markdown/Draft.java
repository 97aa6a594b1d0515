package pinakes.markdown;

import java.util.ArrayList;
import java.util.List;
import pinakes.source.Span;

/** A block whose text is not read yet. */
final class Draft {

  enum Kind {
    PARAGRAPH,
    BULLET,
    ORDERED,
    TABLE,
    ROW,
    HEADER,
    CELL,
    HTML_TABLE,
    HEADING,
    CODE,
    COMMENT,
    RULE,
    LINK_DEFINITION
  }

  final Kind kind;
  final boolean quoted;

  /** How far its marker is indented. */
  final int indent;

  /** What its lines hold, without the markup around them. */
  final List<Span> text = new ArrayList<>();

  final List<Draft> children = new ArrayList<>();

  /** What came of its text. */
  List<Line> lines = List.of();

  /** Of a heading: its level. */
  int level;

  private int start;
  private int end;

  Draft(Kind kind, Span line, int indent, boolean quoted) {
    this.kind = kind;
    this.indent = indent;
    this.quoted = quoted;
    this.start = line.start();
    this.end = line.end();
  }

  boolean isItem() {
    return kind == Kind.BULLET || kind == Kind.ORDERED;
  }

  /** Takes one more line. */
  void extend(Span line) {
    start = Math.min(start, line.start());
    end = Math.max(end, line.end());
  }

  Span span() {
    return new Span(start, end);
  }
}
