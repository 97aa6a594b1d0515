package pinakes.store;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicy;
import org.apache.jena.atlas.io.AWriterBase;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.jspecify.annotations.Nullable;

/**
 * The digest of quads that come in any order and any number of times: SHA-256 over their N-Quads
 * lines, each distinct one once, sorted by their UTF-8 bytes. {@code pinakes export --format nquads
 * | LC_ALL=C sort -u | sha256sum} gives the same.
 *
 * <p>Terms count as the store gives them back: TDB2 keeps {@code "01"^^xsd:integer} as {@code
 * "1"^^xsd:integer}.
 */
final class GraphDigest implements AutoCloseable {

  /** How many bytes of lines are held in memory before they are sorted and spilt. */
  private static final long IN_MEMORY = 96L << 20;

  /** What was digested. */
  record Result(long quads, String digest) {}

  private final Path spill;
  private final Lines lines;
  private final LineWriter line = new LineWriter();
  private final NodeFormatter terms = new NodeFormatterNT();

  /**
   * @param spill a folder for what does not fit in memory; made when needed, deleted on close
   */
  GraphDigest(Path spill) {
    this.spill = spill;
    this.lines = new Lines(spill);
  }

  void add(Quad quad) {
    line.text.setLength(0);
    term(quad.getSubject());
    term(quad.getPredicate());
    term(quad.getObject());
    term(quad.getGraph());
    line.text.append(".\n");
    lines.add(line.text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void term(Node node) {
    terms.format(line, asStored(node));
    line.text.append(' ');
  }

  private static Node asStored(Node node) {
    NodeId inline = node.isLiteral() ? NodeIdInline.inline(node) : null;
    return inline == null ? node : NodeIdInline.extract(inline);
  }

  /** Sorts and digests what was added. Once. */
  Result finish() {
    Sha256 sha = new Sha256();
    long count = 0;
    byte[] last = {};
    for (byte[] next : (Iterable<byte[]>) lines::iterator) {
      if (!Arrays.equals(last, next)) {
        sha.add(next);
        count++;
        last = next;
      }
    }
    return new Result(count, sha.finish());
  }

  @Override
  public void close() throws IOException {
    lines.close();
    new DiskTree(spill).delete();
  }

  /** Text that grows in memory. */
  private static final class LineWriter extends AWriterBase {
    final StringBuilder text = new StringBuilder(256);

    @Override
    public void print(char c) {
      text.append(c);
    }

    @Override
    public void print(String string) {
      text.append(string);
    }

    @Override
    public void print(char[] characters) {
      text.append(characters);
    }

    @Override
    public void printf(String format, Object... arguments) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void println(String string) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void println() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  /** Lines sorted by their bytes, spilt into a folder of the store. */
  private static final class Lines extends SortedDataBag<byte[]> {

    private final Path folder;
    private int files;

    Lines(Path folder) {
      super(new Budget(), new Spilt(), Arrays::compareUnsigned);
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
    private long used;

    @Override
    public void increment(byte[] line) {
      used += line.length + 24L;
    }

    @Override
    public boolean isThresholdExceeded() {
      return used >= IN_MEMORY;
    }

    @Override
    public void reset() {
      used = 0;
    }
  }

  /** Lines as a file holds them: length, bytes. */
  private static final class Spilt implements SerializationFactory<byte[]> {

    @Override
    public Sink<byte[]> createSerializer(OutputStream out) {
      DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
      return new Sink<>() {
        @Override
        public void send(byte[] line) {
          try {
            data.writeInt(line.length);
            data.write(line);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
          try {
            data.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }
      };
    }

    @Override
    public Iterator<byte[]> createDeserializer(InputStream in) {
      return new SpiltLines(new DataInputStream(in));
    }
  }

  private static final class SpiltLines implements Iterator<byte[]> {
    private final DataInputStream in;
    private byte @Nullable [] next;

    SpiltLines(DataInputStream in) {
      this.in = in;
      advance();
    }

    private void advance() {
      try {
        int first = in.read();
        if (first < 0) {
          next = null;
          return;
        }
        byte[] line = new byte[first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort()];
        in.readFully(line);
        next = line;
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
      byte[] line = next;
      if (line == null) {
        throw new NoSuchElementException();
      }
      advance();
      return line;
    }
  }
}
