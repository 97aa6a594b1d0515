package pinakes.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.atlas.io.AWriterBase;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;

/**
 * The N-Quads lines of quads that come in any order and any number of times: each distinct one
 * once, sorted by their UTF-8 bytes. {@code LC_ALL=C sort -u} of an N-Quads export is the same.
 */
final class QuadLines implements AutoCloseable {

  private static final long IN_MEMORY = 96L << 20;

  /** What is done with a line; it ends with a line feed. */
  interface Reader {
    void read(byte[] line) throws IOException;
  }

  /** How many lines there are, and their SHA-256. */
  record Digest(long lines, String sha256) {}

  private final SortedBytes lines;
  private final Text text = new Text();
  private final NodeFormatter terms = new NodeFormatterNT();

  /**
   * @param spill a folder for what does not fit in memory; made when needed, deleted on closing
   */
  QuadLines(Path spill) {
    this.lines = new SortedBytes(spill, IN_MEMORY);
  }

  void add(Quad quad) {
    text.characters.setLength(0);
    write(quad.getSubject());
    write(quad.getPredicate());
    write(quad.getObject());
    write(quad.getGraph());
    text.characters.append(".\n");
    lines.add(text.characters.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void write(Node term) {
    terms.format(text, term);
    text.characters.append(' ');
  }

  /** Passes the lines to {@code reader} and digests them. Nothing can be added afterwards. */
  Digest read(Reader reader) throws IOException {
    Sha256 sha = new Sha256();
    long count = 0;
    for (byte[] line : lines) {
      sha.add(line);
      count++;
      reader.read(line);
    }
    return new Digest(count, sha.finish());
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** The line being written; Jena's formatter asks for its own kind of writer. */
  private static final class Text extends AWriterBase {
    private final StringBuilder characters = new StringBuilder(256);

    @Override
    public void print(char c) {
      characters.append(c);
    }

    @Override
    public void print(String string) {
      characters.append(string);
    }

    @Override
    public void print(char[] array) {
      characters.append(array);
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
}
