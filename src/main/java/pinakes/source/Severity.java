package pinakes.source;

import java.util.Locale;

/**
 * How much a problem matters: an error fails the run, a warning does under {@code --strict}, a hint
 * never.
 */
public enum Severity {
  ERROR,
  WARNING,
  HINT;

  /** The word printed for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
