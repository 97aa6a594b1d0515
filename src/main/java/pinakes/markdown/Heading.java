package pinakes.markdown;

import java.util.List;
import pinakes.source.Span;

/**
 * A heading.
 *
 * @param level from 1
 * @param text its words, without markup, emoji codes and links back to the top
 * @param span of its words
 * @param lines of all lines it takes
 * @param content its words as they are shown, with their links
 */
public record Heading(int level, String text, Span span, Span lines, List<Line> content) {
  public Heading {
    content = List.copyOf(content);
  }
}
