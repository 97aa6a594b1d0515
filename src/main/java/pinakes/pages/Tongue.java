package pinakes.pages;

import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** A language that pages are written in. */
public enum Tongue {
  ENGLISH("en"),
  CHINESE("zh-Hans");

  private static final int LONGEST = 200;

  private final String tag;

  Tongue(String tag) {
    this.tag = tag;
  }

  /** Its tag, as BCP 47 and the graph spell it. */
  public String tag() {
    return tag;
  }

  /** Whether words with that language tag, maybe of a region, are in this language. */
  boolean speaks(String languageTag) {
    String primary = languageTag.split("-", 2)[0];
    return primary.equalsIgnoreCase(tag.split("-", 2)[0]);
  }

  /** The one that a language tag names, in any of its regions. */
  public static Optional<Tongue> named(String languageTag) {
    for (Tongue tongue : values()) {
      if (tongue.speaks(languageTag)) {
        return Optional.of(tongue);
      }
    }
    return Optional.empty();
  }

  /**
   * The one that suits a reader best; English where none does or the header is malformed.
   *
   * @param acceptLanguage an <a
   *     href="https://www.rfc-editor.org/rfc/rfc9110#name-accept-language">Accept-Language</a>
   *     header, maybe empty
   */
  public static Tongue of(String acceptLanguage) {
    if (acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST) {
      return ENGLISH;
    }
    try {
      return LanguageRange.parse(acceptLanguage.toLowerCase(Locale.ROOT)).stream()
          .filter(range -> range.getWeight() > 0)
          .flatMap(range -> named(range.getRange()).stream())
          .findFirst()
          .orElse(ENGLISH);
    } catch (IllegalArgumentException e) {
      return ENGLISH;
    }
  }
}
