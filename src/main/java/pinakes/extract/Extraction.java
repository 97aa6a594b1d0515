package pinakes.extract;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pinakes.markdown.Heading;
import pinakes.source.Problem;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/**
 * A list with every line read.
 *
 * @param file the list
 * @param parts its headings with the items under each, in order
 * @param problems what was found wrong while reading
 */
public record Extraction(SourceFile file, List<Part> parts, List<Problem> problems) {

  public Extraction {
    parts = List.copyOf(parts);
    problems = List.copyOf(problems);
  }

  /**
   * A heading and the items up to the next one.
   *
   * @param heading none before the first heading
   * @param inherited what the headings above state of the entries
   * @param captions where what is stated of the entries changes, in order
   * @param items in order
   */
  public record Part(
      Optional<Heading> heading, Inherited inherited, List<Caption> captions, List<Item> items) {
    public Part {
      captions = List.copyOf(captions);
      items = List.copyOf(items);
    }

    /** What stands above an entry and states something of it: captions, then headings. */
    public Inherited inherited(Reading entry) {
      int first = 0;
      int end = captions.size();
      while (first < end) {
        int middle = (first + end) / 2;
        if (captions.get(middle).from() <= entry.span().start()) {
          first = middle + 1;
        } else {
          end = middle;
        }
      }
      return first == 0 ? inherited : captions.get(first - 1).stated();
    }

    /** The entries among the items. */
    public Stream<Reading> readings() {
      return items.stream()
          .flatMap(
              item ->
                  item instanceof Item.Entry entry ? Stream.of(entry.reading()) : Stream.empty());
    }
  }

  /**
   * What is stated of the entries from a place on: more than the headings do by a caption, or no
   * more where what it stands over ends.
   *
   * @param from the first offset that it holds for
   * @param stated what is stated, by headings and captions
   */
  public record Caption(int from, Inherited stated) {}

  /** All entries, in order. */
  public Stream<Reading> readings() {
    return parts.stream().flatMap(Part::readings);
  }

  /** Who owns the list's lines: of two items on one line the first, but what was refused is. */
  public Coverage coverage() {
    BitSet owned = new BitSet();
    Map<Item.Reason, Integer> others = new EnumMap<>(Item.Reason.class);
    items()
        .filter(item -> item instanceof Item.Other other && other.reason() == Item.Reason.REFUSED)
        .forEach(item -> others.merge(Item.Reason.REFUSED, own(item.span(), owned), Integer::sum));
    int headings =
        parts.stream()
            .flatMap(part -> part.heading().stream())
            .mapToInt(heading -> own(heading.lines(), owned))
            .sum();
    int entries = 0;
    for (Item item : items().toList()) {
      int lines = own(item.span(), owned);
      switch (item) {
        case Item.Entry _ignored -> entries += lines;
        case Item.Other other -> {
          if (lines > 0) {
            others.merge(other.reason(), lines, Integer::sum);
          }
        }
      }
    }
    return new Coverage(nonBlankLines(), headings, entries, others);
  }

  private Stream<Item> items() {
    return parts.stream().flatMap(part -> part.items().stream());
  }

  private int nonBlankLines() {
    int count = 0;
    for (int number = 1; number <= file.lineCount(); number++) {
      count += file.isBlank(number) ? 0 : 1;
    }
    return count;
  }

  /** The lines of a span that are not blank and that nobody owned before. */
  private int own(Span span, BitSet owned) {
    int count = 0;
    int last = file.lineAt(Math.max(span.start(), span.end() - 1));
    for (int line = owned.nextClearBit(file.lineAt(span.start()));
        line <= last;
        line = owned.nextClearBit(line)) {
      owned.set(line);
      count += file.isBlank(line) ? 0 : 1;
    }
    return count;
  }
}
