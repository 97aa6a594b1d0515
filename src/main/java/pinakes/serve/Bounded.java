package pinakes.serve;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/** Bytes in memory, up to a bound. */
final class Bounded extends OutputStream {
  private final int most;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  Bounded(int most) {
    this.most = most;
  }

  @Override
  public void write(int b) {
    room(1);
    bytes.write(b);
  }

  @Override
  public void write(byte[] source, int from, int count) {
    room(count);
    bytes.write(source, from, count);
  }

  private void room(int more) {
    if (bytes.size() + more > most) {
      throw new Failure(
          403,
          "The answer is longer than %,d bytes. Ask for less with LIMIT, or take a dump from /dumps/."
              .formatted(most));
    }
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
