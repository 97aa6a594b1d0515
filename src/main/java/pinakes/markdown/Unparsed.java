package pinakes.markdown;

import pinakes.source.Span;

/**
 * Lines that were not handed to the parser, because it might not end.
 *
 * @param span from the first of the lines to the end of the last
 * @param reason what the first of them has too much of
 */
public record Unparsed(Span span, String reason) {}
