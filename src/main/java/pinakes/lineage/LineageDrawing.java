package pinakes.lineage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import pinakes.query.NameKind;
import pinakes.query.Names;
import pinakes.query.QueryException;

/**
 * Draws lineages: all that a publication asserts of methods, or what one method builds on and what
 * builds on it, however many steps away. The same publication gives the same bytes.
 */
public final class LineageDrawing {
  private final Lineage lineage;

  private LineageDrawing(Lineage lineage) {
    this.lineage = lineage;
  }

  /**
   * Reads a lineage, within a transaction of its own.
   *
   * @param method the name or IRI of the one whose lineage is drawn; all of them without
   * @param language of the labels, where they have it
   * @throws QueryException where nothing, or more than one method, is called so
   */
  public static LineageDrawing of(DatasetGraph data, Optional<String> method, String language) {
    Optional<Node> start =
        method.map(name -> new Names(data).bearing(NameKind.METHOD, "method", name).getFirst());
    return new LineageDrawing(
        Txn.calculateRead(data, () -> new LineageReader(data, language).lineage(start)));
  }

  /** Draws it, as UTF-8; flushes the stream and leaves it open. */
  public void write(LineageFormat format, OutputStream out) {
    try {
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      switch (format) {
        case MERMAID -> Mermaid.write(lineage, writer);
        case DOT -> GraphFiles.dot(lineage, writer);
        case GRAPHML -> {
          GraphFiles.graphml(lineage, writer);
          writer.write("\n");
        }
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
