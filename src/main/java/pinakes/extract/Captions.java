package pinakes.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import pinakes.markdown.Block;
import pinakes.markdown.Line;
import pinakes.markdown.Run;
import pinakes.source.Span;

/**
 * Words that are no heading and stand over entries as one does: an item with the entries nested in
 * it, a line in bold before them. What they state of the entries is more than the heading states.
 */
final class Captions {
  private static final int MOST_WORDS = 4;

  private final HeadingReader headings;
  private final Inherited outermost;
  private final NavigableSet<Integer> titles = new TreeSet<>();
  private final List<Extraction.Caption> captions = new ArrayList<>();

  private Captions(List<Item> items, Inherited above, HeadingReader headings) {
    this.headings = headings;
    this.outermost = above;
    for (Item item : items) {
      if (item instanceof Item.Entry entry) {
        titles.add(entry.reading().title().span().start());
      }
    }
  }

  /**
   * The captions among some blocks, what each states with what stands above it, in order.
   *
   * @param above what the headings state
   */
  static List<Extraction.Caption> of(
      List<Block> blocks, List<Item> items, Inherited above, HeadingReader headings) {
    Captions captions = new Captions(items, above, headings);
    captions.add(blocks, above);
    return captions.captions;
  }

  private void add(List<Block> blocks, Inherited above) {
    Inherited stated = above;
    for (Block block : blocks) {
      switch (block) {
        case Block.ListItem item -> {
          boolean over = item.children().stream().anyMatch(Block.ListItem.class::isInstance);
          Optional<Inherited> own = over ? stated(item.lines(), stated) : Optional.empty();
          own.ifPresent(one -> from(item.span().start(), one));
          add(item.children(), own.orElse(stated));
          if (own.isPresent()) {
            from(item.span().end(), stated);
          }
        }
        case Block.Paragraph paragraph -> {
          if (isLabel(paragraph.lines())) {
            stated = stated(paragraph.lines(), above).orElse(above);
            from(paragraph.span().start(), stated);
          }
        }
        case Block.Table _ignored -> {}
        case Block.Verbatim _ignored -> {}
      }
    }
  }

  private void from(int offset, Inherited stated) {
    Inherited last = captions.isEmpty() ? outermost : captions.getLast().stated();
    if (!stated.equals(last)) {
      captions.add(new Extraction.Caption(offset, stated));
    }
  }

  /** One line of few words, all of them in bold. */
  private static boolean isLabel(List<Line> lines) {
    List<Strand> strands = Strands.of(lines, 0, false);
    return strands.size() == 1
        && Strands.areLabel(strands)
        && Strands.words(strands) > 0
        && Strands.words(strands) <= MOST_WORDS;
  }

  /** What some lines state that are few words and no entry; empty where they state nothing. */
  private Optional<Inherited> stated(List<Line> lines, Inherited above) {
    List<Strand> strands = Strands.of(lines, 0, false);
    if (strands.size() != 1 || Strands.haveLinks(strands)) {
      return Optional.empty();
    }
    Span span = strands.getFirst().line().span();
    StringBuilder words = new StringBuilder();
    strands.getFirst().line().runs().stream()
        .filter(Run::shows)
        .forEach(run -> words.append(run.text()));
    Integer title = titles.ceiling(span.start());
    if (Evidence.count(words.toString()) > MOST_WORDS || (title != null && title < span.end())) {
      return Optional.empty();
    }
    Inherited own = headings.inherited(words.toString());
    return own.equals(Inherited.NOTHING)
        ? Optional.empty()
        : Optional.of(
            new Inherited(
                own.venue().or(above::venue), own.year().isPresent() ? own.year() : above.year()));
  }
}
