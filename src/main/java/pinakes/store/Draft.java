package pinakes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.jspecify.annotations.Nullable;

/**
 * A publication being written beside the current one: loaded, looked at, then published or dropped.
 * While it is open no other build can begin in the store. Closing it without publishing removes it.
 */
public final class Draft implements AutoCloseable {

  private final Layout layout;
  private final Claim claim;
  private @Nullable DatasetGraphTDB data;
  private GraphDigest.@Nullable Result digest;
  private boolean closed;

  private Draft(Layout layout, Claim claim) {
    this.layout = layout;
    this.claim = claim;
  }

  static Draft start(Layout layout, Claim claim) throws IOException {
    Files.createDirectories(layout.publications());
    Files.createDirectory(layout.draft());
    return new Draft(layout, claim);
  }

  /**
   * Loads the graphs and their text index. The producer is given where to put its quads, one by
   * one, in any order and any number of times; each must be in a named graph. Once only.
   *
   * @throws StoreException when the disk refuses; what the producer throws passes as it is
   */
  public void load(Consumer<Consumer<Quad>> producer) {
    if (closed || data != null) {
      throw new IllegalStateException("a draft is loaded once");
    }
    try {
      DatasetGraphTDB graphs = GraphFiles.open(layout.draft());
      data = graphs;
      digest = load(producer, graphs);
      Txn.executeRead(graphs, () -> index(graphs));
    } catch (IOException | InternalError e) {
      throw StoreException.writing(layout.root(), e);
    }
  }

  private GraphDigest.Result load(Consumer<Consumer<Quad>> producer, DatasetGraphTDB graphs)
      throws IOException {
    DataLoader loader = LoaderFactory.sequentialLoader(graphs, (format, arguments) -> {});
    StreamRDF stream = loader.streamRDF();
    try (GraphDigest sorter = new GraphDigest(layout.draft().resolve("sort"))) {
      loader.startBulk();
      producer.accept(quad -> accept(quad, stream, sorter));
      return writing(
          () -> {
            loader.finishBulk();
            return sorter.finish();
          });
    }
  }

  private void accept(Quad quad, StreamRDF stream, GraphDigest sorter) {
    if (quad.isDefaultGraph() || !quad.isConcrete()) {
      throw new IllegalArgumentException("not a quad in a named graph: " + quad);
    }
    writing(
        () -> {
          stream.quad(quad);
          sorter.add(quad);
          return quad;
        });
  }

  private void index(DatasetGraph graphs) {
    writing(
        () -> {
          FullText.write(graphs, layout.draft().resolve(Layout.TEXT));
          return graphs;
        });
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  /** Runs what only touches the disk: whatever it throws is the disk's refusal. */
  private <T> T writing(Work<T> work) {
    try {
      return work.run();
    } catch (IOException | RuntimeException | InternalError e) {
      throw StoreException.writing(layout.root(), e);
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
    if (closed || data == null || digest == null) {
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
            Files.move(
                layout.draft(),
                layout.publication(manifest.number()),
                StandardCopyOption.ATOMIC_MOVE);
            DiskTree.writeFolderThrough(layout.publications());
            layout.switchTo(manifest.number());
            retain(keep);
            return manifest;
          });
    }
  }

  private Manifest seal(SortedMap<String, String> inputs, SortedMap<String, Long> counts)
      throws IOException {
    GraphDigest.Result content = Objects.requireNonNull(digest);
    shutdown();
    DiskTree tree = new DiskTree(layout.draft());
    Manifest manifest =
        new Manifest(
            nextNumber(),
            Program.nameAndVersion(),
            inputs,
            counts,
            content.quads(),
            content.digest(),
            tree.sizes());
    manifest.write(layout.draft());
    tree.writeThrough();
    return manifest;
  }

  private int nextNumber() throws IOException {
    List<Integer> numbers = layout.numbers();
    return numbers.isEmpty() ? 1 : numbers.getLast() + 1;
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
    if (data != null) {
      data.shutdown();
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
