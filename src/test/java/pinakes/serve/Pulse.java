package pinakes.serve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Asks a server for its health again and again, and remembers what was not well. */
final class Pulse implements AutoCloseable {
  private final Live live;
  private final Duration longest;
  private final List<String> troubles = new ArrayList<>();
  private final Thread thread;
  private volatile boolean done;
  private volatile int beats;

  Pulse(Live live, Duration longest) {
    this.live = live;
    this.longest = longest;
    this.thread = new Thread(this::beat, "pulse");
    thread.start();
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // one thread counts
  private void beat() {
    while (!done) {
      long begun = System.nanoTime();
      String wrong = "";
      try {
        int status = live.get("/health").statusCode();
        wrong = status == 200 ? "" : "status " + status;
      } catch (RuntimeException e) {
        wrong = e.toString();
      }
      Duration time = Duration.ofNanos(System.nanoTime() - begun);
      if (wrong.isEmpty() && time.compareTo(longest) > 0) {
        wrong = "took " + time;
      }
      if (!wrong.isEmpty()) {
        troubles.add(wrong);
      }
      beats++;
      sleep();
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  int beats() {
    return beats;
  }

  /** Ends the asking and tells what was not well. */
  List<String> troubles() {
    close();
    return troubles;
  }

  @Override
  public void close() {
    done = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
