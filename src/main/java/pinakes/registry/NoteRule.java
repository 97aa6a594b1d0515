package pinakes.registry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import pinakes.catalogue.Relation;

/**
 * A rule that reads a relation out of a note.
 *
 * @param id its name
 * @param language the language of the notes it reads
 * @param relation what it reads
 * @param pattern a regular expression in which {@code <A>} and {@code <B>} stand for the names of
 *     methods; without {@code <A>} the paper's own method is the subject
 * @param examples notes it must read, the names of methods in braces
 * @param counterExamples notes it must not read
 * @param hits how often it read a labelled note
 * @param right how often that was right
 */
public record NoteRule(
    String id,
    String language,
    Relation relation,
    String pattern,
    List<String> examples,
    List<String> counterExamples,
    int hits,
    int right) {

  private static final int SCALE = 2;

  public NoteRule {
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }

  /**
   * The share of right among its hits on labelled notes: (right + 1) / (hits + 2), in two decimals.
   */
  public BigDecimal confidence() {
    return new BigDecimal(right + 1)
        .divide(new BigDecimal(hits + 2), MathContext.DECIMAL32)
        .setScale(SCALE, java.math.RoundingMode.HALF_UP);
  }
}
