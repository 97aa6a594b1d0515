package pinakes.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pinakes.markdown.Outline;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/** Sees to it that each line under a heading that is not blank belongs to one item. */
final class Owners {
  private Owners() {}

  /**
   * The items in order, each of whole lines: where two share a line it is the first one's, and
   * lines that nobody owns, which hold nothing but markup, are decoration.
   */
  static List<Item> complete(SourceFile file, Outline outline, int part, List<Item> items) {
    int first = firstLine(file, outline, part);
    int last = lastLine(file, outline, part);
    List<Item> complete = new ArrayList<>(items);
    int next = first;
    for (Item item : items) {
      int from = file.lineAt(item.span().start());
      own(file, next, from - 1, complete);
      next = Math.max(next, file.lineAt(Math.max(item.span().start(), item.span().end() - 1)) + 1);
    }
    own(file, next, last, complete);
    complete.sort(Comparator.comparingInt((Item item) -> item.span().start()));
    return complete;
  }

  private static int firstLine(SourceFile file, Outline outline, int part) {
    return outline
        .parts()
        .get(part)
        .heading()
        .map(
            heading ->
                file.lineAt(Math.max(heading.lines().start(), heading.lines().end() - 1)) + 1)
        .orElse(1);
  }

  private static int lastLine(SourceFile file, Outline outline, int part) {
    return part + 1 < outline.parts().size()
        ? outline
            .parts()
            .get(part + 1)
            .heading()
            .map(heading -> file.lineAt(heading.lines().start()) - 1)
            .orElse(file.lineCount())
        : file.lineCount();
  }

  private static void own(SourceFile file, int from, int to, List<Item> items) {
    for (int number = from; number <= to; number++) {
      if (!file.isBlank(number)) {
        Span span = file.trim(file.line(number));
        items.add(new Item.Other(span, Item.Reason.DECORATION));
      }
    }
  }
}
