package pinakes.catalogue;

import java.util.Locale;

/** The rank in its field that a list gives a work. */
public enum ClaimKind implements Sense {
  /** It was the first to do something. */
  FIRST,
  /** It founded a field. */
  FOUNDATIONAL;

  @Override
  public String term() {
    return name().toLowerCase(Locale.ROOT) + "Claim";
  }
}
