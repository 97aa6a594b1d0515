package pinakes.pages;

/**
 * A page, ready to be sent.
 *
 * @param title as plain text
 * @param inlineStyles whether a script of the page sets styles of its own, which a
 *     Content-Security-Policy must allow
 */
public record Page(String title, String html, boolean inlineStyles) {}
