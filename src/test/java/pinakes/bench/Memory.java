package pinakes.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** The most memory this process used since it was last asked to begin anew. */
final class Memory implements AutoCloseable {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final int EVERY_MILLISECONDS = 100;

  private final AtomicLong heap = new AtomicLong();
  private final AtomicLong own = new AtomicLong();
  private final Thread watch = new Thread(this::watch, "memory");
  private final Set<String> heapPools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .map(MemoryPoolMXBean::getName)
          .collect(Collectors.toUnmodifiableSet());

  Memory() {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, handback) -> collected((CompositeData) notification.getUserData()),
              notification ->
                  notification
                      .getType()
                      .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
              null);
    }
    watch.setDaemon(true);
    watch.start();
  }

  private void collected(CompositeData data) {
    long used =
        GarbageCollectionNotificationInfo.from(data)
            .getGcInfo()
            .getMemoryUsageAfterGc()
            .entrySet()
            .stream()
            .filter(pool -> heapPools.contains(pool.getKey()))
            .mapToLong(pool -> pool.getValue().getUsed())
            .sum();
    heap.accumulateAndGet(used, Math::max);
  }

  private void watch() {
    try {
      while (true) {
        own.accumulateAndGet(status("RssAnon:"), Math::max);
        Thread.sleep(EVERY_MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void beginAnew() {
    System.gc();
    heap.set(0);
    own.set(0);
  }

  /** The most bytes that were used on the heap right after a collection. */
  long heapAfterCollection() {
    return heap.get();
  }

  /** The most bytes resident that are no file's; 0 where the system does not tell. */
  long ownResident() {
    return own.get();
  }

  /** The most bytes ever resident, mapped files included; 0 where the system does not tell. */
  static long everResident() {
    return status("VmHWM:");
  }

  private static long status(String field) {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith(field))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  @Override
  public void close() {
    watch.interrupt();
  }
}
