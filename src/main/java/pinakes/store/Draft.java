package pinakes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.jspecify.annotations.Nullable;
import pinakes.Program;

/**
 * A publication being written beside the current one: loaded, looked at, then published or dropped.
 * While it is open no other build can begin in the store. Closing it without publishing removes it.
 */
public final class Draft implements AutoCloseable {

  static {
    JenaSystem.init(); // Before there are two threads: begun by two at once it locks up.
  }

  private final Layout layout;
  private final Claim claim;
  private final int number;
  private @Nullable DatasetGraphTDB data;
  private @Nullable Indexing indexing;
  private long stored;
  private boolean began;
  private boolean closed;

  private Draft(Layout layout, Claim claim, int number) {
    this.number = number;
    this.layout = layout;
    this.claim = claim;
  }

  /** Clears what killed builds left, and begins afresh. */
  static Draft start(Layout layout, Claim claim) throws IOException {
    int number = layout.nextNumber();
    layout.clearLeftovers();
    Files.createDirectories(layout.publications());
    Files.createDirectory(layout.draft());
    return new Draft(layout, claim, number);
  }

  /**
   * Loads the graphs. The producer is given where to put its quads, one by one, in any order and
   * any number of times; each must be in a named graph. Once only. Their text is indexed from then
   * on, in a thread of its own, until they are published.
   *
   * @throws StoreException when the disk refuses; what the producer throws passes as it is
   */
  public void load(Consumer<Consumer<Quad>> producer) {
    if (closed || began) {
      throw new IllegalStateException("a draft is loaded once");
    }
    began = true;
    GraphWriter graphs = new GraphWriter(layout.draft(), layout.sorting());
    QuadLines lines = new QuadLines(layout.sorting().resolve("lines"));
    try (QuadPipe<Long> pipe = new QuadPipe<>(graphs::write)) {
      producer.accept(quad -> take(quad, lines, pipe));
      writing(
          () -> {
            pipe.end();
            indexing = new Indexing(lines, layout.draft().resolve(Layout.TEXT));
            stored = pipe.result();
            data = GraphFiles.open(layout.draft());
            return data;
          });
    } finally {
      if (indexing == null) {
        drop(lines);
      }
    }
  }

  private void drop(QuadLines lines) {
    try {
      lines.close();
    } catch (IOException e) {
      throw StoreException.writing(layout.root(), e);
    }
  }

  private void take(Quad quad, QuadLines lines, QuadPipe<Long> pipe) {
    if (quad.isDefaultGraph() || !quad.isConcrete()) {
      throw new IllegalArgumentException("not a quad in a named graph: " + quad);
    }
    writing(
        () -> {
          Quad stored = StoredTerms.of(quad);
          pipe.hand(stored);
          lines.add(stored);
          return stored;
        });
  }

  /** Waits until the text is indexed. */
  private QuadLines.Digest indexed() throws IOException {
    QuadLines.Digest digest = Objects.requireNonNull(indexing).result();
    if (stored != digest.lines()) {
      throw new IllegalStateException(
          "%d quads stored, %d digested".formatted(stored, digest.lines()));
    }
    return digest;
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  /** Runs what writes to the disk; the disk's refusal, in whatever wrapping, is told as such. */
  private <T> T writing(Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw StoreException.writing(layout.root(), e);
    } catch (RuntimeException | InternalError e) {
      if (StoreException.isRefusal(e)) {
        throw StoreException.writing(layout.root(), e);
      }
      throw e;
    }
  }

  /**
   * What was loaded, to be read within read transactions of the caller's; in SPARQL the default
   * graph is the union of all graphs. Usable until the draft is published or closed.
   */
  public DatasetGraph dataset() {
    return new ReadingView(loaded());
  }

  private DatasetGraphTDB loaded() {
    if (closed || data == null) {
      throw new IllegalStateException("nothing is loaded");
    }
    return data;
  }

  /**
   * Publishes what was loaded: writes it through to the disk, writes the manifest, and makes it the
   * current publication, all at once for those who read. Older publications beyond {@code keep} are
   * deleted. The draft is closed by this, whether it succeeds or not.
   *
   * @param inputs the SHA-256 of each input by its name
   * @param counts how much was made, by the name of the kind
   * @param keep how many publications stay, with this one; at least 1
   * @throws StoreException when the disk refuses; the last publication is then as it was
   */
  public Manifest publish(
      SortedMap<String, String> inputs, SortedMap<String, Long> counts, int keep) {
    if (keep < 1) {
      throw new IllegalArgumentException("keep " + keep);
    }
    loaded();
    try (this) {
      Manifest manifest = writing(() -> seal(inputs, counts));
      return writing(
          () -> {
            Files.move(layout.draft(), layout.publication(number), StandardCopyOption.ATOMIC_MOVE);
            DiskTree.writeFolderThrough(layout.publications());
            layout.switchTo(number);
            retain(keep);
            return manifest;
          });
    }
  }

  private Manifest seal(SortedMap<String, String> inputs, SortedMap<String, Long> counts)
      throws IOException {
    QuadLines.Digest content = indexed();
    shutdown();
    new DiskTree(layout.sorting()).delete();
    DiskTree tree = new DiskTree(layout.draft());
    Manifest manifest =
        new Manifest(
            number,
            Program.nameAndVersion(),
            inputs,
            counts,
            content.lines(),
            content.sha256(),
            Manifest.contents(layout.draft()));
    manifest.write(layout.draft());
    tree.writeThrough();
    return manifest;
  }

  private void retain(int keep) {
    try {
      List<Integer> numbers = layout.numbers();
      for (int number : numbers.subList(0, Math.max(0, numbers.size() - keep))) {
        layout.discard(number);
      }
    } catch (IOException e) {
      // The new publication stands all the same; the next build tries again.
    }
  }

  private void shutdown() {
    if (indexing != null) {
      indexing.close();
    }
    if (data != null) {
      GraphFiles.close(data);
      data = null;
    }
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (claim) {
      shutdown();
      layout.clearLeftovers();
    } catch (IOException e) {
      throw StoreException.writing(layout.root(), e);
    }
  }
}
