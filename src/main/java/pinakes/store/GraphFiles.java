package pinakes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.jena.dboe.base.file.ChannelManager;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableInline;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.StoreConnection;

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
   * Opens the graph in {@code folder} for reading. SPARQL sees the union of its graphs as the
   * default graph.
   */
  static DatasetGraphTDB open(Path folder) throws IOException {
    return open(folder, GraphFiles::readInBlocks);
  }

  /** Opens the graph in {@code folder} for writing; it is made when it is not there. */
  static DatasetGraphTDB openForWriting(Path folder) throws IOException {
    return open(folder, data -> data);
  }

  private static DatasetGraphTDB open(Path folder, UnaryOperator<DatasetGraphTDB> adapted)
      throws IOException {
    Path storage = Files.createDirectories(folder.resolve(Layout.TDB_STORAGE));
    Location location = Location.create(storage.toString());
    synchronized (StoreConnection.class) { // Jena's own lock around a list of what is open.
      try {
        DatasetGraphTDB data = adapted.apply(TDB2StorageBuilder.build(location));
        data.getContext().setTrue(TDB2.symUnionDefaultGraph);
        GraphExecutor.install(data.getContext());
        return data;
      } catch (Throwable failure) {
        ChannelManager.releaseAll(location.getDirectoryPath());
        throw failure;
      }
    }
  }

  /** The same graph, whose terms are read as {@link TermsInBlocks} does. */
  private static DatasetGraphTDB readInBlocks(DatasetGraphTDB data) {
    NodeTupleTable quads = data.getQuadTable().getNodeTupleTable();
    NodeTable terms = new TermsInBlocks((NodeTableTRDF) quads.getNodeTable().baseNodeTable());
    return new DatasetGraphTDB(
        data.getLocation(),
        data.getStoreParams(),
        data.getReorderTransform(),
        new StorageTDB(
            data.getTxnSystem(),
            data.getTripleTable(),
            new QuadTable(quads.getTupleTable().getIndexes(), NodeTableInline.create(terms))),
        (StoragePrefixesTDB) data.getStoragePrefixes(),
        data.getTxnSystem());
  }

  static void close(DatasetGraphTDB data) {
    synchronized (StoreConnection.class) {
      try {
        data.shutdown();
      } finally {
        ChannelManager.releaseAll(data.getLocation().getDirectoryPath());
      }
    }
  }
}
