package pinakes.store;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Work done beside other work, in a thread of its own. Its failure is thrown to whoever waits for
 * its result. Who closes it waits until the thread has ended, since the files are its own until
 * then.
 *
 * @param <T> what it makes
 */
final class Beside<T> implements AutoCloseable {

  private final FutureTask<T> task;
  private final Thread thread;

  /**
   * Begins the work.
   *
   * @param name of the thread, after {@code pinakes-}
   */
  Beside(String name, Callable<T> work) {
    task = new FutureTask<>(work);
    thread = new Thread(task, "pinakes-" + name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Whether the work has come to an end, good or bad. */
  boolean isDone() {
    return task.isDone();
  }

  /** Waits for what it makes. */
  T result() throws IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw asThrown(e.getCause());
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static IOException asThrown(@Nullable Throwable failure) throws IOException {
    if (failure instanceof IOException e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
    throw new IllegalStateException(failure);
  }

  static IOException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IOException("interrupted", e);
  }

  /** Waits for the thread to end; it is not told to. */
  @Override
  public void close() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
