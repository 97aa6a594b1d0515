package pinakes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text being written, as the UTF-8 bytes it will be in the file. Grows as needed. */
final class Bytes {

  private byte[] array = new byte[512];
  private int size;

  int size() {
    return size;
  }

  /** Forgets what was written and keeps the room. */
  Bytes clear() {
    size = 0;
    return this;
  }

  byte[] copy() {
    return Arrays.copyOf(array, size);
  }

  void copyTo(byte[] target, int at) {
    System.arraycopy(array, 0, target, at, size);
  }

  /** What was written so far, to be read before anything else is written. */
  Slice slice() {
    return new Slice(array, 0, size);
  }

  @Override
  public String toString() {
    return new String(array, 0, size, StandardCharsets.UTF_8);
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(array, 0, size);
  }

  Bytes put(int value) {
    if (size == array.length) {
      array = Arrays.copyOf(array, 2 * size);
    }
    array[size++] = (byte) value;
    return this;
  }

  Bytes put(byte[] source) {
    return put(source, 0, source.length);
  }

  Bytes put(byte[] source, int from, int length) {
    room(length);
    System.arraycopy(source, from, array, size, length);
    size += length;
    return this;
  }

  Bytes put(Bytes other) {
    return put(other.array, 0, other.size);
  }

  /** A count, seven bits a byte, small ones in one byte. */
  Bytes count(int value) {
    int rest = value;
    while (rest >= 0x80) {
      put(rest | 0x80);
      rest >>>= 7;
    }
    return put(rest);
  }

  /** The text as it stands; a lone surrogate, which is no character, becomes U+FFFD. */
  Bytes text(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      i += character(text, i);
    }
    return this;
  }

  /**
   * The character at that place of a text; a lone surrogate, which is none, becomes U+FFFD. Tells
   * how many units it took beyond the first.
   */
  int character(String text, int at) {
    char c = text.charAt(at);
    room(4);
    if (c < 0x80) {
      array[size++] = (byte) c;
    } else if (c < 0x800) {
      array[size++] = (byte) (0xC0 | (c >> 6));
      array[size++] = (byte) (0x80 | (c & 0x3F));
    } else if (!Character.isSurrogate(c)) {
      threeBytes(c);
    } else if (Character.isSupplementaryCodePoint(text.codePointAt(at))) {
      int codePoint = text.codePointAt(at);
      array[size++] = (byte) (0xF0 | (codePoint >> 18));
      array[size++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
      array[size++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
      array[size++] = (byte) (0x80 | (codePoint & 0x3F));
      return 1;
    } else {
      threeBytes('\uFFFD');
    }
    return 0;
  }

  private void threeBytes(char c) {
    array[size++] = (byte) (0xE0 | (c >> 12));
    array[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
    array[size++] = (byte) (0x80 | (c & 0x3F));
  }

  /** The unit as four hexadecimal digits. */
  Bytes hex(char c) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      put("0123456789ABCDEF".charAt((c >> shift) & 0xF));
    }
    return this;
  }

  private void room(int more) {
    if (array.length - size < more) {
      array = Arrays.copyOf(array, Math.max(2 * array.length, size + more));
    }
  }
}
