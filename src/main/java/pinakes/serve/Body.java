package pinakes.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpException;

/** Reads what a request carries: little, plain, soon, and of few clients at once. */
final class Body {
  private static final int AT_ONCE = 64;

  private final Limits limits;
  private final Semaphore readers = new Semaphore(AT_ONCE);

  Body(Limits limits) {
    this.limits = limits;
  }

  /**
   * The whole body as text.
   *
   * @throws Failure when it is compressed, too long, too slow or no UTF-8
   */
  String text(HttpServletRequest request) throws IOException {
    if (request.getHeader("Content-Encoding") != null) {
      throw new Failure(415, "Compressed requests are not read.");
    }
    if (request.getContentLengthLong() > limits.body()) {
      throw tooLong();
    }
    if (!readers.tryAcquire()) {
      throw Failure.later(429, "Too many requests are being read; try again in a moment.", 2);
    }
    try {
      return decoded(bytes(request.getInputStream()));
    } catch (HttpException.RuntimeException e) { // Jetty's own measure of slowness, among others
      throw closing(e.getCode(), "The request did not arrive as it should.");
    } finally {
      readers.release();
    }
  }

  private byte[] bytes(InputStream in) throws IOException {
    long end = System.nanoTime() + limits.bodyTime().toNanos();
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 13];
    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
      read.write(buffer, 0, count);
      if (read.size() > limits.body()) {
        throw tooLong();
      }
      if (System.nanoTime() > end) {
        throw closing(408, "The request took too long to arrive.");
      }
    }
    return read.toByteArray();
  }

  private Failure tooLong() {
    return closing(413, "The request is longer than %,d bytes.".formatted(limits.body()));
  }

  private static Failure closing(int status, String message) {
    return new Failure(status, message, Map.of("Connection", "close"));
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Failure(400, "The request is not UTF-8.");
    }
  }
}
