package pinakes.registry;

import pinakes.source.Span;

/**
 * What stands in a field of BibTeX.
 *
 * @param text without commands, braces and line breaks
 * @param span of the value in its file, without what delimits it
 */
public record BibtexField(String text, Span span) {}
