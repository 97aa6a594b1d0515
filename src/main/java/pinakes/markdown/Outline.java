package pinakes.markdown;

import java.util.List;
import java.util.Optional;
import pinakes.source.SourceFile;

/**
 * A Markdown file as its headings and the blocks of lines under each.
 *
 * @param file the file it was read from; every span counts in its text
 * @param parts in order; the first has no heading where the file does not begin with one
 * @param refusals lines that were not parsed, in order; no part holds them
 */
public record Outline(SourceFile file, List<Part> parts, List<Refusal> refusals) {

  public Outline {
    refusals = List.copyOf(refusals);
    parts = List.copyOf(parts);
  }

  /**
   * A heading and what stands under it, up to the next heading of any level.
   *
   * @param heading none before the first heading
   * @param blocks runs of lines between blank lines
   */
  public record Part(Optional<Heading> heading, List<Block> blocks) {
    public Part {
      blocks = List.copyOf(blocks);
    }
  }
}
