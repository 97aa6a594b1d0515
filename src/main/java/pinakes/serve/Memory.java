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

  private static final Set<String> HEAP =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toUnmodifiableSet());

  private final Runnable relief;
  private final List<NotificationEmitter> collectors;

  /**
   * @param relief stops what took most
   */
  Memory(Runnable relief) {
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
            .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)
        && left((CompositeData) notification.getUserData()) > FULL * most()) {
      relief.run();
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
