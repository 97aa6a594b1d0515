package pinakes.catalogue;

/**
 * One author's place in a paper's author line.
 *
 * @param ordinal from 1, without gaps
 * @param creditedName the name as printed
 * @param author the key of the author
 */
public record Authorship(int ordinal, String creditedName, String author) {}
