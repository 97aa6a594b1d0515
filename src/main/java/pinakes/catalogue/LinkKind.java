package pinakes.catalogue;

import java.util.Locale;

/** What a link of an entry leads to. */
public enum LinkKind {
  PAPER,
  CODE,
  PROJECT,
  SLIDES,
  VIDEO,
  DATASET,
  BLOG,
  OTHER;

  /** The word for it in output. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
