package pinakes.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A tag of HTML among Markdown.
 *
 * @param name in lower case
 * @param closes whether it ends an element
 * @param text as it stands
 */
record Tag(String name, boolean closes, String text) {
  private static final Pattern FORM = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*+)");
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  static Tag of(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.lookingAt()
        ? new Tag(matcher.group(2).toLowerCase(Locale.ROOT), !matcher.group(1).isEmpty(), text)
        : new Tag("", false, text);
  }

  /** Whether its element takes lines of its own. */
  boolean isBlock() {
    return BLOCKS.contains(name);
  }

  /** An attribute's value, empty where there is none. */
  String attribute(String attribute) {
    Element element = Jsoup.parseBodyFragment(text).body().firstElementChild();
    return element == null ? "" : element.attr(attribute).strip();
  }
}
