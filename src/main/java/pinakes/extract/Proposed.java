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

  /** Candidates with what their pieces may be, in order. */
  static List<Proposed> all(List<Candidate> candidates, Evidence evidence) {
    return Made.of(candidates, candidate -> of(Passage.of(candidate), evidence));
  }

  private static Proposed of(Passage passage, Evidence evidence) {
    return new Proposed(passage, evidence.of(passage));
  }

  /** The roles that fit best. */
  Decoded decode(Optional<Layout> layout) {
    return new Decoded(passage, proposals, Decoder.decode(passage, proposals, layout));
  }
}
