package pinakes.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import pinakes.markdown.Heading;
import pinakes.source.Rule;

/** Headings that skip a level, and headings that stand twice under one. */
final class Headings implements Check {

  private record Open(int level, Map<String, Heading> below) {}

  @Override
  public void look(Proof proof, Findings findings) {
    Deque<Open> open = new ArrayDeque<>();
    open.push(new Open(0, new HashMap<>()));
    int last = 0;
    for (Heading heading : proof.headings()) {
      if (last > 0 && heading.level() > last + 1) {
        findings.add(
            Rule.SKIPPED_HEADING_LEVEL,
            heading.span(),
            "a heading of level %d below one of level %d".formatted(heading.level(), last));
      }
      last = heading.level();
      while (open.element().level() >= heading.level()) {
        open.pop();
      }
      twice(heading, open.element(), findings);
      open.push(new Open(heading.level(), new HashMap<>()));
    }
  }

  private static void twice(Heading heading, Open above, Findings findings) {
    String words = heading.text().strip().toLowerCase(Locale.ROOT);
    if (words.isEmpty()) {
      return;
    }
    Heading before = above.below().putIfAbsent(words, heading);
    if (before != null) {
      findings.add(
          Rule.DUPLICATE_HEADING,
          heading.span(),
          "\"%s\" is a heading here already".formatted(heading.text()),
          before.span());
    }
  }
}
