package pinakes.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinakes.source.SourceFile;

/**
 * Reads a file as an {@link Outline}: its own lines tell what stands together, flexmark what stands
 * within them. The parser's block shapes are not relied on, because real lists open them by
 * accident; it is {@linkplain Feed fed a piece at a time}, so that its cost stays linear.
 */
public final class OutlineReader {

  /** Reads a file whole, but for the lines that are too much for the parser. */
  public Outline read(SourceFile file) {
    return DeepStack.run(
        () -> {
          Readable readable = Readable.of(file);
          List<Outline.Part> parts = parts(readable.file());
          return new Outline(file, withRoomFor(readable.unparsed(), parts), readable.unparsed());
        });
  }

  /** What was not parsed before the first heading needs a part to stand in. */
  private static List<Outline.Part> withRoomFor(List<Unparsed> unparsed, List<Outline.Part> parts) {
    if (unparsed.isEmpty() || (!parts.isEmpty() && parts.getFirst().heading().isEmpty())) {
      return parts;
    }
    int first = unparsed.getFirst().span().start();
    boolean before =
        parts.isEmpty() || first < parts.getFirst().heading().orElseThrow().lines().start();
    if (before) {
      parts.addFirst(new Outline.Part(Optional.empty(), List.of()));
    }
    return parts;
  }

  private static List<Outline.Part> parts(SourceFile file) {
    Scanned scanned = BlockScanner.scan(file);
    Inlines.read(file, scanned);
    List<Outline.Part> parts = new ArrayList<>();
    Optional<Heading> heading = Optional.empty();
    List<Draft> open = new ArrayList<>();
    for (Draft draft : scanned.blocks()) {
      if (draft.kind == Draft.Kind.HEADING) {
        close(parts, heading, open);
        heading = Optional.of(Headings.of(file, draft));
        open.clear();
      } else {
        open.add(draft);
      }
    }
    close(parts, heading, open);
    return parts;
  }

  private static void close(
      List<Outline.Part> parts, Optional<Heading> heading, List<Draft> drafts) {
    if (heading.isPresent() || !drafts.isEmpty()) {
      parts.add(new Outline.Part(heading, BlockMaker.blocks(drafts)));
    }
  }
}
