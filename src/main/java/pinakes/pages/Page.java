package pinakes.pages;

/**
 * A whole document.
 *
 * @param inlineStyles whether it needs styles within itself
 */
public record Page(String title, String html, boolean inlineStyles) {}
