package pinakes.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pinakes.markdown.Block;
import pinakes.markdown.Line;
import pinakes.markdown.Run;
import pinakes.source.Span;

/**
 * A short name with links, and below it the citation that it stands for: two items, or one in the
 * other, that are one entry. The citation is its text, the name lends it its links.
 */
final class Pairs {
  private static final int ENOUGH = 3;

  /** The number of words of a name, where what is beside it may look like authors or a venue. */
  private static final int LONGEST_NAME = 4;

  private static final Pattern WORD_END = Pattern.compile("[\\s,:;(\\[]");

  private final Sketches sketches;

  Pairs(Sketches sketches) {
    this.sketches = sketches;
  }

  /** Whether a list is made of such pairs, one item after the other. */
  boolean follow(List<Block.ListItem> items) {
    int pairs = 0;
    for (int i = 0; i + 1 < items.size(); i++) {
      if (isPair(items.get(i), items.get(i + 1))) {
        pairs++;
        i++;
      }
    }
    return pairs >= ENOUGH && pairs * 4 >= items.size();
  }

  /** Whether one item names what the other one cites. */
  boolean isPair(Block.ListItem name, Block.ListItem citation) {
    return name.children().isEmpty()
        && citation.children().isEmpty()
        && isName(name)
        && isCitation(citation);
  }

  /**
   * Whether what is over a citation is rather a title than a name, and no shorter than what looks
   * like one in the citation.
   */
  private boolean isTitle(Block.ListItem name, Block.ListItem citation) {
    int words = sketches.of(name).title();
    return words > LONGEST_NAME && words >= sketches.of(citation).title();
  }

  /** Whether what is nested in an item is nothing but the citation that it names. */
  boolean holdsCitation(Block.ListItem name) {
    return name.children().size() == 1
        && name.children().getFirst() instanceof Block.ListItem citation
        && citation.children().isEmpty()
        && isName(name)
        && isCitation(citation)
        && !isTitle(name, citation);
  }

  private boolean isName(Block.ListItem item) {
    if (!Strands.haveLinks(Strands.own(item))) {
      return false;
    }
    Sketch sketch = sketches.of(item);
    return !sketch.credited() || sketch.title() <= LONGEST_NAME;
  }

  private boolean isCitation(Block.ListItem item) {
    return sketches.of(item).cites() && !Strands.haveLinks(Strands.own(item));
  }

  static Candidate of(Block.ListItem name, Block.ListItem citation) {
    List<Strand> strands = new ArrayList<>(Strands.own(citation));
    for (Strand strand : Strands.own(name)) {
      List<Run> links = strand.line().runs().stream().filter(Pairs::isLinkOrMark).toList();
      if (links.stream().anyMatch(run -> run.link().isPresent())) {
        strands.add(new Strand(with(strand.line(), links), 1, -1, false, true));
      }
    }
    Span span = name.span().cover(citation.span());
    return new Candidate(
        span, Candidate.Shape.ITEM, strands, Optional.empty(), Optional.of(firstWord(name)));
  }

  private static String firstWord(Block.ListItem name) {
    return Strands.own(name).stream()
        .flatMap(strand -> strand.line().runs().stream())
        .map(run -> run.text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(text -> WORD_END.split(text, 2)[0])
        .orElse("");
  }

  private static boolean isLinkOrMark(Run run) {
    return run.link().isPresent() || run.text().codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static Line with(Line line, List<Run> runs) {
    return new Line(line.number(), line.span(), line.end(), line.tag(), runs);
  }
}
