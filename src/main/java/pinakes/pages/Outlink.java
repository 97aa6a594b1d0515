package pinakes.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A link that a list gives.
 *
 * @param href null: no address a page may lead to
 * @param shown the host, or the whole where it leads nowhere
 */
record Outlink(Words kind, @Nullable String href, String shown) {

  static Outlink of(Words kind, String address) {
    return Address.safe(address)
        .map(href -> new Outlink(kind, href, Address.host(href)))
        .orElseGet(() -> new Outlink(kind, null, address));
  }

  /** The same links; those that would look alike say the rest of their addresses too. */
  static List<Outlink> toldApart(List<Outlink> links) {
    return links.stream()
        .map(
            link ->
                links.stream().filter(link::looksLike).count() > 1
                    ? new Outlink(link.kind, link.href, link.place())
                    : link)
        .toList();
  }

  private boolean looksLike(Outlink other) {
    return kind == other.kind && shown.equals(other.shown);
  }

  String address() {
    return href == null ? shown : href;
  }

  /** Where it leads, whatever the scheme and with or without the slash at the end. */
  String place() {
    return address().replaceFirst("^(?i)https?://(www\\.)?", "").replaceFirst("/$", "");
  }
}
