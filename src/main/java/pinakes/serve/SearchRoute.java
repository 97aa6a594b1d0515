package pinakes.serve;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pinakes.guard.Guard;
import pinakes.pages.PageName;
import pinakes.query.SavedQueries;
import pinakes.query.SavedQuery;

/** Full text search, as a page for people and as data for programs. */
final class SearchRoute implements Route {
  private final Answers answers;
  private final SavedQuery search = SavedQueries.named("search");

  SearchRoute(Answers answers) {
    this.answers = answers;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    boolean page =
        exchange
            .accept()
            .best(List.of("text/html", "application/json"), List::of)
            .orElse("application/json")
            .equals("text/html");
    if (page) {
      exchange.send(PageRoute.page(exchange, PageName.SEARCH), PageRoute.VARY);
    } else {
      data(exchange);
    }
  }

  private void data(Exchange exchange) throws IOException {
    Form form =
        exchange.query().allow(List.of("q", "limit", "offset", Tongues.PARAMETER), List.of());
    Map<String, String> values = new TreeMap<>();
    values.put(
        "words",
        form.first("q").orElseThrow(() -> new Failure(400, "The parameter q is missing.")));
    form.first("limit").ifPresent(limit -> values.put("limit", limit));
    form.first("offset").ifPresent(offset -> values.put("offset", offset));
    exchange.send(
        answers
            .ask(exchange, () -> Guard.bound(search.ask(exchange.served().data(), values)), -1)
            .content(),
        PageRoute.VARY);
  }
}
