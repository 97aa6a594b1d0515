package pinakes.markdown;

import java.util.List;
import pinakes.source.Span;

/**
 * Lines that stand together, between blank lines or headings.
 *
 * @param lines at least one
 */
public record Block(List<Line> lines) {
  public Block {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a block has lines");
    }
  }

  /** From the first character of the first line to the last of the last. */
  public Span span() {
    return lines.getFirst().span().cover(lines.getLast().span());
  }
}
