package pinakes.serve;

import java.time.Duration;
import java.util.Comparator;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;

/**
 * Lets a few queries run at once and some wait for their turn, and sends the rest away. Each runs
 * in a thread of its own, so that whoever asked has an answer at the deadline even where a query
 * does not stop at once; until it does, its place stays taken.
 */
final class Turns implements AutoCloseable {

  /** What runs in a turn: it says what stops it and gives its result. */
  interface Work<T> {
    T run(Turn turn) throws Exception;
  }

  /** Deep queries are walked through by recursion. */
  private static final long STACK = 1 << 26;

  /** How much longer than the deadline a query may take to stop. */
  private static final Duration GRACE = Duration.ofMillis(500);

  private final Limits limits;
  private final Semaphore places;
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicInteger count = new AtomicInteger();
  private final Set<Turn> running = ConcurrentHashMap.newKeySet();
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
    thread.setPriority(Thread.MIN_PRIORITY);
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
    AtomicReference<@Nullable Turn> turn = new AtomicReference<>();
    Future<T> result = submit(work, turn);
    try {
      return result.get(limits.deadline().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      stop(turn.get());
      throw late();
    } catch (InterruptedException e) {
      stop(turn.get());
      Thread.currentThread().interrupt();
      throw Failure.later(503, "The server is stopping.", 5);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  private static void stop(@Nullable Turn turn) {
    if (turn != null) {
      turn.stop();
    }
  }

  private <T> Future<T> submit(Work<T> work, AtomicReference<@Nullable Turn> begun) {
    Callable<T> job =
        () -> {
          Turn turn = new Turn();
          begun.set(turn);
          running.add(turn);
          try {
            return work.run(turn);
          } catch (RuntimeException e) {
            throw turn.isStarved() ? hungry() : e;
          } finally {
            running.remove(turn);
            places.release();
          }
        };
    try {
      return threads.submit(job);
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

  private static Failure hungry() {
    return Failure.later(
        503,
        "The query needs more memory than there is for it. Ask for less: a query that sorts, groups"
            + " or compares its rows holds all of them.",
        10);
  }

  /**
   * Stops the one that took most memory, where one took much.
   *
   * @param all stops each that took much
   */
  void relieve(boolean all) {
    long much = Memory.most() / 20;
    running.stream()
        .filter(turn -> !turn.isStarved() && turn.allocated() > much)
        .sorted(Comparator.comparingLong(Turn::allocated).reversed())
        .limit(all ? limits.running() : 1)
        .forEach(Turn::starve);
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
    running.forEach(Turn::stop);
  }

  @Override
  public void close() {
    stopAll();
    threads.shutdownNow();
  }
}
