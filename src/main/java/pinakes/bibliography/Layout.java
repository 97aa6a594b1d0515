package pinakes.bibliography;

import java.util.Locale;

/** How the entries of a list are laid out in Markdown. */
public enum Layout {
  /** The list's own: the words of each entry as they stand in it, under its headings. */
  LIST,
  /** A bullet an entry. */
  BULLETS,
  /** A table a section, a row an entry. */
  TABLE;

  /** The word for it on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
