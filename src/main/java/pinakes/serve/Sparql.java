package pinakes.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import pinakes.guard.Guard;

/** Fuseki's query operation, on the publication of the exchange and through the guard. */
final class Sparql extends SPARQL_QueryDataset {
  private final Answers answers;

  Sparql(Answers answers) {
    this.answers = answers;
  }

  @Override
  protected void execute(String query, HttpAction action) {
    Exchange exchange = Exchange.of(action.getRequest());
    try {
      answer(exchange, query, Form.of(exchange.request().getQueryString()), action);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(Exchange exchange, String query, Form form, HttpAction action)
      throws IOException {
    try {
      Representation whole =
          answers
              .ask(
                  exchange,
                  () ->
                      Guard.read(query)
                          .over(
                              graphs(action, "default-graph-uri"),
                              graphs(action, "named-graph-uri")),
                  -1)
              .content();
      exchange.send(whole, "Accept");
    } catch (Failure failure) {
      exchange.fail(failure);
    }
  }

  private static java.util.List<String> graphs(HttpAction action, String parameter) {
    String[] values = action.getRequest().getParameterValues(parameter);
    return values == null ? java.util.List.of() : java.util.List.of(values);
  }
}
