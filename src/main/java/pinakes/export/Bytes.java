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
    room(3 * length);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        array[size++] = (byte) c;
      } else if (!Character.isSurrogate(c)) {
        character(c);
      } else {
        int codePoint = text.codePointAt(i);
        character(codePoint);
        i += Character.charCount(codePoint) - 1;
      }
    }
    return this;
  }

  /** The code point at that place of a text. Tells how many units it took beyond the first. */
  int character(String text, int at) {
    int codePoint = text.codePointAt(at);
    character(codePoint);
    return Character.charCount(codePoint) - 1;
  }

  /** One code point; a lone surrogate, which is no character, becomes U+FFFD. */
  Bytes character(int codePoint) {
    int c =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE
            ? 0xFFFD
            : codePoint;
    if (c < 0x80) {
      return put(c);
    }
    if (c < 0x800) {
      return put(0xC0 | (c >> 6)).put(0x80 | (c & 0x3F));
    }
    if (c < 0x10000) {
      return put(0xE0 | (c >> 12)).put(0x80 | ((c >> 6) & 0x3F)).put(0x80 | (c & 0x3F));
    }
    return put(0xF0 | (c >> 18))
        .put(0x80 | ((c >> 12) & 0x3F))
        .put(0x80 | ((c >> 6) & 0x3F))
        .put(0x80 | (c & 0x3F));
  }

  /** The code point as so many hexadecimal digits. */
  Bytes hex(int codePoint, int digits) {
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      put("0123456789ABCDEF".charAt(codePoint >> shift & 0xF));
    }
    return this;
  }

  private void room(int more) {
    if (array.length - size < more) {
      array = Arrays.copyOf(array, Math.max(2 * array.length, size + more));
    }
  }
}
