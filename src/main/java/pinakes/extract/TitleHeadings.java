package pinakes.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pinakes.catalogue.LinkKind;
import pinakes.markdown.Block;
import pinakes.markdown.Heading;
import pinakes.markdown.Line;
import pinakes.markdown.Outline;
import pinakes.markdown.Run;

/**
 * Headings that are the titles of entries: under each, over and over, stands the record of one
 * paper and nothing else. Such a heading and what stands under it are an item of the section above.
 */
final class TitleHeadings {
  private static final int ENOUGH = 3;
  private static final int FEWEST_WORDS = 3;

  /** From which share of records on the odd heading among them is no section either. */
  private static final double MOST = 0.7;

  private static final Pattern COLON = Pattern.compile("\\s*[:：]");

  /** The number of blocks up to which what stands under a heading may be one record. */
  private static final int LARGEST_RECORD = 12;

  private final Outline outline;
  private final Sketches sketches;

  private TitleHeadings(Outline outline, Sketches sketches) {
    this.outline = outline;
    this.sketches = sketches;
  }

  /** The outline with the headings that are titles as items; itself where there are none. */
  static Outline fold(Outline outline, Sketches sketches) {
    return new TitleHeadings(outline, sketches).fold();
  }

  private Outline fold() {
    boolean[] records = records();
    List<Outline.Part> parts = new ArrayList<>();
    boolean folded = false;
    for (int i = 0; i < records.length; i++) {
      Outline.Part part = outline.parts().get(i);
      if (records[i] && i > 0 && belongs(parts.getLast(), part)) {
        parts.add(with(parts.removeLast(), item(part)));
        folded = true;
      } else {
        parts.add(part);
      }
    }
    return folded ? new Outline(outline.file(), parts, outline.unparsed()) : outline;
  }

  /** For each part whether it is a record, where most of those of its level are some. */
  private boolean[] records() {
    boolean[] records = new boolean[outline.parts().size()];
    Map<Integer, int[]> levels = new HashMap<>();
    for (int i = 0; i < records.length; i++) {
      Optional<Heading> heading = outline.parts().get(i).heading();
      if (heading.isPresent() && isLeaf(i, heading.get().level())) {
        records[i] = isRecord(heading.get(), outline.parts().get(i).blocks());
        int[] counts = levels.computeIfAbsent(heading.get().level(), level -> new int[2]);
        counts[0]++;
        counts[1] += records[i] ? 1 : 0;
      }
    }
    for (int i = 0; i < records.length; i++) {
      int level = outline.parts().get(i).heading().map(Heading::level).orElse(0);
      int[] counts = levels.getOrDefault(level, new int[2]);
      boolean agreed = counts[1] >= ENOUGH && counts[1] * 2 > counts[0];
      boolean strays = counts[1] >= MOST * counts[0] && isLeaf(i, level) && isSmall(i);
      records[i] = agreed && (records[i] || strays);
    }
    return records;
  }

  private boolean isSmall(int part) {
    List<Block> blocks = outline.parts().get(part).blocks();
    return !blocks.isEmpty()
        && blocks.size() <= LARGEST_RECORD
        && blocks.stream().noneMatch(this::holdsEntry);
  }

  private boolean isLeaf(int part, int level) {
    return part + 1 == outline.parts().size()
        || outline.parts().get(part + 1).heading().filter(next -> next.level() > level).isEmpty();
  }

  private boolean isRecord(Heading heading, List<Block> blocks) {
    if (blocks.size() > LARGEST_RECORD) {
      return false;
    }
    boolean leads = heading.content().stream().anyMatch(TitleHeadings::leadsToPaper);
    return leads
        || (!blocks.isEmpty()
            && Evidence.count(heading.text()) >= FEWEST_WORDS
            && blocks.stream().noneMatch(this::holdsEntry)
            && (blocks.stream().anyMatch(this::tellsOfPaper) || isCited(heading, blocks)));
  }

  /** Whether BibTeX of the same title stands below a heading. */
  private boolean isCited(Heading heading, List<Block> blocks) {
    return Fence.in(outline.file(), blocks).stream().anyMatch(one -> one.isOf(heading.text()));
  }

  private boolean holdsEntry(Block block) {
    return switch (block) {
      case Block.ListItem item ->
          sketches.of(item).stands() || item.children().stream().anyMatch(this::holdsEntry);
      case Block.Table table -> table.rows().size() > 1;
      case Block.Paragraph _ignored -> false;
      case Block.Verbatim _ignored -> false;
    };
  }

  /**
   * Whether a block states authors, by a label or by how the names stand, or leads to a paper with
   * a label that says so.
   */
  private boolean tellsOfPaper(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph ->
          tellOfPaper(paragraph.lines())
              || sketches.of(paragraph).credited()
              || sketches.of(paragraph).byline();
      case Block.ListItem item -> tellOfPaper(item.lines());
      case Block.Table _ignored -> false;
      case Block.Verbatim _ignored -> false;
    };
  }

  private static boolean tellOfPaper(List<Line> lines) {
    for (Line line : lines) {
      String words = "";
      for (Run run : line.runs()) {
        words = words.isEmpty() ? run.text().strip() : words;
        if (run.link().isPresent()
            && Links.label(run.text()).filter(LinkKind.PAPER::equals).isPresent()) {
          return true;
        }
      }
      String label = COLON.split(words, 2)[0];
      if (FieldLabel.role(label).filter(Role.AUTHORS::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean leadsToPaper(Line line) {
    return line.runs().stream()
        .anyMatch(run -> run.link().filter(link -> Hosts.isPaper(link.url())).isPresent());
  }

  /**
   * Whether a record stands in the section that a part is, directly or behind other records; the
   * heading of a section may have the level of its records where nothing else stands under it.
   */
  private boolean belongs(Outline.Part section, Outline.Part record) {
    int level = record.heading().orElseThrow().level();
    int own = section.heading().map(Heading::level).orElse(0);
    return own < level || (own == level && section.blocks().stream().allMatch(this::isRecord));
  }

  private boolean isRecord(Block block) {
    return block instanceof Block.ListItem item && sketches.isRecord(item);
  }

  private static Outline.Part with(Outline.Part section, Block item) {
    List<Block> blocks = new ArrayList<>(section.blocks());
    blocks.add(item);
    return new Outline.Part(section.heading(), blocks);
  }

  private Block.ListItem item(Outline.Part part) {
    Heading heading = part.heading().orElseThrow();
    Block.ListItem item =
        new Block.ListItem(
            part.blocks().isEmpty()
                ? heading.lines()
                : heading.lines().cover(part.blocks().getLast().span()),
            false,
            heading.content(),
            part.blocks());
    sketches.know(item);
    return item;
  }
}
