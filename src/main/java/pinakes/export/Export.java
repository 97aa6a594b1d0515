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
 * and the texts are sorted, on disk when there are many: the file has an order of its own, so the
 * same data give the same bytes wherever and however they are stored.
 *
 * <ul>
 *   <li>Turtle and TriG are grouped by kind, a resource depends on nothing but what is said of it,
 *       and what moves when a list is edited (see {@link pinakes.ontology.Positions}) stands at the
 *       end of the file: one more paper changes only its own blocks, those that name it, and the
 *       end. Reifiers are annotations of the statements they stand for.
 *   <li>JSON-LD and RDF/XML are grouped in the same way, without an end apart.
 *   <li>N-Triples and N-Quads are in canonical form, sorted by line as bytes.
 * </ul>
 */
public final class Export {

  private static final int FLUSH = 1 << 16;

  private Export() {}

  /**
   * Writes the dataset and flushes, but does not close, the stream.
   *
   * @param data without blank nodes; read within a transaction of its own, unless the caller has
   *     begun one
   * @throws UnsupportedEvidenceException when the format has no words for evidence so spelt; then
   *     nothing is written
   * @throws ExportException when the data hold what the format cannot say, or when the world
   *     refuses to take the file; what was written so far is no whole file
   */
  public static void write(
      DatasetGraph data, ExportFormat format, Evidence evidence, OutputStream out) {
    long memory = Math.max(1 << 22, Math.min(1 << 26, Runtime.getRuntime().maxMemory() / 16));
    write(data, format, evidence, out, memory);
  }

  /**
   * @param memory bytes to sort in memory before the disk is used
   */
  static void write(
      DatasetGraph data, ExportFormat format, Evidence evidence, OutputStream out, long memory) {
    if (!format.can(evidence)) {
      throw new UnsupportedEvidenceException(format, evidence);
    }
    Txn.executeRead(
        data,
        () -> {
          try {
            write(data, evidence, Form.of(format, data), out, memory);
          } catch (IOException e) {
            throw new ExportException("cannot write the export: " + e.getMessage(), e);
          }
        });
  }

  private static void write(
      DatasetGraph data, Evidence evidence, Form form, OutputStream out, long memory)
      throws IOException {
    Properties properties = new Properties(form.syntax());
    Numbering<Place> places = new Numbering<>();
    try (Sorter sorter = new Sorter(Piece.ORDER, memory)) {
      Pieces pieces = new Pieces(form.syntax(), form.order(), properties, places, sorter);
      new Gathering(data, evidence, form.format().graphs(), form.reifiers(), pieces).run();
      write(new Blocks(sorter.sorted(), properties, places, form.order()), form.syntax(), out);
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

  /**
   * How one file is written.
   *
   * @param reifiers those that are written as annotations; empty where the syntax has none
   */
  private record Form(
      ExportFormat format, Syntax syntax, Order order, Optional<Reifiers> reifiers) {

    static Form of(ExportFormat format, DatasetGraph data) {
      boolean graphs = format.graphs();
      Names names = new Names(Base.of(data));
      return switch (format) {
        case TURTLE, TRIG -> {
          TurtleSyntax syntax = new TurtleSyntax(names);
          Reifiers reifiers = new Reifiers(data, graphs, syntax);
          yield new Form(
              format, syntax, new ReadingOrder(names, graphs, true), Optional.of(reifiers));
        }
        case NTRIPLES, NQUADS ->
            new Form(format, new LineSyntax(graphs), Order.ofLines(), Optional.empty());
        case JSONLD -> flat(format, new JsonLdSyntax(names), names);
        case RDFXML -> flat(format, new RdfXmlSyntax(names), names);
      };
    }

    private static Form flat(ExportFormat format, Syntax syntax, Names names) {
      Order order = new ReadingOrder(names, format.graphs(), false);
      return new Form(format, syntax, order, Optional.empty());
    }
  }
}
