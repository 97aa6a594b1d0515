package pinakes.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import pinakes.store.Publication;
import pinakes.store.Store;

/**
 * Pages behind plain HTTP on a free port of this machine, under the policy that a server of theirs
 * has to set. To look at pages by hand: {@code PageServer STORE BASE [PORT]}.
 */
final class PageServer implements AutoCloseable {

  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'%s; img-src 'self' data:;"
          + " connect-src 'self'; font-src 'self' data:; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private final HttpServer http;
  private final Pages pages;
  private final String base;

  PageServer(Publication publication, String base, int port) throws IOException {
    this.pages = Pages.of(publication);
    this.base = base;
    this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    http.createContext("/", this::answer);
    http.start();
  }

  String root() {
    return "http://localhost:" + http.getAddress().getPort() + "/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(1);
      Map<String, String> parameters = parameters(exchange.getRequestURI().getRawQuery());
      Optional<Asset> asset =
          path.startsWith("assets/")
              ? Assets.find(path.substring("assets/".length()))
              : Optional.empty();
      if (asset.isPresent()) {
        send(exchange, 200, asset.get().mediaType(), asset.get().bytes());
        return;
      }
      Tongue tongue =
          Tongue.named(parameters.getOrDefault("lang", ""))
              .orElse(
                  Tongue.of(
                      String.valueOf(exchange.getRequestHeaders().getFirst("Accept-Language"))));
      View view = new View(tongue, links(path, parameters), parameters);
      Optional<Page> page = page(path, view);
      Page sent = page.orElseGet(() -> pages.problem(404, "/" + path, view));
      exchange
          .getResponseHeaders()
          .set(
              "Content-Security-Policy",
              POLICY.formatted(sent.inlineStyles() ? " 'unsafe-inline'" : ""));
      send(
          exchange,
          page.isPresent() ? 200 : 404,
          "text/html; charset=utf-8",
          sent.html().getBytes(StandardCharsets.UTF_8));
    } catch (RuntimeException e) {
      e.printStackTrace();
      throw e;
    }
  }

  private Optional<Page> page(String path, View view) {
    for (PageName name : PageName.values()) {
      if (name.path().equals(path)) {
        return Optional.of(pages.page(name, view));
      }
    }
    return pages.thing(base + path, view);
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static Map<String, String> parameters(@Nullable String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String part : query == null ? new String[0] : query.split("&")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parameters.putIfAbsent(
            part.substring(0, equals),
            URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }

  private Links links(String path, Map<String, String> parameters) {
    StringBuilder query = new StringBuilder();
    parameters.forEach(
        (name, value) -> {
          if (!name.equals("lang")) {
            query.append(name).append('=').append(Pager.encoded(value)).append('&');
          }
        });
    return new PlainLinks(base, path, query.toString());
  }

  @Override
  public void close() {
    http.stop(0);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Publication publication = Store.at(Path.of(args[0])).open();
    int port = args.length > 2 ? Integer.parseInt(args[2]) : 0;
    try (PageServer server = new PageServer(publication, args[1], port)) {
      System.out.println(server.root());
      Thread.currentThread().join();
    }
  }
}
