package pinakes.export;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sorts any number of records in little memory: each full load is sorted and put into a temporary
 * file, and the files are merged in the end. Closing removes the files.
 */
final class Sorter implements AutoCloseable {

  /** Roughly what a record costs in memory beyond its bytes. */
  private static final int OVERHEAD = 32;

  /** Where a length would stand. */
  private static final int END = -1;

  private static final int BUFFER = 1 << 16;

  private final Comparator<byte[]> order;
  private final long limit;
  private final List<FileChannel> files = new ArrayList<>();
  private List<byte[]> load = new ArrayList<>();
  private long size;

  /**
   * @param limit roughly how many bytes are held in memory before they go to a file
   */
  Sorter(Comparator<byte[]> order, long limit) {
    this.order = order;
    this.limit = limit;
  }

  void add(byte[] item) {
    load.add(item);
    size += item.length + OVERHEAD;
    if (size > limit) {
      spill();
    }
  }

  /** All records in order. To be called once, after the last was added. */
  Iterator<byte[]> sorted() {
    load.sort(order);
    if (files.isEmpty()) {
      return load.iterator();
    }
    Merge merge = new Merge(order);
    Iterator<byte[]> rest = load.iterator();
    merge.add(() -> rest.hasNext() ? rest.next() : null);
    for (FileChannel file : files) {
      DataInputStream in = reader(file);
      merge.add(() -> read(in));
    }
    return merge;
  }

  @Override
  public void close() {
    try {
      for (FileChannel file : files) {
        file.close();
      }
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private void spill() {
    load.sort(order);
    try {
      // where the system can, the file has no name from now on: it goes with the process
      FileChannel file =
          FileChannel.open(
              Files.createTempFile("pinakes-export-", ".run"), READ, WRITE, DELETE_ON_CLOSE);
      files.add(file);
      DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), BUFFER));
      for (byte[] item : load) {
        out.writeInt(item.length);
        out.write(item);
      }
      out.writeInt(END);
      out.flush();
    } catch (IOException e) {
      throw refused(e);
    }
    load = new ArrayList<>();
    size = 0;
  }

  private static DataInputStream reader(FileChannel file) {
    try {
      file.position(0);
    } catch (IOException e) {
      throw refused(e);
    }
    return new DataInputStream(new BufferedInputStream(Channels.newInputStream(file), BUFFER));
  }

  private static byte @Nullable [] read(DataInputStream in) {
    try {
      int length = in.readInt();
      if (length == END) {
        return null;
      }
      byte[] item = new byte[length];
      in.readFully(item);
      return item;
    } catch (IOException e) {
      throw refused(e);
    }
  }

  private static ExportException refused(IOException cause) {
    return new ExportException(
        "cannot sort in the folder for temporary files, "
            + System.getProperty("java.io.tmpdir")
            + " ("
            + cause.getMessage()
            + "): make room there, or name another with -Djava.io.tmpdir",
        cause);
  }

  /** Sorted sources, each giving null at its end, read as one. */
  private static final class Merge implements Iterator<byte[]> {

    private final PriorityQueue<Head> heads;

    Merge(Comparator<byte[]> order) {
      heads = new PriorityQueue<>(Comparator.comparing(Head::item, order));
    }

    void add(Supplier<byte @Nullable []> source) {
      byte[] item = source.get();
      if (item != null) {
        heads.add(new Head(item, source));
      }
    }

    @Override
    public boolean hasNext() {
      return !heads.isEmpty();
    }

    @Override
    public byte[] next() {
      Head head = heads.poll();
      if (head == null) {
        throw new NoSuchElementException();
      }
      add(head.source());
      return head.item();
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared, and lives for one step
  private record Head(byte[] item, Supplier<byte @Nullable []> source) {}
}
