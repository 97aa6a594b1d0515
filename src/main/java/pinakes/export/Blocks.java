package pinakes.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sorted pieces put together into blocks, one in memory at a time. What several graphs say, or one
 * says twice, stands there once.
 */
final class Blocks implements Iterator<Blocks.Placed> {

  private final Iterator<byte[]> records;
  private final Properties properties;
  private final Comparator<Entry> entryOrder;
  private final Numbering<Place> places;
  private @Nullable Piece ahead;
  private @Nullable Placed block;

  /**
   * @param records sorted, all that were made
   */
  Blocks(Iterator<byte[]> records, Properties properties, Numbering<Place> places, Order order) {
    this.records = records;
    this.properties = properties;
    this.places = places;
    int[] ranks = properties.ranks(order.properties());
    entryOrder =
        Comparator.comparingInt((Entry entry) -> ranks[entry.property()])
            .thenComparing(Entry::value, order.values())
            .thenComparing(Entry::annotation, Comparator.nullsFirst(Comparator.naturalOrder()));
    ahead = read();
    block = assemble();
  }

  @Override
  public boolean hasNext() {
    return block != null;
  }

  @Override
  public Placed next() {
    Placed next = block;
    if (next == null) {
      throw new NoSuchElementException();
    }
    block = assemble();
    return next;
  }

  private @Nullable Piece read() {
    return records.hasNext() ? new Piece(records.next()) : null;
  }

  /** The next block that has something in it; null at the end. */
  private @Nullable Placed assemble() {
    while (ahead != null) {
      Piece first = ahead;
      List<Entry> entries = new ArrayList<>();
      boolean hidden = false;
      Piece piece = first;
      while (piece != null
          && piece.place() == first.place()
          && piece.subject().equals(first.subject())) {
        switch (piece.type()) {
          case HIDDEN -> hidden = true;
          case VALUES -> readValues(piece, entries);
          case ANNOTATION -> entries.add(new Entry(piece.count(), piece.text(), piece.text()));
        }
        piece = read();
      }
      ahead = piece;
      if (!hidden && !entries.isEmpty()) {
        Block assembled = new Block(first.subject(), properties(entries));
        return new Placed(places.numbered(first.place()), assembled);
      }
    }
    return null;
  }

  private void readValues(Piece piece, List<Entry> entries) {
    while (piece.hasNext()) {
      entries.add(new Entry(piece.count(), piece.text(), null));
    }
  }

  private List<Block.Property> properties(List<Entry> entries) {
    entries.sort(entryOrder);
    List<Block.Property> sorted = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= entries.size(); to++) {
      int property = entries.get(from).property();
      if (to == entries.size() || entries.get(to).property() != property) {
        sorted.add(
            new Block.Property(properties.numbered(property), values(entries.subList(from, to))));
        from = to;
      }
    }
    return sorted;
  }

  private static List<Block.Value> values(List<Entry> entries) {
    List<Block.Value> values = new ArrayList<>(entries.size());
    int from = 0;
    for (int to = 1; to <= entries.size(); to++) {
      Slice value = entries.get(from).value();
      if (to == entries.size() || !entries.get(to).value().equals(value)) {
        values.add(new Block.Value(value, annotations(entries.subList(from, to))));
        from = to;
      }
    }
    return values;
  }

  private static List<Slice> annotations(List<Entry> entries) {
    if (entries.size() == 1 && entries.get(0).annotation() == null) {
      return List.of();
    }
    return entries.stream().map(Entry::annotation).filter(Objects::nonNull).distinct().toList();
  }

  private record Entry(int property, Slice value, @Nullable Slice annotation) {}

  /** A block and where it stands. */
  record Placed(Place place, Block block) {}
}
