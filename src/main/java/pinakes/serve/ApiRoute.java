package pinakes.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pinakes.guard.Guard;
import pinakes.query.Parameter;
import pinakes.query.ResultKind;
import pinakes.query.SavedQueries;
import pinakes.query.SavedQuery;

/**
 * Each saved query as an operation, as <a href="https://grlc.io">grlc</a> makes them: {@code
 * /api/NAME?parameter=value}, answered in pages.
 */
final class ApiRoute implements Route {
  static final int ROWS = 1000;

  private final Answers answers;
  private final Map<String, SavedQuery> operations =
      SavedQueries.all().stream()
          .collect(Collectors.toMap(SavedQuery::name, query -> query, (a, b) -> a, TreeMap::new));

  ApiRoute(Answers answers) {
    this.answers = answers;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    String path = exchange.path();
    if (path.equals(Routes.OPEN_API) || path.length() <= Routes.API.length()) {
      String text = OpenApi.of(operations.values(), exchange.origin());
      exchange.send(Representation.of(text, "application/json"));
      return;
    }
    SavedQuery operation = operations.get(path.substring(Routes.API.length()));
    if (operation == null) {
      throw Failure.notFound("such operation; /api/openapi.json tells which there are");
    }
    ask(exchange, operation);
  }

  private void ask(Exchange exchange, SavedQuery operation) throws IOException {
    Form form = exchange.query().allow(parameters(operation), List.of());
    if (operation.results() != ResultKind.SELECT) {
      send(exchange, operation, new TreeMap<>(form.firsts()), -1, List.of());
      return;
    }
    long offset = form.number("offset", 0);
    long limit = form.number("limit", Math.toIntExact(usualLimit(operation)));
    if (limit < 1 || limit > ROWS * 10) {
      throw new Failure(400, "The parameter limit is from 1 to " + ROWS * 10 + ".");
    }
    Map<String, String> values = new TreeMap<>(form.firsts());
    values.put("offset", Long.toString(offset));
    values.put("limit", Long.toString(limit + 1)); // one more tells whether there are more
    send(exchange, operation, values, limit, pages(exchange.path(), form, offset, limit));
  }

  /** The page before, the page behind. */
  private static List<String> pages(String path, Form form, long offset, long limit) {
    List<String> links = new ArrayList<>();
    links.add(link(path, form, 0, limit, "first"));
    if (offset > 0) {
      links.add(link(path, form, Math.max(0, offset - limit), limit, "prev"));
    }
    links.add(link(path, form, offset + limit, limit, "next"));
    return links;
  }

  private static String link(String path, Form form, long offset, long limit, String rel) {
    Map<String, String> values = new TreeMap<>(form.firsts());
    values.put("offset", Long.toString(offset));
    values.put("limit", Long.toString(limit));
    String query =
        values.entrySet().stream()
            .map(
                each ->
                    ServerLinks.encoded(each.getKey()) + "=" + ServerLinks.encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return "<%s?%s>; rel=\"%s\"".formatted(path, query, rel);
  }

  private void send(
      Exchange exchange,
      SavedQuery operation,
      Map<String, String> values,
      long rows,
      List<String> links)
      throws IOException {
    Answers.Page page =
        answers.ask(
            exchange, () -> Guard.bound(operation.ask(exchange.served().names(), values)), rows);
    List<String> leading =
        links.stream().filter(link -> page.more() || !link.endsWith("rel=\"next\"")).toList();
    exchange.send(page.content().linked(leading), "Accept");
  }

  static List<String> parameters(SavedQuery operation) {
    Stream<String> own = operation.parameters().stream().map(Parameter::name);
    Stream<String> paging =
        operation.results() == ResultKind.SELECT ? Stream.of("limit", "offset") : Stream.empty();
    return Stream.concat(own, paging).distinct().toList();
  }

  /** How many rows a page has unless it is said. */
  static long usualLimit(SavedQuery operation) {
    return operation.pagination() > 0 ? operation.pagination() : operation.limit().orElse(ROWS);
  }
}
