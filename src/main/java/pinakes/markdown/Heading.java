package pinakes.markdown;

import pinakes.source.Span;

/**
 * A heading.
 *
 * @param level from 1
 * @param text its words, without markup, emoji codes and links back to the top
 * @param span of its words
 * @param lines of all lines it takes
 */
public record Heading(int level, String text, Span span, Span lines) {}
