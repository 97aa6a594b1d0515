package pinakes.serve;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Work in its turn: what stops it, what memory it took, and whether it was stopped for that. */
final class Turn {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final long thread = Thread.currentThread().threadId();
  private final long before = THREADS.getThreadAllocatedBytes(thread);
  private Runnable stop = () -> {};
  private boolean stopped;
  private volatile boolean starved;

  /** Says what stops the work, from any thread. Where it was stopped already, it is now. */
  synchronized void stoppedBy(Runnable how) {
    stop = how;
    if (stopped) {
      how.run();
    }
  }

  synchronized void stop() {
    stopped = true;
    stop.run();
  }

  /** Stops it because memory is short. */
  void starve() {
    starved = true;
    stop();
  }

  /** Whether it was stopped because memory was short. */
  boolean isStarved() {
    return starved;
  }

  /** Bytes that were made room for since it began, whether they are still needed or not. */
  long allocated() {
    return THREADS.getThreadAllocatedBytes(thread) - before;
  }
}
