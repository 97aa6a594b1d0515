package pinakes.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses that strangers wrote: which of them a page may lead to. */
final class Address {

  private static final int LONGEST = 2000;

  private Address() {}

  /** An address of the web as it stands; anything else is only shown. */
  static Optional<String> safe(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    boolean web = lower.startsWith("https://") || lower.startsWith("http://");
    if (!web || address.length() > LONGEST || address.chars().anyMatch(Address::steers)) {
      return Optional.empty();
    }
    try {
      String host = new URI(address).getRawAuthority();
      return host == null || host.contains("@") ? Optional.empty() : Optional.of(address);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean steers(int c) {
    return c <= 0x20 || c == 0x7F || c == '"' || c == '<' || c == '>' || c == '\\';
  }

  /** Its host, for people. */
  static String host(String address) {
    try {
      String host = new URI(address).getHost();
      return host == null ? address : host.replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return address;
    }
  }
}
