package pinakes.serve;

import java.io.IOException;
import java.util.List;

/**
 * The Graph Store Protocol's front: what may be read is passed on to Fuseki.
 *
 * @see <a href="https://www.w3.org/TR/sparql12-graph-store-protocol/">Graph Store Protocol</a>
 */
final class DataRoute implements Route {

  @Override
  public void answer(Exchange exchange) throws IOException {
    Form form = exchange.query().allow(List.of("default", "graph"), List.of());
    if (form.has("default") && form.has("graph")) {
      throw new Failure(400, "Either default or graph, not both.");
    }
    exchange.pass(new PlainRequest(exchange.request(), form, ""));
  }
}
