package pinakes.markdown;

import java.util.ArrayList;
import java.util.List;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/** Gathers the runs of one block into its lines. */
final class LineMaker {
  private final SourceFile file;
  private final List<Line> lines = new ArrayList<>();
  private List<Run> runs = new ArrayList<>();
  private String tag = "";
  private int from;

  LineMaker(SourceFile file, int from) {
    this.file = file;
    this.from = from;
  }

  void add(Run run) {
    if (runs.isEmpty() || !joins(runs.getLast(), run)) {
      runs.add(run);
    } else {
      Run last = runs.removeLast();
      Span span = last.span().cover(run.span());
      runs.add(new Run(Run.Kind.TEXT, span, last.text() + run.text(), run.style(), ""));
    }
  }

  private static boolean joins(Run last, Run run) {
    return run.kind() == Run.Kind.TEXT
        && last.kind() == Run.Kind.TEXT
        && last.style().equals(run.style())
        && last.span().end() == run.span().start()
        && isVerbatim(last)
        && isVerbatim(run);
  }

  private static boolean isVerbatim(Run run) {
    return run.text().length() == run.span().length();
  }

  /** Ends the line that is open; the next one begins at {@code next}. */
  void end(Line.End end, int at, int next) {
    if (!runs.isEmpty() || !tag.isEmpty()) {
      Span span = file.trim(new Span(Math.min(from, at), at));
      lines.add(new Line(file.lineAt(span.start()), span, end, tag, BareLinks.split(runs)));
      runs = new ArrayList<>();
    } else if (end != Line.End.SOFT && !lines.isEmpty() && lines.getLast().end() == Line.End.SOFT) {
      Line last = lines.removeLast();
      lines.add(new Line(last.number(), last.span(), end, last.tag(), last.runs()));
    }
    tag = "";
    from = next;
  }

  /** A block element of HTML begins or ends. */
  void border(Tag found, int start, int end) {
    end(Line.End.BLOCK, start, end);
    tag = found.closes() ? "/" + found.name() : found.name();
  }

  List<Line> lines(int end) {
    end(Line.End.BLOCK, end, end);
    return lines;
  }
}
