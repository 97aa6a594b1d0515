package pinakes.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/**
 * The digest of a graph and the index of its text, made from its lines in a thread of its own while
 * the graph itself is looked at. Closed early, it drops what it was making.
 */
final class Indexing implements AutoCloseable {

  private final QuadLines lines;
  private final Path folder;
  private final Beside<QuadLines.Digest> work;
  private volatile boolean cancelled;

  /**
   * Begins.
   *
   * @param lines all of the graph's; closed when they are read
   * @param folder for the text index
   */
  Indexing(QuadLines lines, Path folder) {
    this.lines = lines;
    this.folder = folder;
    this.work = new Beside<>("text", this::index);
  }

  private QuadLines.Digest index() throws IOException {
    try (lines;
        FullText text = new FullText(folder)) {
      QuadLines.Digest digest = lines.read(line -> add(line, text));
      text.finish();
      return digest;
    }
  }

  private void add(byte[] line, FullText text) throws IOException {
    if (cancelled) {
      throw new CancellationException();
    }
    text.read(line);
  }

  /** Waits until the text index is written; the digest of the graph. */
  QuadLines.Digest result() throws IOException {
    return work.result();
  }

  @Override
  public void close() {
    cancelled = true;
    work.close();
  }
}
