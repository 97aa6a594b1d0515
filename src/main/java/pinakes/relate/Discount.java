package pinakes.relate;

import java.math.BigDecimal;

/** What makes a reading less certain than its rule is. */
enum Discount {
  /** "may", "可能". */
  HEDGE("0.5", "hedged"),
  /** The note stands under another paper too and fits this one less, or none. */
  SUSPECT_NOTE(
      "0.5", "the note also stands under another paper, and does not show that it fits this one"),
  /** A name in other letters than it is known by. */
  FUZZY_NAME("0.95", "a name is not written as it is known"),
  /** An acronym that only a title of the list tells. */
  FORMED_ACRONYM("0.95", "an acronym is taken from the initials of a title"),
  /** The words leave the object out and the title names it. */
  OBJECT_FROM_TITLE("0.95", "the object is taken from the title");

  private final BigDecimal factor;
  private final String reason;

  Discount(String factor, String reason) {
    this.factor = new BigDecimal(factor);
    this.reason = reason;
  }

  BigDecimal factor() {
    return factor;
  }

  /** Why, with the factor: "hedged (× 0.5)". */
  String reason() {
    return reason + " (× " + factor.toPlainString() + ")";
  }
}
