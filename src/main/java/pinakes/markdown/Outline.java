package pinakes.markdown;

import java.util.List;
import java.util.Optional;
import pinakes.source.SourceFile;

/**
 * A Markdown file as its headings and the blocks under each.
 *
 * @param file the file it was read from; every span counts in its text
 * @param parts in order; the first has no heading where the file does not begin with one
 * @param unparsed lines that were not parsed, in order; no part holds them
 */
public record Outline(SourceFile file, List<Part> parts, List<Unparsed> unparsed) {

  public Outline {
    unparsed = List.copyOf(unparsed);
    parts = List.copyOf(parts);
  }

  /**
   * A heading and what stands under it, up to the next heading of any level.
   *
   * @param heading none before the first heading
   * @param blocks in order
   */
  public record Part(Optional<Heading> heading, List<Block> blocks) {
    public Part {
      blocks = List.copyOf(blocks);
    }
  }
}
