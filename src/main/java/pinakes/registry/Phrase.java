package pinakes.registry;

/**
 * A piece of pattern that rules of one language share, or that tells how a sentence is to be taken.
 *
 * @param name {@code negation}, {@code self}, …
 * @param language the language of the words
 * @param pattern a regular expression without capturing groups
 */
public record Phrase(String name, String language, String pattern) {}
