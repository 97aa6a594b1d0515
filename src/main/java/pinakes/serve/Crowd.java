package pinakes.serve;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Keeps room for who comes. An answer that is read slowly, or not at all, holds a thread; where
 * many are held at once, those that have been on their way longest are broken off.
 */
final class Crowd extends Handler.Wrapper {
  private static final Duration PACE = Duration.ofMillis(100);

  /** How long an answer is on its way before it is one that holds a thread. */
  private static final Duration SLOW = Duration.ofSeconds(1);

  private final int most;
  private final Queue<Visit> visits = new ConcurrentLinkedQueue<>();
  private Scheduler.Task next = () -> false;

  /**
   * @param most requests that are answered at once before any is broken off
   */
  Crowd(Handler answering, int most) {
    super(answering);
    this.most = most;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Visit visit = new Visit(request, response);
    visits.add(visit);
    Request.addCompletionListener(request, failure -> visits.remove(visit));
    return super.handle(request, response, callback);
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    look();
  }

  @Override
  protected void doStop() throws Exception {
    next.cancel();
    super.doStop();
  }

  private void look() {
    long now = System.nanoTime();
    visits.forEach(visit -> visit.look(now));
    visits.stream()
        .filter(visit -> visit.isSlow(now))
        .limit(Math.max(0, visits.size() - most))
        .toList()
        .forEach(Visit::breakOff);
    next = getServer().getScheduler().schedule(this::look, PACE);
  }

  private static final class Visit {
    private final Request request;
    private final Response response;
    private long sendingSince;

    Visit(Request request, Response response) {
      this.request = request;
      this.response = response;
    }

    void look(long now) {
      if (sendingSince == 0 && response.isCommitted()) {
        sendingSince = now;
      }
    }

    boolean isSlow(long now) {
      return sendingSince != 0 && now - sendingSince > SLOW.toNanos();
    }

    void breakOff() {
      request.getConnectionMetaData().getConnection().getEndPoint().close();
    }
  }
}
