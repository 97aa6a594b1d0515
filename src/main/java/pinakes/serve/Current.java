package pinakes.serve;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pinakes.store.Store;
import pinakes.store.StoreException;

/**
 * The publication that is served now, and the watch over the store for the next. A new one is
 * opened and made ready beside the old; requests that hold the old one end on it.
 */
final class Current implements AutoCloseable {
  private static final Duration PACE = Duration.ofMillis(200);

  private final Store store;
  private final Consumer<String> log;
  private volatile Served served;
  private volatile @Nullable String trouble;
  private @Nullable Thread watch;
  private volatile boolean closing;

  Current(Store store, Consumer<String> log) {
    this.store = store;
    this.log = log;
    this.served = Served.of(store.open());
  }

  /** Begins to make ready what pages need, and to watch the store. */
  void follow() {
    Thread thread = new Thread(this::watch, "publications");
    thread.setDaemon(true);
    thread.setPriority(Front.BACK);
    watch = thread;
    thread.start();
  }

  private void watch() {
    warm(served);
    while (!closing) {
      try {
        Thread.sleep(PACE);
        look();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void warm(Served which) {
    try {
      which.pages().warm(() -> closing);
    } catch (RuntimeException | InternalError e) {
      tell("What pages need cannot be made ready: " + e);
    }
  }

  /** Goes over to the store's current publication, if that is another one. */
  private void look() {
    try {
      OptionalInt now = store.current();
      if (now.isPresent() && now.getAsInt() != served.number()) {
        Served next = Served.of(store.open());
        warm(next);
        replace(next);
      }
      trouble = null;
    } catch (StoreException e) {
      tell(String.valueOf(e.getMessage()));
    } catch (RuntimeException | InternalError e) {
      tell("The new publication cannot be served: " + e);
    }
  }

  private void replace(Served next) {
    Served last = served;
    served = next;
    last.letGo();
    log.accept("pinakes: serving publication " + next.number());
  }

  private void tell(String message) {
    if (!message.equals(trouble)) {
      log.accept("pinakes: " + message + " Publication " + served.number() + " is served on.");
    }
    trouble = message;
  }

  /** The publication served now, held for the caller, who lets go of it. */
  Served hold() {
    while (true) {
      Served now = served;
      if (now.hold()) {
        return now;
      }
    }
  }

  /** Why the store's newest publication is not served; null while it is. */
  @Nullable String trouble() {
    return trouble;
  }

  @Override
  public void close() {
    closing = true;
    Thread thread = watch;
    if (thread != null) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    served.letGo();
  }
}
