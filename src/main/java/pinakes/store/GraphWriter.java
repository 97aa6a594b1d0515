package pinakes.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.trans.bplustree.rewriter.BPlusTreeRewriter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.base.CoLib;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes quads into a fresh TDB2 folder: the terms as they come, then each index at once from its
 * sorted tuples, as Jena's {@code tdb2.xloader} does it, but within this process.
 *
 * <p>Jena's other bulk loaders insert every quad into six trees one by one: several times the work,
 * and twice the size on disk. Those of them that use threads lose what goes wrong there: after a
 * failure to write they end without an exception, or wait for ever.
 */
final class GraphWriter {

  private static final String PRIMARY = "GSPO";
  private static final int ID = NodeId.SIZE;
  private static final long IN_MEMORY = 64L << 20;

  private final Path folder;
  private final Path spill;

  GraphWriter(Path folder, Path spill) {
    this.folder = folder;
    this.spill = spill;
  }

  /**
   * Writes the quads, in any order and any number of times; returns how many distinct there are.
   */
  long write(Iterator<Quad> quads) throws IOException {
    DatasetGraphTDB graphs = GraphFiles.openForWriting(folder);
    try (SortedBytes tuples = new SortedBytes(spill.resolve(PRIMARY), IN_MEMORY)) {
      NodeTupleTable table = graphs.getQuadTable().getNodeTupleTable();
      writeTerms(graphs, table.getNodeTable(), quads, tuples);
      long count = 0;
      for (TupleIndex index : table.getTupleTable().getIndexes()) {
        count = writeIndex((TupleIndexRecord) index, tuples);
      }
      return count;
    } finally {
      GraphFiles.close(graphs);
    }
  }

  private static void writeTerms(
      DatasetGraphTDB graphs, NodeTable nodes, Iterator<Quad> quads, SortedBytes tuples) {
    Terms terms = new Terms(nodes);
    Txn.executeWrite(graphs, () -> quads.forEachRemaining(quad -> tuples.add(terms.tuple(quad))));
  }

  private long writeIndex(TupleIndexRecord index, SortedBytes primary) throws IOException {
    if (index.getName().equals(PRIMARY)) {
      return pack(index, primary);
    }
    try (SortedBytes tuples = new SortedBytes(spill.resolve(index.getName()), IN_MEMORY)) {
      for (byte[] tuple : primary) {
        tuples.add(reordered(tuple, index.getName()));
      }
      return pack(index, tuples);
    }
  }

  private static byte[] reordered(byte[] tuple, String order) {
    byte[] reordered = new byte[tuple.length];
    for (int column = 0; column < PRIMARY.length(); column++) {
      int from = PRIMARY.indexOf(order.charAt(column));
      System.arraycopy(tuple, from * ID, reordered, column * ID, ID);
    }
    return reordered;
  }

  private static long pack(TupleIndexRecord index, SortedBytes tuples) {
    BPlusTree tree = (BPlusTree) index.getRangeIndex();
    Records records = new Records(tuples.iterator(), tree.getRecordFactory());
    CoLib.executeWrite(
        index,
        () ->
            BPlusTreeRewriter.packIntoBPlusTree(
                records,
                tree.getParams(),
                tree.getRecordFactory(),
                tree.getStateManager().getBufferChannel(),
                tree.getNodeManager().getBlockMgr(),
                tree.getRecordsMgr().getBlockMgr()));
    return records.count;
  }

  /** Tuples as the records of an index, counted. */
  private static final class Records implements Iterator<Record> {
    private final Iterator<byte[]> tuples;
    private final RecordFactory factory;
    private long count;

    Records(Iterator<byte[]> tuples, RecordFactory factory) {
      this.tuples = tuples;
      this.factory = factory;
    }

    @Override
    public boolean hasNext() {
      return tuples.hasNext();
    }

    @Override
    public Record next() {
      count++;
      return factory.create(tuples.next());
    }
  }

  /**
   * The identifiers of terms. The ones met lately are remembered, each in the one slot its hash
   * gives: a table of that kind forgets at random but costs next to nothing.
   */
  private static final class Terms {
    private static final int SLOTS = 1 << 16;

    private final NodeTable nodes;
    private final @Nullable Node[] lately = new @Nullable Node[SLOTS];
    private final byte[] identifiers = new byte[SLOTS * ID];

    Terms(NodeTable nodes) {
      this.nodes = nodes.baseNodeTable();
    }

    byte[] tuple(Quad quad) {
      byte[] tuple = new byte[PRIMARY.length() * ID];
      put(quad.getGraph(), tuple, 0);
      put(quad.getSubject(), tuple, ID);
      put(quad.getPredicate(), tuple, 2 * ID);
      put(quad.getObject(), tuple, 3 * ID);
      return tuple;
    }

    private void put(Node term, byte[] tuple, int at) {
      int hash = term.hashCode();
      int slot = (hash ^ hash >>> 16) & SLOTS - 1;
      if (!term.equals(lately[slot])) {
        NodeId inline = NodeId.inline(term);
        NodeId id = inline == null ? nodes.getAllocateNodeId(term) : inline;
        NodeIdFactory.set(id, identifiers, slot * ID);
        lately[slot] = term;
      }
      System.arraycopy(identifiers, slot * ID, tuple, at, ID);
    }
  }
}
