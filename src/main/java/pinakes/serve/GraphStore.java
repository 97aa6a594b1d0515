package pinakes.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import pinakes.export.Export;
import pinakes.export.ExportFormat;

/**
 * Fuseki's Graph Store Protocol, reading only, on the publication of the exchange: a named graph,
 * or all of them as one ({@code default}) or apart (without a parameter), which are the dumps.
 */
final class GraphStore extends GSP_R {
  private static final List<ExportFormat> GRAPH =
      List.of(ExportFormat.TURTLE, ExportFormat.NTRIPLES, ExportFormat.JSONLD, ExportFormat.RDFXML);
  private static final List<ExportFormat> DATASET =
      List.of(ExportFormat.TRIG, ExportFormat.NQUADS, ExportFormat.JSONLD);

  private final Limits limits;
  private final Turns turns;
  private final DumpRoute dumps;

  GraphStore(Limits limits, Turns turns, DumpRoute dumps) {
    this.limits = limits;
    this.turns = turns;
    this.dumps = dumps;
  }

  @Override
  protected void doGet(HttpAction action) {
    Exchange exchange = Exchange.of(action.getRequest());
    try {
      try {
        answer(exchange, Optional.ofNullable(action.getRequestParameter("graph")));
      } catch (Failure failure) {
        exchange.fail(failure);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(Exchange exchange, Optional<String> graph) throws IOException {
    boolean apart = graph.isEmpty() && exchange.query().isEmpty();
    ExportFormat format = format(exchange.accept(), apart ? DATASET : GRAPH);
    if (graph.isEmpty()) {
      dumps.send(exchange, format, "Accept");
      return;
    }
    Node name = NodeFactory.createURI(graph.get());
    Served served = exchange.served();
    served.hold();
    Representation content =
        turns.take(
            turn -> {
              try {
                return Txn.calculateRead(served.data(), () -> graph(served.data(), name, format));
              } finally {
                served.letGo();
              }
            });
    exchange.send(content, "Accept");
  }

  private static ExportFormat format(Accept accept, List<ExportFormat> formats) {
    return accept
        .best(formats, format -> List.of(format.mediaType()))
        .orElseThrow(
            () -> Failure.notAcceptable(formats.stream().map(ExportFormat::mediaType).toList()));
  }

  private Representation graph(DatasetGraph data, Node name, ExportFormat format) {
    Graph graph = data.getGraph(name);
    if (!data.containsGraph(name)) {
      throw Failure.notFound("graph of that name");
    }
    Bounded out = new Bounded(limits.bytes());
    Export.write(DatasetGraphFactory.wrap(graph), format, format.evidence(), out);
    return Representation.of(out.toByteArray(), format.mediaType());
  }
}
