package pinakes.query;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Passes on UTF-8 with the replacement character in the place of characters that would steer a
 * terminal; line feed, carriage return and tab are passed on. XML 1.0 has no way to write most of
 * these either.
 */
final class Harmless extends FilterOutputStream {
  private static final byte[] REPLACEMENT = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

  /** The bytes of the character that is being read, the first of them in the first place. */
  private final byte[] character = new byte[4];

  private int read;
  private int length;

  Harmless(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    if (read == 0) {
      length = length(b & 0xFF);
    }
    character[read++] = (byte) b;
    if (read == length) {
      pass();
    }
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    for (int i = from; i < from + count; i++) {
      write(bytes[i]);
    }
  }

  private static int length(int first) {
    if (first < 0xC0) {
      return 1;
    }
    return first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }

  private void pass() throws IOException {
    if (Visible.steers(codePoint())) {
      out.write(REPLACEMENT);
    } else {
      out.write(character, 0, read);
    }
    read = 0;
  }

  private int codePoint() {
    if (length == 1) {
      return character[0] & 0xFF;
    }
    int c = character[0] & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      c = c << 6 | character[i] & 0x3F;
    }
    return c;
  }
}
