package pinakes.markdown;

import com.vladsch.flexmark.parser.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * Reads a file as an {@link Outline}: flexmark tells the inline runs and headings, the file's own
 * lines tell what stands together. Block shapes are not relied on, because real lists open them by
 * accident.
 *
 * <p>The parser is fed {@linkplain Stretch a stretch at a time}, so that its cost stays linear.
 */
public final class OutlineReader {
  private final Parser parser = Parser.builder().build();

  /** Reads a file whole, but for the lines that are too much for the parser. */
  public Outline read(SourceFile file) {
    return DeepStack.run(
        () -> {
          Readable readable = Readable.of(file);
          return new Outline(file, parts(readable.file()), readable.refusals());
        });
  }

  private List<Outline.Part> parts(SourceFile file) {
    List<Outline.Part> parts = new ArrayList<>();
    Optional<Heading> heading = Optional.empty();
    List<Block> blocks = new ArrayList<>();
    for (Stretch stretch : Stretch.of(file)) {
      Inlines inlines = Inlines.read(parser, file, stretch);
      List<Line> open = new ArrayList<>();
      for (int number = stretch.firstLine(); number <= stretch.lastLine(); number++) {
        Heading found = inlines.headings().get(number);
        boolean ends = found != null || file.isBlank(number);
        if (!ends && !inlines.isHeadingLine(number)) {
          open.add(line(file, number, inlines.runs()));
        } else if (!open.isEmpty()) {
          blocks.add(new Block(open));
          open = new ArrayList<>();
        }
        if (found != null) {
          close(parts, heading, blocks);
          heading = Optional.of(found);
          blocks = new ArrayList<>();
        }
      }
      if (!open.isEmpty()) {
        blocks.add(new Block(open));
      }
    }
    close(parts, heading, blocks);
    return parts;
  }

  private static void close(
      List<Outline.Part> parts, Optional<Heading> heading, List<Block> blocks) {
    if (heading.isPresent() || !blocks.isEmpty()) {
      parts.add(new Outline.Part(heading, blocks));
    }
  }

  private static Line line(SourceFile file, int number, Map<Integer, List<Run>> runs) {
    Span span = file.trim(file.line(number));
    return new Line(
        number, span, Markers.of(file.slice(span)), runs.getOrDefault(number, List.of()));
  }

  static <V> Map<Integer, V> byLine() {
    return new TreeMap<>();
  }
}
