package pinakes.catalogue;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the words of one mention say of a method and another method or a technique.
 *
 * @param subject the key of the method spoken of
 * @param relation how it stands to the object
 * @param object the key of the other method, or the IRI of the technique's concept in the reference
 *     scheme
 * @param positive whether the words affirm it
 * @param confidence from 0 to 1
 * @param rule the id of the rule that read it
 * @param quote the words
 * @param list the key of the list
 * @param mention the key of the mention in that list
 * @param considered what else the words were held against, and why it was not taken
 */
public record Statement(
    String subject,
    Relation relation,
    String object,
    boolean positive,
    BigDecimal confidence,
    String rule,
    Quote quote,
    String list,
    String mention,
    List<String> considered) {

  public Statement {
    considered = List.copyOf(considered);
  }
}
