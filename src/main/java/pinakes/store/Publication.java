package pinakes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/**
 * A publication opened for reading. It stays as it is while newer ones are published, and even when
 * its own files are deleted from the store.
 */
public final class Publication implements AutoCloseable {

  private final Path store;
  private final Manifest manifest;
  private final Instant time;
  private final ReaderFolder folder;
  private final DatasetGraphTDB data;
  private final TextSearch text;
  private final DatasetGraph view;
  private boolean closed;

  private Publication(
      Path store,
      Manifest manifest,
      Instant time,
      ReaderFolder folder,
      DatasetGraphTDB data,
      TextSearch text) {
    this.store = store;
    this.manifest = manifest;
    this.time = time;
    this.folder = folder;
    this.data = data;
    this.text = text;
    data.getContext().set(TextQuery.textIndex, text);
    this.view = new ReadingView(data);
  }

  static Publication open(Layout layout, Manifest manifest) throws IOException {
    ReaderFolder folder = ReaderFolder.create(layout.readers());
    try {
      folder.link(layout.publication(manifest.number()), manifest.files().keySet());
      Path sealed = layout.publication(manifest.number()).resolve(Layout.MANIFEST);
      Instant time = Files.getLastModifiedTime(sealed).toInstant();
      DatasetGraphTDB data = GraphFiles.open(folder.path());
      TextSearch text = new TextSearch(folder.path().resolve(Layout.TEXT));
      return new Publication(layout.root(), manifest, time, folder, data, text);
    } catch (Throwable failure) {
      try (folder) {
        throw failure;
      }
    }
  }

  public Manifest manifest() {
    return manifest;
  }

  /** When it was published, as its manifest's file tells. */
  public Instant time() {
    return time;
  }

  /**
   * The graphs, to be read within read transactions of the caller's. In SPARQL the default graph is
   * the union of all graphs, and {@code text:query} searches the text index; elsewhere the union is
   * {@link DatasetGraph#getUnionGraph()} and the default graph is empty. Nothing can be written.
   */
  public DatasetGraph dataset() {
    return view;
  }

  /** The reader's own folder, for what must not outlive the process. */
  Path folder() {
    return folder.path();
  }

  /** Whoever still reads from the dataset gets errors from now on. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (folder) {
      text.close();
      GraphFiles.close(data);
    } catch (IOException e) {
      throw StoreException.reading(store, e);
    }
  }
}
