package pinakes.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import pinakes.markdown.Block;
import pinakes.markdown.Line;
import pinakes.markdown.Outline;
import pinakes.markdown.Run;
import pinakes.source.Place;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/** Reads the blocks of an outline as entries, and names a reason for every other one. */
public final class Extractor {
  private static final Pattern LINK_DEFINITION = Pattern.compile("\\[[^\\]]+\\]:\\s*\\S+.*");

  private Extractor() {}

  /** Reads an outline whole. */
  public static Extraction extract(Outline outline) {
    SourceFile file = outline.file();
    List<Problem> problems = new ArrayList<>();
    List<Extraction.Part> parts = new ArrayList<>();
    List<EntryLines> entries = new ArrayList<>();
    for (Outline.Part part : outline.parts()) {
      List<Item> items = new ArrayList<>();
      for (Block block : part.blocks()) {
        items.add(item(file, block, entries, problems));
      }
      parts.add(new Extraction.Part(part.heading(), items));
    }
    Breaks.check(file, entries, problems);
    Extraction extraction = new Extraction(file, Refused.among(parts, outline, problems), problems);
    if (extraction.readings().findAny().isEmpty()) {
      String message =
          file.text().isBlank()
              ? "the file is empty"
              : "nothing in the file could be read as an entry";
      problems.add(new Problem(Rule.EMPTY_LIST, Place.startOf(file.name()), message));
    }
    return new Extraction(file, extraction.parts(), problems.stream().sorted().toList());
  }

  private static Item item(
      SourceFile file, Block block, List<EntryLines> entries, List<Problem> problems) {
    Optional<EntryLines> lines = EntryLines.of(block.lines());
    if (lines.isPresent()) {
      entries.add(lines.get());
      return new Item.Entry(lines.get().read(file, block.span(), problems));
    }
    Item.Reason reason = reason(file, block);
    if (reason == Item.Reason.NOT_UNDERSTOOD) {
      Line first = block.lines().getFirst();
      problems.add(
          new Problem(
              Rule.NOT_UNDERSTOOD,
              file.place(first.span()),
              "this is no entry of a form that could be read"));
    }
    return new Item.Other(block.span(), reason);
  }

  private static Item.Reason reason(SourceFile file, Block block) {
    List<Run> runs = block.lines().stream().flatMap(line -> line.runs().stream()).toList();
    Span span = block.span();
    String text = file.slice(span);
    if (text.startsWith("<!--")) {
      return Item.Reason.COMMENT;
    }
    if (!runs.isEmpty() && runs.stream().allMatch(run -> run.kind() == Run.Kind.RAW)) {
      return text.startsWith("-") || text.startsWith("*") || text.startsWith("_")
          ? Item.Reason.DECORATION
          : Item.Reason.CODE;
    }
    if (text.lines().allMatch(line -> LINK_DEFINITION.matcher(line.strip()).matches())) {
      return Item.Reason.LINK_DEFINITION;
    }
    if (runs.stream().noneMatch(run -> LineRole.shows(run) && !run.text().isBlank())) {
      return Item.Reason.DECORATION;
    }
    if (isContents(runs)) {
      return Item.Reason.CONTENTS;
    }
    return isProse(block) ? Item.Reason.PROSE : Item.Reason.NOT_UNDERSTOOD;
  }

  private static boolean isContents(List<Run> runs) {
    boolean links = runs.stream().anyMatch(run -> run.link().isPresent());
    return links
        && runs.stream()
            .filter(
                run ->
                    LineRole.shows(run)
                        && run.text().codePoints().anyMatch(Character::isLetterOrDigit))
            .allMatch(run -> run.link().filter(target -> target.url().startsWith("#")).isPresent());
  }

  /** Sentences: no markers, and nothing strong throughout. */
  private static boolean isProse(Block block) {
    return block.lines().stream()
        .allMatch(line -> line.marker() == Line.Marker.NONE && LineRole.of(line) == LineRole.OTHER);
  }
}
