package pinakes.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Every request comes in and every answer goes out here: nothing else of the server is in reach.
 */
final class Front implements Filter {
  private static final int LONGEST_TARGET = 1 << 14;

  /** Before queries, behind everything else. */
  static final int BACK = Thread.MIN_PRIORITY + 1;

  private final Current current;
  private final Routes routes;
  private final Metrics metrics;
  private final AccessLog log;
  private final Consumer<String> troubles;

  Front(Current current, Routes routes, Metrics metrics, AccessLog log, Consumer<String> troubles) {
    this.current = current;
    this.routes = routes;
    this.metrics = metrics;
    this.log = log;
    this.troubles = troubles;
  }

  @Override
  public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain rest)
      throws IOException {
    HttpServletRequest request = (HttpServletRequest) incoming;
    HttpServletResponse response = (HttpServletResponse) outgoing;
    long begun = System.nanoTime();
    standBack(!routes.isUrgent(request.getRequestURI()));
    Served served = current.hold();
    long sent = 0;
    try {
      Exchange exchange = new Exchange(request, response, served, rest);
      try {
        answer(exchange);
      } finally {
        sent = exchange.sent();
        exchange.end();
      }
    } finally {
      served.letGo();
      Duration time = Duration.ofNanos(System.nanoTime() - begun);
      log.line(request, response.getStatus(), sent, time);
      metrics.count(routes.name(request.getRequestURI()), response.getStatus(), time);
      standBack(false);
    }
  }

  /** Lets threads that take requests in, and those that answer urgent ones, run before this one. */
  private static void standBack(boolean back) {
    Thread.currentThread().setPriority(back ? BACK : Thread.NORM_PRIORITY);
  }

  private void answer(Exchange exchange) throws IOException {
    try {
      dispatch(exchange);
    } catch (Failure failure) {
      exchange.fail(failure);
    } catch (RuntimeException | StackOverflowError e) {
      troubles.accept("pinakes: a request failed for a bug in pinakes: " + trace(e));
      exchange.fail(new Failure(500, "This failed for a reason that is not yours."));
    }
  }

  private void dispatch(Exchange exchange) throws IOException {
    HttpServletRequest request = exchange.request();
    Route route = routes.of(request.getRequestURI());
    if (!route.methods().contains(request.getMethod())) {
      throw Failure.methodNotAllowed(route.methods());
    }
    String query = request.getQueryString();
    if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > LONGEST_TARGET) {
      throw new Failure(414, "The address is too long; longer queries are posted.");
    }
    if (request.getMethod().equals("OPTIONS")) {
      options(exchange, route);
    } else {
      exchange.readQuery();
      route.answer(exchange);
    }
  }

  private static void options(Exchange exchange, Route route) {
    String methods = route.methods().stream().sorted().collect(Collectors.joining(", "));
    exchange.empty(
        204,
        Map.of(
            "Allow",
            methods,
            "Access-Control-Allow-Methods",
            methods,
            "Access-Control-Allow-Headers",
            "Accept, Accept-Language, Content-Type, If-None-Match",
            "Access-Control-Max-Age",
            "86400"));
  }

  private static String trace(Throwable failure) {
    StringBuilder trace = new StringBuilder(Shown.plain(failure.toString(), 500));
    for (StackTraceElement element : failure.getStackTrace()) {
      trace.append("\n  at ").append(element);
      if (trace.length() > 3000) {
        break;
      }
    }
    return trace.toString();
  }
}
