package pinakes.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Writes a dataset to a file, in memory that does not grow with it.
 *
 * <p>The dataset is read once, as it comes. What a graph says of a resource becomes text at once,
 * and the texts are sorted, on disk when there are many: the file holds them in an order of its own
 * (see {@link ExportFormat}), so the same data give the same bytes wherever and however they are
 * stored.
 */
public final class Export {

  private static final int FLUSH = 1 << 16;

  private Export() {}

  /**
   * Writes the dataset and flushes, but does not close, the stream.
   *
   * @param data read within a transaction of its own, unless the caller has begun one
   * @throws UnsupportedEvidenceException when the format has no words for evidence so spelt; then
   *     nothing is written
   * @throws ExportException when the data hold what the format cannot say, or the disk is full;
   *     what was written so far is no whole file
   */
  public static void write(
      DatasetGraph data, ExportFormat format, Evidence evidence, OutputStream out) {
    if (!format.can(evidence)) {
      throw new UnsupportedEvidenceException(format, evidence);
    }
    long memory = Math.max(1 << 22, Math.min(1 << 26, Runtime.getRuntime().maxMemory() / 16));
    Txn.executeRead(data, () -> write(data, format, evidence, out, memory));
  }

  /**
   * @param memory bytes to sort in memory before the disk is used
   */
  static void write(
      DatasetGraph data, ExportFormat format, Evidence evidence, OutputStream out, long memory) {
    Names names = new Names(Base.of(data));
    boolean graphs = format.graphs();
    Optional<Reifiers> reifiers = Optional.empty();
    Syntax syntax;
    Order order;
    switch (format) {
      case TURTLE, TRIG -> {
        TurtleSyntax turtle = new TurtleSyntax(names);
        reifiers = Optional.of(new Reifiers(data, graphs, turtle, new PropertyOrder()));
        syntax = turtle;
        order = new ReadingOrder(names, graphs, true);
      }
      case NTRIPLES, NQUADS -> {
        syntax = new LineSyntax(graphs);
        order = Order.ofLines();
      }
      case JSONLD, RDFXML -> throw new UnsupportedOperationException();
      default -> throw new AssertionError(format);
    }
    Properties properties = new Properties(syntax);
    Numbering<Place> places = new Numbering<>();
    try (Sorter sorter = new Sorter(Piece.ORDER, memory)) {
      Pieces pieces = new Pieces(syntax, order, properties, places, sorter);
      new Gathering(data, evidence, reifiers, pieces).run();
      write(new Blocks(sorter.sorted(), properties, places, order), syntax, out);
    } catch (IOException e) {
      throw new ExportException("cannot write the export: " + e.getMessage(), e);
    }
  }

  private static void write(Iterator<Blocks.Placed> blocks, Syntax syntax, OutputStream out)
      throws IOException {
    Bytes text = new Bytes();
    syntax.begin(text);
    Optional<Place> place = Optional.empty();
    while (blocks.hasNext()) {
      Blocks.Placed next = blocks.next();
      if (!place.equals(Optional.of(next.place()))) {
        syntax.enter(next.place(), text);
        place = Optional.of(next.place());
      }
      syntax.block(next.block(), text);
      if (text.size() > FLUSH) {
        text.writeTo(out);
        text.clear();
      }
    }
    syntax.end(text);
    text.writeTo(out);
    out.flush();
  }
}
