package pinakes.extract;

import java.util.Comparator;
import java.util.List;
import pinakes.markdown.Outline;
import pinakes.markdown.Unparsed;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.SourceFile;

/** Lines that were not parsed, as items of the parts they stand in. */
final class Refused {
  private final Outline outline;
  private int next;

  Refused(Outline outline) {
    this.outline = outline;
  }

  /** Adds those of a part to its items, in order; to be asked for one part after the other. */
  void add(int part, List<Item> items) {
    int end = end(part);
    int first = next;
    for (; next < outline.unparsed().size(); next++) {
      Unparsed lines = outline.unparsed().get(next);
      if (lines.span().start() >= end) {
        break;
      }
      items.add(new Item.Other(lines.span(), Item.Reason.REFUSED));
    }
    if (next > first) {
      items.sort(Comparator.comparingInt((Item item) -> item.span().start()));
    }
  }

  private int end(int part) {
    return part + 1 == outline.parts().size()
        ? Integer.MAX_VALUE
        : outline.parts().get(part + 1).heading().orElseThrow().lines().start();
  }

  static void report(Outline outline, List<Problem> problems) {
    outline.unparsed().forEach(lines -> problems.add(problem(outline.file(), lines)));
  }

  private static Problem problem(SourceFile file, Unparsed unparsed) {
    int lines = file.lineAt(unparsed.span().end()) - file.lineAt(unparsed.span().start()) + 1;
    String which = lines == 1 ? "this line is" : "these " + lines + " lines are";
    return new Problem(
        Rule.BEYOND_BOUNDS,
        file.place(unparsed.span()),
        "%s passed over: %s".formatted(which, unparsed.reason()));
  }
}
