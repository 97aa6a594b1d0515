package pinakes.extract;

import pinakes.source.Span;

/**
 * A value with the words that state it.
 *
 * @param value as it was read
 * @param span the words
 */
public record Stated<T>(T value, Span span) {}
