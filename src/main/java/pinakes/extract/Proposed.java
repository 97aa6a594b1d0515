package pinakes.extract;

import java.util.List;
import java.util.Optional;

/**
 * A candidate with what its pieces may be.
 *
 * @param passage the pieces
 * @param proposals what each may be by itself
 */
record Proposed(Passage passage, List<Proposal> proposals) {

  static Proposed of(Candidate candidate, Evidence evidence) {
    Passage passage = Passage.of(candidate, evidence.venues());
    return new Proposed(passage, evidence.of(passage));
  }

  /** Lines by themselves; there must be some. */
  static Proposed of(List<Strand> strands, Evidence evidence) {
    return of(
        Candidate.of(strands.getFirst().line().span(), Candidate.Shape.PARAGRAPH, strands),
        evidence);
  }

  /** Whether the pieces are those of the candidate too: it has the same lines and no header. */
  boolean isOf(Candidate candidate) {
    List<Strand> own = passage.candidate().strands();
    if (candidate.header().isPresent() || own.size() != candidate.strands().size()) {
      return false;
    }
    for (int i = 0; i < own.size(); i++) {
      if (!own.get(i).isSame(candidate.strands().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The same pieces, those of a candidate with the same lines. */
  Proposed as(Candidate candidate) {
    return new Proposed(new Passage(candidate, passage.words(), passage.atoms()), proposals);
  }

  /** The roles that fit best. */
  Decoded decode(Optional<Layout> layout) {
    return new Decoded(passage, proposals, Decoder.decode(passage, proposals, layout));
  }
}
