package pinakes.registry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import pinakes.catalogue.Sense;

/**
 * A rule that reads a relation or a claim out of a note or a title.
 *
 * @param id its name
 * @param language the language of the words it reads
 * @param reads what it reads
 * @param where whether it reads notes or titles
 * @param pattern a regular expression in which {@code <A>} stands for the subject's name, {@code
 *     <B>} for one or more names of methods, {@code <M>} for names of methods that are no models
 *     which others merely run on, {@code <T>} for techniques, {@code (?<S>…)}, or {@code (?<W>…)}
 *     for the matter of a claim, {@code <K>} for an object that the title names, and any other word
 *     in angle brackets for the phrase of that name. Without {@code <A>} the subject is who the
 *     sentence speaks of; without any object it is the paper's own method.
 * @param examples what it must read, the names of methods in braces
 * @param counterExamples what it must not read
 * @param hits how often it read something in the labelled notes
 * @param right how often that was right
 */
public record NoteRule(
    String id,
    String language,
    Sense reads,
    Where where,
    String pattern,
    List<String> examples,
    List<String> counterExamples,
    int hits,
    int right) {

  private static final int SCALE = 2;

  /** The part of an entry that a rule reads. */
  public enum Where {
    NOTE,
    TITLE
  }

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
        .setScale(SCALE, RoundingMode.HALF_UP);
  }
}
