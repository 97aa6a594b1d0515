package pinakes.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A client that keeps to no rules: bytes on a socket. */
final class Raw implements AutoCloseable {
  private final Socket socket;

  Raw(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(30_000);
  }

  Raw send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    return this;
  }

  /** All that comes until the other side closes. */
  String read() throws IOException {
    try {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (SocketTimeoutException e) {
      throw new IOException("the server keeps the connection open", e);
    } catch (IOException e) {
      return ""; // reset: closed all the same
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
