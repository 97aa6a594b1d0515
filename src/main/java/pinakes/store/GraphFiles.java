package pinakes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;

/**
 * TDB2 in a folder that is ours alone.
 *
 * <p>The storage is opened itself, not through {@code DatabaseMgr}: that would delete every path
 * the folder's {@code jena-tdb-temp-files} names, keep the folder in a cache for the whole process,
 * and run the garbage collector on closing.
 */
final class GraphFiles {

  static {
    JenaSystem.init();
  }

  private GraphFiles() {}

  /**
   * Opens the graph in {@code folder}, made when it is not there. SPARQL sees the union of its
   * graphs as the default graph. Closed with {@link DatasetGraphTDB#shutdown()}.
   */
  static DatasetGraphTDB open(Path folder) throws IOException {
    Path storage = folder.resolve(Layout.TDB_STORAGE);
    Files.createDirectories(storage);
    DatasetGraphTDB data = TDB2StorageBuilder.build(Location.create(storage.toString()));
    data.getContext().setTrue(TDB2.symUnionDefaultGraph);
    EmptyInputExecutor.install(data.getContext());
    return data;
  }
}
