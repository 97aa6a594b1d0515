package pinakes.source;

/**
 * A change of a file's text that is certain to be right, as small as it can be.
 *
 * @param span the characters that go, none for what is only added
 * @param replacement what comes in their place
 */
public record Mend(Span span, String replacement) {}
