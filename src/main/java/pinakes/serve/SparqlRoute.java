package pinakes.serve;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pinakes.pages.PageName;

/**
 * The endpoint's front: what the SPARQL protocol allows is passed on to Fuseki; without a query the
 * endpoint describes itself, and to people it is a page.
 *
 * @see <a href="https://www.w3.org/TR/sparql12-protocol/#query-operation">SPARQL 1.2 Protocol</a>
 */
final class SparqlRoute implements Route {
  private static final List<String> GRAPHS = List.of("default-graph-uri", "named-graph-uri");
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String QUERY = "application/sparql-query";

  private final Body body;
  private final Descriptions descriptions;

  SparqlRoute(Body body, Descriptions descriptions) {
    this.body = body;
    this.descriptions = descriptions;
  }

  @Override
  public Set<String> methods() {
    return READ_AND_POST;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    if (exchange.isPost()) {
      post(exchange);
    } else if (exchange.query().has("query")) {
      ask(exchange, exchange.query().allow(List.of("query", Tongues.PARAMETER), GRAPHS), "");
    } else {
      exchange.query().allow(List.of(Tongues.PARAMETER), List.of());
      describe(exchange);
    }
  }

  private void post(Exchange exchange) throws IOException {
    String type = Optional.ofNullable(exchange.header("Content-Type")).orElse("");
    int semicolon = type.indexOf(';');
    String bare =
        (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
    switch (bare) {
      case FORM -> {
        Form form = exchange.query().and(Form.of(body.text(exchange.request())));
        ask(exchange, form.allow(List.of("query"), GRAPHS), "");
      }
      case QUERY -> {
        Form form = exchange.query().allow(List.of(), GRAPHS);
        ask(exchange, form, body.text(exchange.request()));
      }
      default ->
          throw new Failure(
              415, "Queries are posted as " + FORM + " or " + QUERY + ", and nothing else is.");
    }
  }

  private static void ask(Exchange exchange, Form form, String body) throws IOException {
    String query = form.first("query").orElse(body);
    if (query.isBlank()) {
      throw new Failure(400, "The query is empty.");
    }
    exchange.pass(new PlainRequest(exchange.request(), form, body));
  }

  private void describe(Exchange exchange) throws IOException {
    Variant variant =
        exchange
            .accept()
            .best(
                List.of(
                    Variant.TURTLE, Variant.HTML, Variant.JSONLD, Variant.NTRIPLES, Variant.RDFXML),
                Variant::types)
            .orElseThrow(
                () ->
                    Failure.notAcceptable(Variant.DATA.stream().map(Variant::mediaType).toList()));
    if (variant == Variant.HTML) {
      exchange.send(PageRoute.page(exchange, PageName.SPARQL), PageRoute.VARY);
    } else {
      exchange.send(descriptions.service(exchange, variant), "Accept");
    }
  }
}
