package pinakes.catalogue;

import java.math.BigDecimal;

/**
 * That the words of one mention give a work a rank in its field.
 *
 * @param kind the rank
 * @param work the key of the work
 * @param matter in which it is said to be so, as printed; empty where the words name none
 * @param positive whether the words affirm it
 * @param confidence from 0 to 1
 * @param rule the id of the rule that read it
 * @param quote the words
 * @param list the key of the list
 * @param mention the key of the mention in that list
 */
public record Claim(
    ClaimKind kind,
    String work,
    Text matter,
    boolean positive,
    BigDecimal confidence,
    String rule,
    Quote quote,
    String list,
    String mention) {}
