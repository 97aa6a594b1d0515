package pinakes.serve;

import java.io.IOException;
import java.util.Optional;
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

  /** A page that only path and language decide is kept; one that more parameters decide is not. */
  static Optional<Representation> cached(Exchange exchange, Served.OptionalMaker maker) {
    boolean plain = exchange.query().all().keySet().stream().allMatch(Tongues.PARAMETER::equals);
    return plain
        ? exchange.served().cached("page " + exchange.tongue().tag() + " " + exchange.path(), maker)
        : maker.make();
  }
}
