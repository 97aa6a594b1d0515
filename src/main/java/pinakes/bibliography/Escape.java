package pinakes.bibliography;

/** Words as Markdown that means them and nothing else. */
final class Escape {
  private Escape() {}

  /** Words within a line. */
  static String text(String words) {
    return words.strip().replaceAll("\\s+", " ").replaceAll("[\\\\`*_\\[\\]<>|~$#]", "\\\\$0");
  }

  /** The words of a heading: hashes count at its end only, and most other characters do not. */
  static String heading(String words) {
    return words
        .strip()
        .replaceAll("\\s+", " ")
        .replaceAll("[\\\\`*_\\[\\]<>]", "\\\\$0")
        .replaceAll("(#+)$", "\\\\$1");
  }

  /** An address between the brackets of a link. */
  static String address(String address) {
    return address.replace("(", "%28").replace(")", "%29").replace(" ", "%20").replace("|", "%7C");
  }
}
