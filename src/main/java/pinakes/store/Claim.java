package pinakes.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file claimed by this holder alone, against other processes and within this one. The operating
 * system frees it when the process ends, however it ends, so a claim is never stale.
 */
final class Claim implements AutoCloseable {

  /**
   * What this process holds. A file held here must not even be opened a second time: on POSIX
   * systems closing any channel on a file drops every lock the process has on it.
   */
  private static final Set<Path> HELD = new HashSet<>();

  private final Path file;
  private final FileChannel channel;

  private Claim(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The claim, or empty when another process, or another holder in this one, has it. */
  static Optional<Claim> attempt(Path file) throws IOException {
    Path real = real(file);
    synchronized (HELD) {
      if (!HELD.add(real)) {
        return Optional.empty();
      }
    }
    return lock(real, false);
  }

  /** The claim, as soon as whoever has it lets it go. */
  static Claim await(Path file) throws IOException {
    Path real = real(file);
    synchronized (HELD) {
      while (!HELD.add(real)) {
        try {
          HELD.wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new IOException("interrupted while waiting for " + file, e);
        }
      }
    }
    return lock(real, true).orElseThrow();
  }

  private static Optional<Claim> lock(Path file, boolean patient) throws IOException {
    FileChannel channel = null;
    boolean locked = false;
    try {
      channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      locked = (patient ? channel.lock() : channel.tryLock()) != null;
      return locked ? Optional.of(new Claim(file, channel)) : Optional.empty();
    } finally {
      if (!locked) {
        letGo(file, channel);
      }
    }
  }

  private static void letGo(Path file, @Nullable FileChannel channel) throws IOException {
    try {
      if (channel != null) {
        channel.close();
      }
    } finally {
      synchronized (HELD) {
        HELD.remove(file);
        HELD.notifyAll();
      }
    }
  }

  private static Path real(Path file) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
  }

  @Override
  public void close() throws IOException {
    letGo(file, channel);
  }
}
