package pinakes.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pinakes.markdown.Block;
import pinakes.markdown.Line;
import pinakes.source.Span;

/**
 * Tells which lines under a heading belong to one candidate. Lists and tables say it themselves;
 * paragraphs, and lists below paragraphs, are told by what may begin an entry and what only adds to
 * one.
 */
final class Segmenter {
  private final Evidence evidence;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Item.Other> others = new ArrayList<>();
  private final Map<Block, Sketch> sketches = new IdentityHashMap<>();

  /** How most paragraphs that may begin an entry begin, where most of them agree. */
  private Optional<Look> opening = Optional.empty();

  /** Whether what comes next may add to the last candidate. */
  private boolean adjoins;

  private Segmenter(Evidence evidence) {
    this.evidence = evidence;
  }

  /**
   * Candidates and what is none by its form alone, both in order.
   *
   * @param candidates what may be entries
   * @param others what is none
   */
  record Segments(List<Candidate> candidates, List<Item.Other> others) {}

  static Segments segment(List<Block> blocks, Evidence evidence) {
    Segmenter segmenter = new Segmenter(evidence);
    segmenter.opening = segmenter.opening(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.ListItem) {
        int end = i;
        while (end < blocks.size() && blocks.get(end) instanceof Block.ListItem) {
          end++;
        }
        segmenter.list(blocks.subList(i, end).stream().map(Block.ListItem.class::cast).toList());
        i = end - 1;
      } else {
        segmenter.block(blocks.get(i));
      }
    }
    return new Segments(segmenter.candidates, segmenter.others);
  }

  private Optional<Look> opening(List<Block> blocks) {
    Map<Look, Integer> looks = new EnumMap<>(Look.class);
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph && !paragraph.quoted()) {
        List<Strand> strands = strands(paragraph.lines(), 0, false);
        if (!strands.isEmpty() && sketch(paragraph, strands).opens()) {
          looks.merge(Look.of(strands.getFirst().line().runs().getFirst()), 1, Integer::sum);
        }
      }
    }
    int all = looks.values().stream().mapToInt(Integer::intValue).sum();
    return looks.entrySet().stream()
        .filter(entry -> entry.getKey() != Look.PLAIN && entry.getKey() != Look.IMAGE)
        .filter(entry -> entry.getValue() >= 3 && entry.getValue() * 2 > all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Whether an entry begins with these lines, by themselves or because others begin so. */
  private boolean opens(List<Strand> strands, Sketch sketch) {
    return sketch.opens()
        || (!strands.isEmpty()
            && !sketch.labelled()
            && opening
                .filter(Look.of(strands.getFirst().line().runs().getFirst())::equals)
                .isPresent());
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
    table
        .header()
        .ifPresent(header -> others.add(new Item.Other(header.span(), Item.Reason.LABEL)));
    for (Block.Row row : table.rows()) {
      List<Strand> strands = new ArrayList<>();
      for (int cell = 0; cell < row.cells().size(); cell++) {
        boolean first = true;
        for (Line line : row.cells().get(cell)) {
          strands.add(new Strand(line, 0, cell, false, first));
          first = false;
        }
      }
      candidates.add(new Candidate(row.span(), Candidate.Shape.ROW, strands, table.header()));
    }
    adjoins = false;
  }

  private void paragraph(Block.Paragraph paragraph) {
    List<Strand> strands = strands(paragraph.lines(), 0, paragraph.quoted());
    Candidate whole = Candidate.of(paragraph.span(), Candidate.Shape.PARAGRAPH, strands);
    Sketch sketch = sketch(paragraph, strands);
    boolean adds = adjoins && (paragraph.quoted() || (!opens(strands, sketch) && adds(strands)));
    if (adds) {
      candidates.add(candidates.removeLast().join(whole, 1));
      return;
    }
    List<Integer> starts = new Starts(evidence).of(strands);
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
  }

  /** Whether a paragraph that begins no entry tells something of the one before it. */
  private static boolean adds(List<Strand> strands) {
    int words =
        strands.stream()
            .flatMap(strand -> strand.line().runs().stream())
            .filter(run -> run.shows() && run.link().isEmpty())
            .mapToInt(run -> Evidence.count(run.text()))
            .sum();
    return words < 60;
  }

  /** The items of one list, or of lists that follow one another. */
  private void list(List<Block.ListItem> items) {
    long opening = items.stream().filter(item -> sketch(item).opens()).count();
    boolean adds =
        adjoins
            && opening * 2 < items.size()
            && !candidates.isEmpty()
            && candidates.getLast().shape() == Candidate.Shape.PARAGRAPH;
    for (Block.ListItem item : items) {
      if (adds) {
        candidates.add(candidates.removeLast().join(whole(item), 1));
      } else {
        item(item);
      }
    }
  }

  private void item(Block.ListItem item) {
    List<Strand> own = strands(item.lines(), 0, false);
    Sketch sketch = sketch(item);
    boolean adds =
        sketch.labelled()
            && adjoins
            && !candidates.isEmpty()
            && candidates.getLast().shape() == Candidate.Shape.ITEM;
    if (adds) {
      candidates.add(candidates.removeLast().join(whole(item), 1));
      return;
    }
    List<Block.ListItem> children =
        item.children().stream()
            .filter(Block.ListItem.class::isInstance)
            .map(Block.ListItem.class::cast)
            .toList();
    long standing = children.stream().filter(child -> sketch(child).stands()).count();
    boolean joins =
        standing == 0
            || (sketch.stands() && standing * 2 < children.size())
            || (!sketch.opens() && children.size() == 1 && hasLinks(own));
    if (joins) {
      candidates.add(whole(item));
    } else {
      apart(item, own);
    }
    adjoins = sketch.opens();
  }

  private Sketch sketch(Block.ListItem item) {
    return sketch(item, strands(item.lines(), 0, false));
  }

  private Sketch sketch(Block block, List<Strand> strands) {
    return sketches.computeIfAbsent(block, found -> Sketch.of(strands, evidence));
  }

  private static boolean hasLinks(List<Strand> strands) {
    return strands.stream()
        .flatMap(strand -> strand.line().runs().stream())
        .anyMatch(run -> run.link().isPresent());
  }

  /** An item whose children are candidates of their own. */
  private void apart(Block.ListItem item, List<Strand> own) {
    if (!own.isEmpty()) {
      Span span = own.getFirst().line().span().cover(own.getLast().line().span());
      candidates.add(Candidate.of(span, Candidate.Shape.ITEM, own));
    }
    for (Block child : item.children()) {
      adjoins = false;
      block(child);
    }
  }

  private static Candidate whole(Block.ListItem item) {
    List<Strand> strands = new ArrayList<>(strands(item.lines(), 0, false));
    nested(item.children(), 1, strands);
    return Candidate.of(item.span(), Candidate.Shape.ITEM, strands);
  }

  private static void nested(List<Block> blocks, int level, List<Strand> strands) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph ->
            strands.addAll(strands(paragraph.lines(), level, paragraph.quoted()));
        case Block.ListItem item -> {
          strands.addAll(strands(item.lines(), level, false));
          nested(item.children(), level + 1, strands);
        }
        case Block.Table table ->
            table
                .rows()
                .forEach(
                    row ->
                        row.cells()
                            .forEach(cell -> strands.addAll(strands(cell, level + 1, false))));
        case Block.Verbatim _ignored -> {}
      }
    }
  }

  private static List<Strand> strands(List<Line> lines, int level, boolean quoted) {
    List<Strand> strands = new ArrayList<>();
    boolean opens = true;
    for (Line line : lines) {
      if (!line.runs().isEmpty()) {
        strands.add(new Strand(line, level, -1, quoted, opens));
        opens = false;
      }
    }
    return strands;
  }
}
