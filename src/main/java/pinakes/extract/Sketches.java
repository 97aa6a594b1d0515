package pinakes.extract;

import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pinakes.markdown.Block;
import pinakes.markdown.Line;
import pinakes.markdown.Outline;
import pinakes.source.Span;

/** The first looks at the blocks of a list, each taken once, and what the paragraphs agree on. */
final class Sketches {
  private static final int ENOUGH = 3;

  /** The number of paragraphs that speak for all. */
  private static final int ASKED = 1_000;

  private final Repeats repeats;
  private final Map<Block, Sketch> taken = new IdentityHashMap<>();
  private final Set<Block> records = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The pieces of the last blocks looked at, by their first lines. */
  private final Map<Line, Proposed> pieces = new IdentityHashMap<>();

  Sketches(Evidence evidence) {
    this.repeats = new Repeats(evidence);
  }

  /** Remembers that an item with all that is nested in it is one entry, whatever it looks like. */
  void know(Block.ListItem record) {
    records.add(record);
  }

  boolean isRecord(Block.ListItem item) {
    return records.contains(item);
  }

  Sketch of(Block.ListItem item) {
    return of(item, Strands.own(item));
  }

  Sketch of(Block.Paragraph paragraph) {
    return of(paragraph, Strands.of(paragraph.lines(), 0, paragraph.quoted()));
  }

  /** The sketch of a block whose own lines these are. */
  Sketch of(Block block, List<Strand> strands) {
    return taken.computeIfAbsent(block, found -> take(strands));
  }

  private Sketch take(List<Strand> strands) {
    if (strands.isEmpty()) {
      return Sketch.NOTHING;
    }
    Proposed proposed = alone(strands);
    if (pieces.size() < Made.KEPT) {
      pieces.put(strands.getFirst().line(), proposed);
    }
    return proposed.sketch();
  }

  Sketch of(List<Strand> strands) {
    return alone(strands).sketch();
  }

  Sketch of(Strand strand) {
    return alone(List.of(strand)).sketch();
  }

  /** Lines by themselves; there must be some. */
  private Proposed alone(List<Strand> strands) {
    Span span = strands.getFirst().line().span();
    return repeats.of(Candidate.of(span, Candidate.Shape.PARAGRAPH, strands));
  }

  /** Candidates with what their pieces may be, in order; those of blocks looked at are at hand. */
  List<Proposed> proposed(List<Candidate> candidates) {
    List<Proposed> all = Made.of(candidates, this::proposed);
    if (pieces.size() >= Made.KEPT) {
      pieces.clear();
    }
    return all;
  }

  private Proposed proposed(Candidate candidate) {
    if (!candidate.strands().isEmpty()) {
      Proposed known = pieces.remove(candidate.strands().getFirst().line());
      if (known != null && known.isOf(candidate)) {
        return known.as(candidate);
      }
    }
    return repeats.of(candidate);
  }

  /** How the paragraphs that begin entries begin, where the list's paragraphs agree on that. */
  Optional<Look> opening(Outline outline) {
    Map<Look, Integer> looks = new EnumMap<>(Look.class);
    outline.parts().stream()
        .flatMap(part -> part.blocks().stream())
        .filter(block -> block instanceof Block.Paragraph paragraph && !paragraph.quoted())
        .limit(ASKED)
        .forEach(block -> count((Block.Paragraph) block, looks));
    int all = looks.values().stream().mapToInt(Integer::intValue).sum();
    return looks.entrySet().stream()
        .filter(entry -> entry.getValue() >= ENOUGH && entry.getValue() * 2 > all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void count(Block.Paragraph paragraph, Map<Look, Integer> looks) {
    List<Strand> strands = Strands.of(paragraph.lines(), 0, false);
    if (!strands.isEmpty()) {
      Look look = look(strands);
      if (look != Look.PLAIN && look != Look.IMAGE && of(paragraph, strands).opens()) {
        looks.merge(look, 1, Integer::sum);
      }
    }
  }

  static Look look(List<Strand> strands) {
    return Look.of(strands.getFirst().line().runs().getFirst());
  }
}
