package pinakes.pages;

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

  String address() {
    return href == null ? shown : href;
  }

  /** Where it leads, whatever the scheme and with or without the slash at the end. */
  String place() {
    return address().replaceFirst("^(?i)https?://(www\\.)?", "").replaceFirst("/$", "");
  }
}
