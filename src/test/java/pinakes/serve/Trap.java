package pinakes.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** A port on this machine that nobody may ever connect to. */
final class Trap implements AutoCloseable {
  private final ServerSocket socket;
  private final AtomicInteger caught = new AtomicInteger();

  Trap() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::watch, "trap");
    thread.setDaemon(true);
    thread.start();
  }

  private void watch() {
    while (!socket.isClosed()) {
      try {
        socket.accept().close();
        caught.incrementAndGet();
      } catch (IOException e) {
        return;
      }
    }
  }

  String address() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  int caught() {
    return caught.get();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
