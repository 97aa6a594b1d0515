package pinakes.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Asks a server for its health again and again, over one connection, and prints the nanoseconds and
 * the status of each answer, a line each. A program of its own: in a process that does nothing else
 * and has the processor when it wants it, what is timed is the server.
 *
 * <p>Arguments: port, seconds.
 */
final class Heartbeat {
  private static final Duration PACE = Duration.ofMillis(10);

  private Heartbeat() {}

  /** Asks and prints; a connection that breaks is a line too. */
  public static void main(String[] args) throws InterruptedException, IOException {
    int port = Integer.parseInt(args[0]);
    long end = System.nanoTime() + Duration.ofSeconds(Long.parseLong(args[1])).toNanos();
    System.out.println("nice " + niceness());
    while (System.nanoTime() < end) {
      try {
        beat(port, end);
      } catch (IOException e) {
        System.out.println("0 " + e);
        Thread.sleep(PACE);
      }
    }
  }

  private static void beat(int port, long end) throws IOException, InterruptedException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(20_000);
      while (System.nanoTime() < end) {
        long begun = System.nanoTime();
        String status = health(socket);
        System.out.println(System.nanoTime() - begun + " " + status);
        Thread.sleep(PACE);
      }
    }
  }

  private static String health(Socket socket) throws IOException {
    socket
        .getOutputStream()
        .write("GET /health HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    StringBuilder answer = new StringBuilder();
    byte[] buffer = new byte[4096];
    while (answer.indexOf("}\n") < 0) {
      int count = socket.getInputStream().read(buffer);
      if (count < 0) {
        throw new IOException("the connection was closed");
      }
      answer.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
    }
    return answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length());
  }

  /** How much this process stands back for others, where the system tells it. */
  private static String niceness() throws IOException {
    Path stat = Path.of("/proc/self/stat");
    return Files.isReadable(stat) ? Files.readString(stat).split(" ")[18] : "unknown";
  }
}
