package pinakes.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pinakes.markdown.Outline;
import pinakes.markdown.Refusal;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.SourceFile;

/** Lines that were not parsed, as items of the parts they stand in. */
final class Refused {
  private Refused() {}

  /** The parts of a list with an item for each of its refusals, which is reported. */
  static List<Extraction.Part> among(
      List<Extraction.Part> parts, Outline outline, List<Problem> problems) {
    if (outline.refusals().isEmpty()) {
      return parts;
    }
    outline.refusals().forEach(refusal -> problems.add(problem(outline.file(), refusal)));
    List<Extraction.Part> all = new ArrayList<>();
    if (parts.isEmpty() || parts.getFirst().heading().isPresent()) {
      all.add(new Extraction.Part(Optional.empty(), List.of()));
    }
    all.addAll(parts);
    int next = 0;
    for (int i = 0; i < all.size(); i++) {
      int end = i + 1 < all.size() ? start(all.get(i + 1)) : Integer.MAX_VALUE;
      List<Item> items = new ArrayList<>(all.get(i).items());
      for (; next < outline.refusals().size(); next++) {
        Refusal refusal = outline.refusals().get(next);
        if (refusal.span().start() >= end) {
          break;
        }
        items.add(new Item.Other(refusal.span(), Item.Reason.REFUSED));
      }
      items.sort(Comparator.comparingInt(item -> item.span().start()));
      all.set(i, new Extraction.Part(all.get(i).heading(), items));
    }
    all.removeIf(part -> part.heading().isEmpty() && part.items().isEmpty());
    return all;
  }

  /** Where the heading of a part begins; only the first part may have none. */
  private static int start(Extraction.Part part) {
    return part.heading().orElseThrow().lines().start();
  }

  private static Problem problem(SourceFile file, Refusal refusal) {
    int lines = file.lineAt(refusal.span().end()) - file.lineAt(refusal.span().start()) + 1;
    String which = lines == 1 ? "this line is" : "these " + lines + " lines are";
    return new Problem(
        Rule.BEYOND_BOUNDS,
        file.place(refusal.span()),
        "%s passed over: %s".formatted(which, refusal.reason()));
  }
}
