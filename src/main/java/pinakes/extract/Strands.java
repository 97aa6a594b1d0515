package pinakes.extract;

import java.util.ArrayList;
import java.util.List;
import pinakes.markdown.Block;
import pinakes.markdown.Line;
import pinakes.markdown.Run;

/** The lines of blocks that may be one entry, with how deep each stands below its first. */
final class Strands {
  private static final int MOST_OF_LABEL = 3;

  private Strands() {}

  /** The lines that hold anything, the first of them beginning a block. */
  static List<Strand> of(List<Line> lines, int level, boolean quoted) {
    List<Strand> strands = new ArrayList<>();
    boolean opens = true;
    for (Line line : lines) {
      if (!line.runs().isEmpty() && (level == 0 || !leadsBack(line))) {
        strands.add(new Strand(line, level, -1, quoted, opens));
        opens = false;
      }
    }
    return strands;
  }

  /** Whether a line of a nested block only leads to a heading: "back to the top". */
  private static boolean leadsBack(Line line) {
    return line.runs().stream()
        .allMatch(
            run ->
                run.link().filter(link -> link.url().startsWith("#")).isPresent()
                    || run.text().codePoints().noneMatch(Character::isLetterOrDigit));
  }

  /** An item's own lines. */
  static List<Strand> own(Block.ListItem item) {
    return of(item.lines(), 0, false);
  }

  /** An item's lines with all that is nested in it. */
  static List<Strand> whole(Block.ListItem item) {
    List<Strand> strands = own(item);
    nested(item.children(), 1, strands);
    return strands;
  }

  /** The lines of a row, cell by cell. */
  static List<Strand> of(Block.Row row) {
    List<Strand> strands = new ArrayList<>();
    for (int cell = 0; cell < row.cells().size(); cell++) {
      boolean first = true;
      for (Line line : row.cells().get(cell)) {
        strands.add(new Strand(line, 0, cell, false, first));
        first = false;
      }
    }
    return strands;
  }

  /** Adds the lines of blocks that stand so deep below an entry's own. */
  static void nested(List<Block> blocks, int level, List<Strand> strands) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph ->
            strands.addAll(of(paragraph.lines(), level, paragraph.quoted()));
        case Block.ListItem item -> {
          strands.addAll(of(item.lines(), level, false));
          nested(item.children(), level + 1, strands);
        }
        case Block.Table table ->
            table
                .rows()
                .forEach(
                    row -> row.cells().forEach(cell -> strands.addAll(of(cell, level + 1, false))));
        case Block.Verbatim _ignored -> {}
      }
    }
  }

  static boolean haveLinks(List<Strand> strands) {
    for (Strand strand : strands) {
      for (Run run : strand.line().runs()) {
        if (run.link().isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether they are words in bold and nothing else, as what names the list below is. */
  static boolean areLabel(List<Strand> strands) {
    return strands.stream()
        .flatMap(strand -> strand.line().runs().stream())
        .allMatch(
            run ->
                run.link().isEmpty()
                    && (run.style().strong().isPresent()
                        || run.text().codePoints().noneMatch(Character::isLetterOrDigit)));
  }

  /** Whether they are few words before a colon that say what is listed below: "Courses:". */
  static boolean announce(List<Strand> strands) {
    if (strands.size() != 1 || haveLinks(strands)) {
      return false;
    }
    String words = strands.getFirst().line().runs().getLast().text().strip();
    return (words.endsWith(":") || words.endsWith("：")) && words(strands) <= MOST_OF_LABEL;
  }

  /** The number of words that lead nowhere. */
  static int words(List<Strand> strands) {
    return strands.stream()
        .flatMap(strand -> strand.line().runs().stream())
        .filter(run -> run.shows() && run.link().isEmpty())
        .mapToInt(run -> Evidence.count(run.text()))
        .sum();
  }
}
