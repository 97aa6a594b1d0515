package pinakes.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.Quad;

/**
 * Quads handed to a thread of its own, which reads them one by one. When that thread fails, its
 * failure is thrown to whoever hands over the next quads, or waits for the result; when the pipe is
 * closed early, the reading thread meets a {@link CancellationException}.
 *
 * @param <T> what the reading thread makes of them
 */
final class QuadPipe<T> implements AutoCloseable {

  private static final int BATCH = 1000;
  private static final int BATCHES = 8;
  private static final long GLANCE_MILLIS = 50;

  /** What the other thread does. */
  interface Reader<T> {
    T read(Iterator<Quad> quads) throws IOException;
  }

  private final BlockingQueue<List<Quad>> batches = new ArrayBlockingQueue<>(BATCHES);
  private final Beside<T> reading;
  private volatile boolean cancelled;
  private List<Quad> batch = new ArrayList<>(BATCH);

  QuadPipe(Reader<T> reader) {
    reading = new Beside<>("store", () -> reader.read(new Arriving()));
  }

  void hand(Quad quad) throws IOException {
    batch.add(quad);
    if (batch.size() == BATCH) {
      send(batch);
      batch = new ArrayList<>(BATCH);
    }
  }

  /** Tells the other thread that there are no more. */
  void end() throws IOException {
    if (!batch.isEmpty()) {
      send(batch);
    }
    send(List.of());
  }

  /** Waits for what the other thread made. */
  T result() throws IOException {
    return reading.result();
  }

  private void send(List<Quad> quads) throws IOException {
    try {
      while (!batches.offer(quads, GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
        if (reading.isDone()) {
          result();
          throw new IllegalStateException("the reader stopped before the end");
        }
      }
    } catch (InterruptedException e) {
      throw Beside.interrupted(e);
    }
  }

  /** Waits for the other thread to end; tells it to when it has not been told all. */
  @Override
  public void close() {
    cancelled = true;
    reading.close();
  }

  /** The quads as they arrive; used by the other thread only. */
  private final class Arriving implements Iterator<Quad> {
    private Iterator<Quad> current = List.<Quad>of().iterator();
    private boolean ended;

    @Override
    public boolean hasNext() {
      while (!ended && !current.hasNext()) {
        List<Quad> next = await();
        ended = next.isEmpty();
        current = next.iterator();
      }
      return !ended;
    }

    private List<Quad> await() {
      try {
        while (true) {
          List<Quad> next = batches.poll(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
          if (next != null) {
            return next;
          }
          if (cancelled) {
            throw new CancellationException();
          }
        }
      } catch (InterruptedException e) {
        throw new CancellationException();
      }
    }

    @Override
    public Quad next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return current.next();
    }
  }
}
