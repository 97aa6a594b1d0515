package pinakes.serve;

import java.io.IOException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pinakes.pages.PageName;

/** One of the pages that are not about one thing. */
final class PageRoute implements Route {

  /** What a page depends on besides its address. */
  static final String[] VARY = {"Accept", "Accept-Language", "Cookie"};

  private final PageName name;

  PageRoute(PageName name) {
    this.name = name;
  }

  @Override
  public void answer(Exchange exchange) throws IOException {
    if (exchange.accept().quality("text/html") == 0) {
      throw Failure.notAcceptable(java.util.List.of("text/html"));
    }
    exchange.send(page(exchange, name), VARY);
  }

  static Representation page(Exchange exchange, PageName name) {
    return cached(
            exchange,
            () -> Optional.of(Things.html(exchange.served().pages().page(name, exchange.view()))))
        .orElseThrow();
  }

  /** A page depends on its address and the language; those that are asked for often are kept. */
  static Optional<Representation> cached(Exchange exchange, Served.OptionalMaker maker) {
    String query =
        new TreeMap<>(exchange.query().firsts())
            .entrySet().stream()
                .filter(each -> !each.getKey().equals(Tongues.PARAMETER))
                .map(
                    each ->
                        ServerLinks.encoded(each.getKey())
                            + "="
                            + ServerLinks.encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    return exchange
        .served()
        .cached("page " + exchange.tongue().tag() + " " + exchange.path() + "?" + query, maker);
  }
}
