package pinakes.store;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicy;
import org.apache.jena.atlas.lib.Sink;
import org.jspecify.annotations.Nullable;

/**
 * A set of byte strings in their unsigned order. What does not fit in memory lies sorted in files
 * of a folder that is made when it is needed and deleted on closing.
 */
final class SortedBytes implements Iterable<byte[]>, AutoCloseable {

  private static final int OVERHEAD = 24;

  private final Path folder;
  private final Bag bag;

  /**
   * @param inMemory how many bytes are held before they are sorted and written to {@code folder}
   */
  SortedBytes(Path folder, long inMemory) {
    this.folder = folder;
    this.bag = new Bag(folder, inMemory);
  }

  /** Adds one, unless iterating has begun. The array is kept. */
  void add(byte[] bytes) {
    bag.add(bytes);
  }

  /** Each distinct one once, the smallest first; may be asked for again. */
  @Override
  public Iterator<byte[]> iterator() {
    return new Distinct(bag.iterator());
  }

  @Override
  public void close() throws IOException {
    bag.close();
    new DiskTree(folder).delete();
  }

  private static final class Bag extends SortedDataBag<byte[]> {

    private final Path folder;
    private int files;

    Bag(Path folder, long inMemory) {
      super(new Budget(inMemory), new Spilt(), Arrays::compareUnsigned);
      this.folder = folder;
    }

    @Override
    protected File getNewTemporaryFile() {
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return folder.resolve(Integer.toString(files++)).toFile();
    }
  }

  private static final class Budget implements ThresholdPolicy<byte[]> {
    private final long limit;
    private long used;

    Budget(long limit) {
      this.limit = limit;
    }

    @Override
    public void increment(byte[] bytes) {
      used += bytes.length + OVERHEAD;
    }

    @Override
    public boolean isThresholdExceeded() {
      return used >= limit;
    }

    @Override
    public void reset() {
      used = 0;
    }
  }

  /** Byte strings as a file holds them: the length in four bytes, then the bytes. */
  private static final class Spilt implements SerializationFactory<byte[]> {

    @Override
    public Sink<byte[]> createSerializer(OutputStream out) {
      return new SpiltSink(new DataOutputStream(new BufferedOutputStream(out, 1 << 16)));
    }

    @Override
    public Iterator<byte[]> createDeserializer(InputStream in) {
      return new SpiltSource(new DataInputStream(in));
    }
  }

  private record SpiltSink(DataOutputStream out) implements Sink<byte[]> {

    @Override
    public void send(byte[] bytes) {
      try {
        out.writeInt(bytes.length);
        out.write(bytes);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      try {
        out.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static final class SpiltSource implements Iterator<byte[]> {
    private final DataInputStream in;
    private byte @Nullable [] next;

    SpiltSource(DataInputStream in) {
      this.in = in;
      advance();
    }

    private void advance() {
      try {
        int high = in.read();
        if (high < 0) {
          next = null;
          return;
        }
        byte[] bytes = new byte[high << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort()];
        in.readFully(bytes);
        next = bytes;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public byte[] next() {
      byte[] bytes = next;
      if (bytes == null) {
        throw new NoSuchElementException();
      }
      advance();
      return bytes;
    }
  }

  private static final class Distinct implements Iterator<byte[]> {
    private final Iterator<byte[]> sorted;
    private byte @Nullable [] next;

    Distinct(Iterator<byte[]> sorted) {
      this.sorted = sorted;
      this.next = sorted.hasNext() ? sorted.next() : null;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public byte[] next() {
      byte[] bytes = next;
      if (bytes == null) {
        throw new NoSuchElementException();
      }
      next = null;
      while (next == null && sorted.hasNext()) {
        byte[] following = sorted.next();
        next = Arrays.equals(following, bytes) ? null : following;
      }
      return bytes;
    }
  }
}
