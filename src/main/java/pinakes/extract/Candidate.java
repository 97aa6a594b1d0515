package pinakes.extract;

import java.util.List;
import java.util.Optional;
import pinakes.markdown.Block;
import pinakes.source.Span;

/**
 * Lines that may be an entry.
 *
 * @param span the lines it owns
 * @param shape what they are in the file
 * @param strands its lines in order
 * @param header the header of the table it is a row of
 * @param name what the item above, whose links it has, calls the paper
 */
record Candidate(
    Span span,
    Shape shape,
    List<Strand> strands,
    Optional<Block.Row> header,
    Optional<String> name) {

  /** Where candidates come from. */
  enum Shape {
    ITEM,
    ROW,
    PARAGRAPH
  }

  Candidate {
    strands = List.copyOf(strands);
  }

  static Candidate of(Span span, Shape shape, List<Strand> strands) {
    return new Candidate(span, shape, strands, Optional.empty(), Optional.empty());
  }

  /** These lines and those of another one behind them. */
  Candidate join(Candidate after, int level) {
    List<Strand> all = new java.util.ArrayList<>(strands);
    after
        .strands()
        .forEach(
            strand ->
                all.add(
                    new Strand(
                        strand.line(),
                        strand.level() + level,
                        strand.cell(),
                        strand.quoted(),
                        strand.opens())));
    return new Candidate(span.cover(after.span()), shape, all, header, name);
  }
}
