package pinakes.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Clients that ask one thing after another over kept connections, with next to no work of their
 * own.
 */
final class Clients {

  /**
   * What was measured.
   *
   * @param nanos how long each request took, sorted
   * @param seconds how long it went on
   */
  record Result(long[] nanos, double seconds) {
    double rate() {
      return nanos.length / seconds;
    }

    /** In milliseconds. */
    double percentile(int percent) {
      return nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)] / 1e6;
    }
  }

  private Clients() {}

  static Result run(int port, List<String> paths, String accept, int count, int millis)
      throws InterruptedException {
    List<LongStream.Builder> times = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    long begun = System.nanoTime();
    long end = begun + millis * 1_000_000L;
    for (int i = 0; i < count; i++) {
      LongStream.Builder own = LongStream.builder();
      int first = i * 7;
      times.add(own);
      Thread thread = new Thread(() -> ask(port, paths, accept, first, end, own));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    long[] all = times.stream().flatMapToLong(LongStream.Builder::build).toArray();
    Arrays.sort(all);
    return new Result(all, seconds);
  }

  private static void ask(
      int port, List<String> paths, String accept, int first, long end, LongStream.Builder times) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      OutputStream out = socket.getOutputStream();
      InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
      for (int i = first; System.nanoTime() < end; i++) {
        String path = paths.get(i % paths.size());
        String request =
            "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept + "\r\n\r\n";
        long begun = System.nanoTime();
        out.write(request.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        read(in, path);
        times.add(System.nanoTime() - begun);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void read(InputStream in, String path) throws IOException {
    String status = line(in);
    if (!status.startsWith("HTTP/1.1 200")) {
      throw new IOException(path + ": " + status);
    }
    long length = -1;
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      if (line.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Long.parseLong(line.substring(15).strip());
      }
    }
    if (length >= 0) {
      in.skipNBytes(length);
      return;
    }
    for (int size = chunk(in); size > 0; size = chunk(in)) {
      in.skipNBytes(size + 2L);
    }
    line(in);
  }

  private static int chunk(InputStream in) throws IOException {
    return Integer.parseInt(line(in).strip(), 16);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the server closed the connection");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
