package pinakes.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinakes.markdown.Block;
import pinakes.source.Span;

/**
 * Tells which lines under a heading belong to one candidate. Lists and tables say it themselves;
 * paragraphs, and lists below paragraphs, are told by what may begin an entry and what only adds to
 * one.
 */
final class Segmenter {
  /** The number of words up to which a paragraph may tell of the entry above it. */
  private static final int LONGEST_ADDED = 60;

  /** The same where the paragraphs of a list say how its entries begin. */
  private static final int LONGEST_BELOW_OPENING = 400;

  /** The number of words up to which an item may be what heads those nested in it. */
  private static final int LONGEST_HEADING = 3;

  private final Sketches sketches;
  private final Optional<Look> opening;
  private final Pairs pairs;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Item.Other> others = new ArrayList<>();

  /** Whether what comes next may add to the last candidate. */
  private boolean adjoins;

  /** Whether the last candidate may be an entry by itself, or begins as the list's entries do. */
  private boolean stands;

  private Segmenter(Sketches sketches, Optional<Look> opening) {
    this.sketches = sketches;
    this.opening = opening;
    this.pairs = new Pairs(sketches);
  }

  /**
   * Candidates and what is none by its form alone, both in order.
   *
   * @param candidates what may be entries
   * @param others what is none
   */
  record Segments(List<Candidate> candidates, List<Item.Other> others) {}

  /**
   * The candidates under a heading.
   *
   * @param opening how the paragraphs that begin entries begin, where the list's agree on that
   */
  static Segments segment(List<Block> blocks, Sketches sketches, Optional<Look> opening) {
    Segmenter segmenter = new Segmenter(sketches, opening);
    segmenter.blocks(blocks);
    List<Candidate> candidates =
        segmenter.candidates.stream().flatMap(one -> Splits.of(one).stream()).toList();
    return new Segments(candidates, segmenter.others);
  }

