package pinakes.pages;

/** Identifiers as links to where they lead. */
final class Identifiers {
  private Identifiers() {}

  /**
   * @param identifier with its scheme, such as {@code arxiv:1503.02531}
   */
  static Outlink link(String identifier) {
    int colon = identifier.indexOf(':');
    String scheme = colon < 0 ? "" : identifier.substring(0, colon);
    String value = identifier.substring(colon + 1);
    String address =
        switch (scheme) {
          case "arxiv" -> "https://arxiv.org/abs/" + value;
          case "doi" -> "https://doi.org/" + value.replace("<", "%3C").replace(">", "%3E");
          case "openreview" -> "https://openreview.net/forum?id=" + value;
          case "acl" -> "https://aclanthology.org/" + value + "/";
          default -> "";
        };
    String href = Address.safe(address).orElse(null);
    return new Outlink(Words.IDENTIFIER, href, href == null ? identifier : shown(scheme, value));
  }

  private static String shown(String scheme, String value) {
    return switch (scheme) {
      case "arxiv" -> "arXiv:" + value;
      case "doi" -> "doi:" + value;
      default -> scheme + ":" + value;
    };
  }
}
