package pinakes.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was meant as a link and is none to Markdown, because its brackets do not match: {@code
 * [PDF]](https://…)}.
 *
 * @param label between the square brackets
 * @param target the address
 * @param words all of it, markup included
 */
record BrokenLink(String label, String target, Words words) {

  private static final Pattern FORM =
      Pattern.compile(
          "\\[++([^\\[\\]]{0,80}+)\\]++\\(\\s*+(https?://[^\\s()]++(?:\\([^\\s()]*+\\)[^\\s()]*+){0,9})\\s*+(?:\\)\\]*+|$)",
          Pattern.CASE_INSENSITIVE);

  /** The broken links among words that are no link's. */
  static List<BrokenLink> in(Words unlinked) {
    if (!unlinked.text().contains("](")) {
      return List.of();
    }
    List<BrokenLink> found = new ArrayList<>();
    Matcher matcher = FORM.matcher(unlinked.text());
    while (matcher.find()) {
      found.add(
          new BrokenLink(
              matcher.group(1), matcher.group(2), unlinked.slice(matcher.start(), matcher.end())));
    }
    return found;
  }

  /** The words without the broken links among them. */
  static Words without(Words unlinked) {
    if (!unlinked.text().contains("](")) {
      return unlinked;
    }
    Matcher matcher = FORM.matcher(unlinked.text());
    Words rest = unlinked.slice(0, 0);
    int from = 0;
    while (matcher.find()) {
      rest = rest.join(unlinked.slice(from, matcher.start()));
      from = matcher.end();
    }
    return from == 0 ? unlinked : rest.join(unlinked.slice(from, unlinked.text().length()));
  }
}
