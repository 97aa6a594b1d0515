package pinakes.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import pinakes.build.Build;
import pinakes.build.BuildSettings;
import pinakes.registry.RegistryReader;
import pinakes.store.Store;

/**
 * A real server on a free port, over a store built from a short list, for as long as the tests run.
 */
final class Live {

  /** Not the default, so that nothing holds by chance. */
  static final String BASE = "https://lists.example.org/kd/";

  static final String WORK = "/work/arxiv-2303.15678";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  private static final Live SHARED = new Live(Limits.usual());

  private final Path folder;
  private final Server server;
  private final List<String> log = new CopyOnWriteArrayList<>();

  private Live(Limits limits) {
    try {
      folder = Files.createTempDirectory("pinakes-live");
      build(store(), list());
      server = Server.start(store(), new ServeSettings("127.0.0.1", 0, limits), log::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
  }

  /** The one that all tests ask that change nothing. */
  static Live shared() {
    return SHARED;
  }

  /** One of its own, with limits of its own; open until the tests end. */
  static Live with(Limits limits) {
    return new Live(limits);
  }

  private void remove() {
    server.close();
    delete(folder);
  }

  static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The list that training runs on: short, and with everything that a list has. */
  static String list() {
    try (InputStream in =
        Objects.requireNonNull(Live.class.getResourceAsStream("/serve/list.md"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds a publication from a list of that text. */
  static void build(Store store, String list) throws IOException {
    Path file = Files.createTempDirectory("pinakes-list").resolve("list.md");
    try {
      Files.writeString(file, list);
      var settings =
          new BuildSettings("0", Optional.of(BASE), 3, false, false, Optional.empty(), List.of());
      new Build(store, RegistryReader.read(), settings).run(List.of(file));
    } finally {
      delete(file.getParent());
    }
  }

  Store store() {
    return Store.at(folder.resolve("store"));
  }

  Server server() {
    return server;
  }

  List<String> log() {
    return log;
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /** A GET; headers are given as name and value by turns. */
  HttpResponse<String> get(String path, String... headers) {
    return send("GET", path, null, headers);
  }

  HttpResponse<String> head(String path, String... headers) {
    return send("HEAD", path, null, headers);
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    String[] all =
        Stream.concat(Stream.of("Content-Type", type), Stream.of(headers)).toArray(String[]::new);
    return send("POST", path, body, all);
  }

  /** A query by GET. */
  HttpResponse<String> query(String query, String... headers) {
    return get("/sparql?query=" + encoded(query), headers);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  HttpResponse<String> send(String method, String path, String body, String... headers) {
    var publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address(path)))
            .timeout(Duration.ofSeconds(60))
            .method(method, publisher);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String header(HttpResponse<?> response, String name) {
    return String.join(", ", response.headers().allValues(name));
  }
}
