package pinakes.serve;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * Keeps the heap from filling up. How many rows a query gathers, to sort them, to group them or to
 * tell them apart, shows in no bound on its answer; but what is left after a garbage collection is
 * what the work that runs holds on to. Where that is too much of the heap, whatever took most of it
 * has to go.
 */
final class Memory implements NotificationListener, AutoCloseable {

  /** Of the heap, what may be left after a collection. */
  private static final double FULL = 0.55;

  /** The same where it is so much that one after another would be too late. */
  private static final double OVERFULL = 0.75;

  private static final Set<String> HEAP =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toUnmodifiableSet());

  /** Stops work for the memory that it took. */
  interface Relief {

    /**
     * @param all all that took much; else what took most
     */
    void stop(boolean all);
  }

  private final Relief relief;
  private final List<NotificationEmitter> collectors;

  Memory(Relief relief) {
    this.relief = relief;
    this.collectors =
        ManagementFactory.getGarbageCollectorMXBeans().stream()
            .filter(NotificationEmitter.class::isInstance)
            .map((GarbageCollectorMXBean collector) -> (NotificationEmitter) collector)
            .toList();
    collectors.forEach(collector -> collector.addNotificationListener(this, null, null));
  }

  /** Bytes that the heap may grow to. */
  static long most() {
    return Runtime.getRuntime().maxMemory();
  }

  @Override
  public void handleNotification(Notification notification, Object handback) {
    if (notification
        .getType()
        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      long left = left((CompositeData) notification.getUserData());
      if (left > FULL * most()) {
        relief.stop(left > OVERFULL * most());
      }
    }
  }

  private static long left(CompositeData collection) {
    return GarbageCollectionNotificationInfo.from(collection)
        .getGcInfo()
        .getMemoryUsageAfterGc()
        .entrySet()
        .stream()
        .filter(pool -> HEAP.contains(pool.getKey()))
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }

  @Override
  public void close() {
    for (NotificationEmitter collector : collectors) {
      try {
        collector.removeNotificationListener(this);
      } catch (ListenerNotFoundException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
