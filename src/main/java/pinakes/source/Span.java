package pinakes.source;

/**
 * A stretch of a file's text, in UTF-16 units counted from 0 (a byte order mark is not part of the
 * text).
 *
 * @param start the first unit
 * @param end the unit after the last one; {@code start} for an empty stretch
 */
public record Span(int start, int end) {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The smallest span that holds this one and {@code other}. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** This span moved by {@code distance} units. */
  public Span shift(int distance) {
    return new Span(start + distance, end + distance);
  }

  public int length() {
    return end - start;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }
}
