package pinakes.export;

import java.util.Arrays;

/** A part of a record: bytes that are left where they lie. Compares as unsigned bytes. */
final class Slice implements Comparable<Slice> {

  private final byte[] array;
  private final int from;
  private final int to;

  Slice(byte[] array) {
    this(array, 0, array.length);
  }

  Slice(byte[] array, int from, int to) {
    this.array = array;
    this.from = from;
    this.to = to;
  }

  int length() {
    return to - from;
  }

  /** All but the last byte: where that closes an IRI, a part comes behind its whole. */
  Slice butLast() {
    return new Slice(array, from, Math.max(from, to - 1));
  }

  void appendTo(Bytes out) {
    out.put(array, from, to - from);
  }

  @Override
  public int compareTo(Slice other) {
    return Arrays.compareUnsigned(array, from, to, other.array, other.from, other.to);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Slice slice
        && Arrays.equals(array, from, to, slice.array, slice.from, slice.to);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + array[i];
    }
    return hash;
  }
}