  private void blocks(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.ListItem) {
        int end = i;
        while (end < blocks.size() && blocks.get(end) instanceof Block.ListItem) {
          end++;
        }
        list(blocks.subList(i, end).stream().map(Block.ListItem.class::cast).toList());
        i = end - 1;
      } else {
        block(blocks.get(i));
      }
    }
  }

  /** Whether an entry begins with these lines, by themselves or because others begin so. */
  private boolean opens(List<Strand> strands, Sketch sketch) {
    return sketch.opens() || (!strands.isEmpty() && !sketch.labelled() && looksOpening(strands));
  }

  private boolean looksOpening(List<Strand> strands) {
    return opening.filter(Sketches.look(strands)::equals).isPresent();
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph paragraph -> paragraph(paragraph);
      case Block.ListItem item -> item(item);
      case Block.Table table -> table(table);
      case Block.Verbatim verbatim -> {
        others.add(new Item.Other(verbatim.span(), reason(verbatim.kind())));
        if (verbatim.kind() == Block.Verbatim.Kind.RULE) {
          adjoins = false;
        }
      }
    }
  }

  private static Item.Reason reason(Block.Verbatim.Kind kind) {
    return switch (kind) {
      case CODE -> Item.Reason.CODE;
      case COMMENT -> Item.Reason.COMMENT;
      case RULE -> Item.Reason.DECORATION;
      case LINK_DEFINITION -> Item.Reason.LINK_DEFINITION;
    };
  }

  private void table(Block.Table table) {
    Segments rows = Tables.of(table, sketches);
    candidates.addAll(rows.candidates());
    others.addAll(rows.others());
    adjoins = false;
  }

  private void paragraph(Block.Paragraph paragraph) {
    List<Strand> strands = Strands.of(paragraph.lines(), 0, paragraph.quoted());
    Candidate whole = Candidate.of(paragraph.span(), Candidate.Shape.PARAGRAPH, strands);
    Sketch sketch = sketches.of(paragraph, strands);
    if (adjoins && (paragraph.quoted() || adds(strands, sketch))) {
      candidates.add(candidates.removeLast().join(whole, 1));
      return;
    }
    List<Integer> starts = new Starts(sketches).of(strands);
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : strands.size();
      List<Strand> part = strands.subList(from, to);
      Span span =
          starts.size() == 1
              ? paragraph.span()
              : part.getFirst().line().span().cover(part.getLast().line().span());
      candidates.add(Candidate.of(span, Candidate.Shape.PARAGRAPH, part));
    }
    adjoins = opens(strands, sketch);
    stands = sketch.stands() || (!strands.isEmpty() && looksOpening(strands));
  }

  /**
   * Whether a paragraph tells something of the one before it: it begins no entry, or begins
   * otherwise than the list's entries do and holds nothing of a paper.
   */
  private boolean adds(List<Strand> strands, Sketch sketch) {
    if (!opens(strands, sketch)) {
      boolean label = Strands.areLabel(strands) || Strands.announce(strands);
      return !(label && candidates.getLast().shape() == Candidate.Shape.ITEM)
          && Strands.words(strands) < (sketch.labelled() ? LONGEST_BELOW_OPENING : LONGEST_ADDED);
    }
    boolean plain = Sketches.look(strands) == Look.PLAIN && !sketch.stands();
    return plain && stands && opening.isPresent() && Strands.words(strands) < LONGEST_BELOW_OPENING;
  }

  /** The items of one list, or of lists that follow one another. */
  private void list(List<Block.ListItem> items) {
    boolean adds =
        adjoins
            && !candidates.isEmpty()
            && candidates.getLast().shape() == Candidate.Shape.PARAGRAPH
            && add(items);
    boolean paired = !adds && pairs.follow(items);
    for (int i = 0; i < items.size(); i++) {
      Block.ListItem item = items.get(i);
      if (adds) {
        candidates.add(candidates.removeLast().join(whole(item), 1));
      } else if (paired && i + 1 < items.size() && pairs.isPair(item, items.get(i + 1))) {
        candidates.add(Pairs.of(item, items.get(++i)));
        adjoins = true;
      } else {
        item(item);
      }
    }
  }

  /**
   * Whether most items are fields of the paragraph above, or notes on an entry that it is; what
   * looks like titles is neither unless it follows without a blank line.
   */
  private boolean add(List<Block.ListItem> items) {
    long labelled = items.stream().filter(item -> sketches.of(item).labelled()).count();
    long opening = items.stream().filter(item -> sketches.of(item).opens()).count();
    long entries = items.stream().filter(this::holdsEntry).count();
    boolean notes = stands && (opening * 2 < items.size() || follows(items.getFirst()));
    return entries * 2 < items.size() && (notes || labelled * 2 >= items.size());
  }

  private boolean follows(Block.ListItem item) {
    int last = candidates.getLast().strands().getLast().line().number();
    return !item.lines().isEmpty() && item.lines().getFirst().number() == last + 1;
  }

  private boolean holdsEntry(Block.ListItem item) {
    return sketches.of(item).stands()
        || children(item).stream().anyMatch(child -> sketches.of(child).stands());
  }

  private void item(Block.ListItem item) {
    Sketch sketch = sketches.of(item);
    boolean adds =
        sketch.labelled()
            && adjoins
            && !candidates.isEmpty()
            && candidates.getLast().shape() == Candidate.Shape.ITEM;
    if (adds) {
      candidates.add(candidates.removeLast().join(whole(item), 1));
      return;
    }
    if (pairs.holdsCitation(item)) {
      candidates.add(Pairs.of(item, children(item).getFirst()));
    } else if (joins(item, sketch)) {
      candidates.add(whole(item));
    } else {
      apart(item, sketch);
    }
    adjoins = sketch.opens();
  }

  /** Whether an item and what is nested in it are one candidate. */
  private boolean joins(Block.ListItem item, Sketch sketch) {
    List<Block.ListItem> children = children(item);
    if (children.isEmpty()) {
      return true;
    }
    long standing = children.stream().filter(this::holdsEntries).count();
    boolean links = Strands.haveLinks(Strands.own(item));
    return sketches.isRecord(item)
        || (standing == 0 && !isHeading(item, sketch, children) && !isAmongTitles(item, children))
        || (sketch.stands() && standing * 2 < children.size())
        || (children.size() == 1
            && links
            && (!sketch.opens() || !Strands.haveLinks(Strands.own(children.getFirst()))));
  }

  /** Whether an item may be an entry, or is the label of some that are nested in it. */
  private boolean holdsEntries(Block.ListItem item) {
    Sketch sketch = sketches.of(item);
    return sketch.stands()
        || (!sketch.opens()
            && children(item).stream().filter(child -> sketches.of(child).stands()).count() > 1);
  }

  /** Whether an item is a few words that lead nowhere, and what is nested in it are titles. */
  private boolean isHeading(Block.ListItem item, Sketch sketch, List<Block.ListItem> children) {
    if (sketch.opens() || sketch.labelled() || sketch.paper() || children.isEmpty()) {
      return false;
    }
    List<Strand> own = Strands.own(item);
    return !Strands.haveLinks(own)
        && Strands.words(own) <= LONGEST_HEADING
        && children.stream().filter(this::isTitle).count() * 2 > children.size();
  }

  /** Whether an item is nothing but a title, and what is nested in it are others. */
  private boolean isAmongTitles(Block.ListItem item, List<Block.ListItem> children) {
    return children.size() > 1
        && !sketches.of(item).paper()
        && !Strands.haveLinks(Strands.own(item))
        && isTitle(item)
        && children.stream().filter(this::isTitle).count() * 2 > children.size();
  }

  /** Whether the first line of an item is a title with capitals and nothing else. */
  private boolean isTitle(Block.ListItem item) {
    List<Strand> own = Strands.own(item);
    return !own.isEmpty() && sketches.of(item).opens() && Titles.isCapitalised(own.getFirst());
  }

  private static List<Block.ListItem> children(Block.ListItem item) {
    return item.children().isEmpty()
        ? List.of()
        : item.children().stream()
            .filter(Block.ListItem.class::isInstance)
            .map(Block.ListItem.class::cast)
            .toList();
  }

  /** An item whose children are candidates of their own. */
  private void apart(Block.ListItem item, Sketch sketch) {
    List<Strand> own = Strands.own(item);
    if (!own.isEmpty()) {
      Span span = own.getFirst().line().span().cover(own.getLast().line().span());
      if (isHeading(item, sketch, children(item))) {
        others.add(new Item.Other(span, Item.Reason.LABEL));
      } else {
        candidates.add(Candidate.of(span, Candidate.Shape.ITEM, own));
      }
    }
    for (Block child : item.children()) {
      adjoins = false;
      block(child);
    }
  }

  private static Candidate whole(Block.ListItem item) {
    return Candidate.of(item.span(), Candidate.Shape.ITEM, Strands.whole(item));
  }
}
