package pinakes.store;

import java.io.EOFException;
import java.io.UncheckedIOException;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.TRDF;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.riot.thrift.wire.RDF_Term;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTableNative;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.transport.TMemoryInputTransport;
import org.apache.thrift.transport.TTransportException;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a graph that is only read, decoded from blocks of the file they lie in. Jena 6.0.0
 * asks the system for each byte or two of each term; terms that are asked for one after the other
 * mostly lie side by side. The ones met lately are remembered, each in the one slot its hash gives:
 * a table of that kind forgets at random, but costs next to nothing, in any number of threads.
 */
final class TermsInBlocks extends NodeTableNative {

  private static final int BLOCK = 1 << 13;
  private static final int SLOTS = 1 << 18;

  private record Met(NodeId id, Node term) {}

  private final BinaryDataFile file;
  private final TMemoryInputTransport bytes;
  private final TProtocol protocol;
  private final @Nullable Met[] byId = new @Nullable Met[SLOTS];
  private final @Nullable Met[] byTerm = new @Nullable Met[SLOTS];
  private byte[] block = new byte[BLOCK];
  private long start;
  private int length;

  /**
   * @param terms whose files are read, which stay the caller's to close
   */
  TermsInBlocks(NodeTableTRDF terms) {
    super(terms.getIndex());
    this.file = terms.getData();
    try {
      this.bytes = new TMemoryInputTransport();
    } catch (TTransportException e) {
      throw new IllegalStateException(e); // Only for a configuration that it does not take.
    }
    this.protocol = TRDF.protocol(bytes);
  }

  @Override
  public Node getNodeForNodeId(NodeId id) {
    int slot = slot(id);
    Met met = byId[slot];
    if (met != null && met.id.equals(id)) {
      return met.term;
    }
    Node term = super.getNodeForNodeId(id);
    if (term != null) {
      byId[slot] = new Met(id, term);
    }
    return term;
  }

  @Override
  public NodeId getNodeIdForNode(Node term) {
    int slot = slot(term);
    Met met = byTerm[slot];
    if (met != null && met.term.equals(term)) {
      return met.id;
    }
    NodeId id = super.getNodeIdForNode(term);
    byTerm[slot] = new Met(id, term);
    return id;
  }

  private static int slot(Object key) {
    int hash = key.hashCode();
    return (hash ^ hash >>> 16) & SLOTS - 1;
  }

  /** Called by one thread at a time. */
  @Override
  protected Node readNodeFromTable(NodeId id) {
    long at = id.getPtrLocation();
    if (at < start || at >= start + length) {
      fill(at, BLOCK);
    }
    while (true) {
      try {
        return decode(at);
      } catch (TTransportException e) {
        if (at > start) {
          fill(at, BLOCK);
        } else if (length == block.length) {
          fill(at, 2 * block.length);
        } else {
          throw new UncheckedIOException(new EOFException("a term is cut short at " + at));
        }
      } catch (TException e) {
        throw new IllegalStateException("no term at " + at, e);
      }
    }
  }

  private Node decode(long at) throws TException {
    int within = (int) (at - start);
    bytes.reset(block, within, length - within);
    RDF_Term term = new RDF_Term();
    term.read(protocol);
    return ThriftConvert.convert(term);
  }

  private void fill(long at, int size) {
    if (block.length != size) {
      block = new byte[size];
    }
    start = at;
    length = Math.max(0, file.read(at, block, 0, size));
  }

  @Override
  protected NodeId writeNodeToTable(Node node) {
    throw new UnsupportedOperationException("a publication is never changed");
  }

  @Override
  protected void syncSub() {}

  @Override
  protected void closeSub() {}

  /** The files are not its own. */
  @Override
  public synchronized void close() {}
}
