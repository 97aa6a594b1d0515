package pinakes.catalogue;

/** What words of a list can be read to say. */
public sealed interface Sense permits Relation, ClaimKind {

  /** Its name in the core vocabulary: {@code addressesLimitationOf}, {@code firstClaim}. */
  String term();
}
