package pinakes.catalogue;

import java.util.Locale;

/** How one method stands to another, or to a technique. */
public enum Relation implements Sense {
  EXTENDS,
  REFORMULATES,
  GENERALIZES,
  MODIFIES,
  COMBINES,
  ADDRESSES_LIMITATION_OF,
  CONTRASTS_WITH,
  COMPLEMENTS,
  USES_TECHNIQUE,
  CONTRASTS_WITH_TECHNIQUE;

  /** The name of the property in the core vocabulary: {@code addressesLimitationOf}. */
  @Override
  public String term() {
    StringBuilder term = new StringBuilder();
    for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
      term.append(
          term.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return term.toString();
  }

  /** Whether its object is a concept of the reference scheme, by IRI, not a method. */
  public boolean leadsToTechnique() {
    return this == USES_TECHNIQUE || this == CONTRASTS_WITH_TECHNIQUE;
  }
}
