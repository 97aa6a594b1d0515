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

  Current(Store store, Consumer<String> log) {
    this.store = store;
    this.log = log;
    this.served = Served.of(store.open());
  }

  /** Begins to watch the store. */
  void follow() {
    Thread thread = new Thread(this::watch, "publications");
    thread.setDaemon(true);
    watch = thread;
    thread.start();
  }

  private void watch() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(PACE);
        look();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Goes over to the store's current publication, if that is another one. */
  private void look() {
    try {
      OptionalInt now = store.current();
      if (now.isPresent() && now.getAsInt() != served.number()) {
        replace(Served.of(store.open()));
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
    Thread thread = watch;
    if (thread != null) {
      thread.interrupt();
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    served.letGo();
  }
}
