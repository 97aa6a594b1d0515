package pinakes.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A candidate with what its pieces may be.
 *
 * @param passage the pieces
 * @param proposals what each may be by itself
 * @param told what was told of candidates like it; null where none is remembered
 */
record Proposed(Passage passage, List<Proposal> proposals, @Nullable Told told) {

  /** What was told last of candidates of the same pieces. */
  static final class Told {
    private boolean decoded;
    private @Nullable Layout layout;
    private List<Role> roles = List.of();
    private @Nullable Sketch sketch;
  }

  static Proposed of(Candidate candidate, Evidence evidence) {
    Passage passage = Passage.of(candidate, evidence.venues());
    return new Proposed(passage, evidence.of(passage), null);
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
    return new Proposed(new Passage(candidate, passage.words(), passage.atoms()), proposals, told);
  }

  /** The same, which other candidates will repeat. */
  Proposed repeatable() {
    return new Proposed(passage, proposals, new Told());
  }

  /** The same pieces, those of a candidate of the same words elsewhere. */
  Proposed repeated(Candidate candidate) {
    Words words = Passage.words(candidate);
    return new Proposed(new Passage(candidate, words, passage.atoms()), proposals, told);
  }

  /** The roles that fit best. */
  Decoded decode(Optional<Layout> layout) {
    return new Decoded(passage, proposals, roles(layout));
  }

  @SuppressWarnings("ReferenceEquality")
  private List<Role> roles(Optional<Layout> layout) {
    if (told == null) {
      return Decoder.decode(passage, proposals, layout);
    }
    if (!told.decoded || told.layout != layout.orElse(null)) {
      told.roles = Decoder.decode(passage, proposals, layout);
      told.layout = layout.orElse(null);
      told.decoded = true;
    }
    return told.roles;
  }

  /** A first look at it. */
  Sketch sketch() {
    if (told == null) {
      return Sketch.of(this);
    }
    Sketch sketch = told.sketch;
    if (sketch == null) {
      sketch = Sketch.of(this);
      told.sketch = sketch;
    }
    return sketch;
  }
}
