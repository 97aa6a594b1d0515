package pinakes.source;

import java.util.Comparator;

/**
 * Where something stands, as an editor shows it and as an annotation selects it.
 *
 * @param file the file's name as it was given
 * @param line counted from 1
 * @param column counted from 1, in Unicode code points
 * @param start the offset of the first code point in the decoded file, counted from 0 (a byte order
 *     mark is not counted, a CRLF counts two)
 * @param end the offset after the last code point
 */
public record Place(String file, int line, int column, int start, int end)
    implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file).thenComparingInt(Place::start).thenComparingInt(Place::end);

  /** The beginning of a file, for what concerns the file as a whole. */
  public static Place startOf(String file) {
    return new Place(file, 1, 1, 0, 0);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
