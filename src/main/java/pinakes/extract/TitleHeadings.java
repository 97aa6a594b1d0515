package pinakes.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      if (records[i]) {
        int[] counts = levels.get(outline.parts().get(i).heading().orElseThrow().level());
        records[i] = counts != null && counts[1] >= ENOUGH && counts[1] * 2 > counts[0];
      }
    }
    return records;
  }

  private boolean isLeaf(int part, int level) {
    return part + 1 == outline.parts().size()
        || outline.parts().get(part + 1).heading().filter(next -> next.level() > level).isEmpty();
  }

  private boolean isRecord(Heading heading, List<Block> blocks) {
    return Evidence.count(heading.text()) >= FEWEST_WORDS
        && !blocks.isEmpty()
        && blocks.size() <= LARGEST_RECORD
        && blocks.stream().noneMatch(this::holdsEntry)
        && (blocks.stream().anyMatch(this::tellsOfPaper)
            || heading.content().stream().anyMatch(TitleHeadings::leadsToPaper));
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

  /** Whether a block states authors, or leads to a paper with a label that says so. */
  private boolean tellsOfPaper(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> tellOfPaper(paragraph.lines());
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
      int colon = words.indexOf(':');
      String label = colon > 0 ? words.substring(0, colon) : words;
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

  /** Whether a record stands in the section that a part is, directly or behind other records. */
  private static boolean belongs(Outline.Part section, Outline.Part record) {
    int level = record.heading().orElseThrow().level();
    return section.heading().filter(heading -> heading.level() >= level).isEmpty();
  }

  private static Outline.Part with(Outline.Part section, Block item) {
    List<Block> blocks = new ArrayList<>(section.blocks());
    blocks.add(item);
    return new Outline.Part(section.heading(), blocks);
  }

  private static Block.ListItem item(Outline.Part part) {
    Heading heading = part.heading().orElseThrow();
    return new Block.ListItem(
        heading.lines().cover(part.blocks().getLast().span()),
        false,
        heading.content(),
        part.blocks());
  }
}
