package pinakes.check;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import pinakes.catalogue.Link;
import pinakes.extract.Stated;
import pinakes.source.Rule;

/**
 * A link to the paper under two papers. A link with an identifier makes them one paper; that is
 * said of their titles.
 */
final class SharedLinks implements Check {
  /** A page about several papers, or about none. */
  private static final Pattern NO_DOCUMENT =
      Pattern.compile(
          "(?i)^https?://[^/]+/?$|^https?://[^/]+/(?:search|index\\.html?)\\b.*|^#.*|.*/(?:accepted[\\w-]*|proceedings|program|schedule|papers?)/?");

  @Override
  public void look(Proof proof, Findings findings) {
    Map<String, Entry> first = new HashMap<>();
    for (Entry entry : proof.entries()) {
      for (Stated<Link> link : entry.papers().toList()) {
        String target = link.value().target();
        if (NO_DOCUMENT.matcher(target).matches()) {
          continue;
        }
        Entry before = first.putIfAbsent(folded(target), entry);
        if (before != null && !before.work().key().equals(entry.work().key())) {
          findings.add(
              Rule.SHARED_LINK,
              link.span(),
              "the same link stands under \"%s\"".formatted(before.title()),
              before.titleSpan());
        }
      }
    }
  }

  private static String folded(String target) {
    return target.replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("/$", "");
  }
}
