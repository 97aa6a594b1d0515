package pinakes.catalogue;

import java.util.Locale;

/** How one method stands to another, or to a technique. */
public enum Relation {
  EXTENDS,
  REFORMULATES,
  GENERALIZES,
  MODIFIES,
  COMBINES,
  ADDRESSES_LIMITATION_OF,
  CONTRASTS_WITH,
  COMPLEMENTS;

  /** The name of the property in the core vocabulary: {@code addressesLimitationOf}. */
  public String term() {
    StringBuilder term = new StringBuilder();
    for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
      term.append(
          term.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return term.toString();
  }
}
