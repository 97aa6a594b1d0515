package pinakes.serve;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Lets a few queries run at once and some wait for their turn, and sends the rest away. Each runs
 * in a thread of its own, so that whoever asked has an answer at the deadline even where a query
 * does not stop at once; until it does, its place stays taken.
 */
final class Turns implements AutoCloseable {

  /** What runs in a turn: it hands out what stops it and gives its result. */
  interface Work<T> {
    T run(Consumer<Runnable> running) throws Exception;
  }

  /** Deep queries are walked through by recursion. */
  private static final long STACK = 1 << 26;

  /** How much longer than the deadline a query may take to stop. */
  private static final Duration GRACE = Duration.ofMillis(500);

  private final Limits limits;
  private final Semaphore places;
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicInteger count = new AtomicInteger();
  private final Map<Integer, Runnable> stops = new ConcurrentHashMap<>();
  private final ExecutorService threads;

  Turns(Limits limits) {
    this.limits = limits;
    this.places = new Semaphore(limits.running(), true);
    this.threads =
        new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);
  }

  private Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "query-" + count.incrementAndGet(), STACK);
    thread.setDaemon(true);
    return thread;
  }

  int running() {
    return limits.running() - places.availablePermits();
  }

  int waiting() {
    return waiting.get();
  }

  /**
   * Waits for a turn and takes it.
   *
   * @throws Failure 429 when too many wait already or the wait was too long, 503 at the deadline
   */
  <T> T take(Work<T> work) {
    await();
    AtomicReference<Runnable> stop = new AtomicReference<>(() -> {});
    Future<T> result = submit(work, stop);
    try {
      return result.get(limits.deadline().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      stop(stop);
      throw late();
    } catch (InterruptedException e) {
      stop(stop);
      Thread.currentThread().interrupt();
      throw Failure.later(503, "The server is stopping.", 5);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  private static void stop(AtomicReference<Runnable> stop) {
    Objects.requireNonNull(stop.get()).run();
  }

  private <T> Future<T> submit(Work<T> work, AtomicReference<Runnable> stop) {
    int number = count.incrementAndGet();
    Callable<T> turn =
        () -> {
          try {
            return work.run(
                running -> {
                  stop.set(running);
                  stops.put(number, running);
                });
          } finally {
            stops.remove(number);
            places.release();
          }
        };
    try {
      return threads.submit(turn);
    } catch (RuntimeException | Error e) {
      places.release();
      throw e;
    }
  }

  private static RuntimeException unwrapped(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof StackOverflowError) {
      return new Failure(400, "The query is too deep.");
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException known ? known : new IllegalStateException(e);
  }

  /** What a query that did not end in time is answered with. */
  Failure late() {
    return new Failure(
        503,
        "The query took longer than %d seconds, which is all that it is given."
            .formatted(Math.max(1, limits.deadline().toSeconds())));
  }

  private void await() {
    if (places.tryAcquire()) {
      return;
    }
    if (waiting.incrementAndGet() > limits.waiting()) {
      waiting.decrementAndGet();
      throw busy();
    }
    try {
      if (!places.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    } finally {
      waiting.decrementAndGet();
    }
  }

  private static Failure busy() {
    return Failure.later(429, "Too many queries are running; try again in a moment.", 2);
  }

  /** Stops all that run. */
  void stopAll() {
    stops.values().forEach(Runnable::run);
  }

  @Override
  public void close() {
    stopAll();
    threads.shutdownNow();
  }
}
