package pinakes.pages;

import java.util.Locale;

/** The languages that pages are written in. */
public enum Tongue {
  ENGLISH("en"),
  CHINESE("zh-Hans");

  private final String tag;

  Tongue(String tag) {
    this.tag = tag;
  }

  /** The language tag. */
  public String tag() {
    return tag;
  }

  /** The language that a header prefers. */
  public static Tongue of(String acceptLanguage) {
    return acceptLanguage.toLowerCase(Locale.ROOT).startsWith("zh") ? CHINESE : ENGLISH;
  }
}
