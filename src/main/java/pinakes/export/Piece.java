package pinakes.export;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Something said of one resource at one place, read from the record that {@link Pieces} made.
 *
 * <p>A record is the length of the key in four bytes, the key that says where the piece stands, and
 * the piece: its type, the number of the place, the resource as it is written, then for each value
 * the number of its property and the text. A text has its length before it. Behind the value of an
 * annotation stands the annotation's text.
 */
final class Piece {

  /** By place; pieces of one resource at one place follow each other. */
  static final Comparator<byte[]> ORDER =
      (one, other) -> Arrays.compareUnsigned(one, 4, one.length, other, 4, other.length);

  private final byte[] bytes;
  private final Type type;
  private final int place;
  private final Slice subject;
  private int next;

  /** What a piece is. */
  enum Type {
    /** That the resource is described elsewhere or not at all: no values of it are wanted here. */
    HIDDEN,
    /** Values of its properties. */
    VALUES,
    /** One value of the resource, and what is said of that statement. */
    ANNOTATION
  }

  Piece(byte[] bytes) {
    this.bytes = bytes;
    next = 4 + ByteBuffer.wrap(bytes).getInt();
    type = Type.values()[bytes[next++]];
    place = count();
    subject = text();
  }

  /** The record of a piece. */
  static byte[] bytes(Bytes key, Bytes piece) {
    byte[] bytes = new byte[4 + key.size() + piece.size()];
    ByteBuffer.wrap(bytes).putInt(key.size());
    key.copyTo(bytes, 4);
    piece.copyTo(bytes, 4 + key.size());
    return bytes;
  }

  Type type() {
    return type;
  }

  /** The number of the place. */
  int place() {
    return place;
  }

  /** The resource as it is written. */
  Slice subject() {
    return subject;
  }

  boolean hasNext() {
    return next < bytes.length;
  }

  /** Reads a count. */
  int count() {
    int count = 0;
    for (int shift = 0; ; shift += 7) {
      byte part = bytes[next++];
      count |= (part & 0x7F) << shift;
      if (part >= 0) {
        return count;
      }
    }
  }

  /** Reads a text that has its length before it. */
  Slice text() {
    int length = count();
    next += length;
    return new Slice(bytes, next - length, next);
  }
}
