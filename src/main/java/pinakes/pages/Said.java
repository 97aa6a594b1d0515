package pinakes.pages;

import org.jspecify.annotations.Nullable;

/**
 * What a list says of one thing and another.
 *
 * @param quote the words it says it with; null: not stated
 * @param confidence as stated, maybe empty
 * @param held whether it is held to be so
 * @param positive whether it says that it is so, or that it is not
 * @param href the statement's page
 */
record Said(
    Ref subject,
    Text relation,
    Ref object,
    @Nullable Quote quote,
    Place place,
    String confidence,
    boolean held,
    boolean positive,
    String href) {

  /** Whether another says the same, in whatever words and wherever. */
  boolean saysAs(Said other) {
    return subject.equals(other.subject)
        && relation.equals(other.relation)
        && object.equals(other.object)
        && held == other.held
        && positive == other.positive;
  }
}
