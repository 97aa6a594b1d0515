package pinakes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pinakes.store.Draft;
import pinakes.store.Publication;
import pinakes.store.Store;

/** A server and its store: new publications, other servers, and the end. */
@Timeout(600)
class FollowingTest {

  private static final List<String> PATHS =
      List.of(
          Live.WORK,
          Live.WORK + ".ttl",
          Live.WORK + ".html",
          "/",
          "/health",
          "/api/papers?limit=3",
          "/.well-known/void",
          "/sparql?query=" + Live.encoded("SELECT * { ?s ?p ?o } LIMIT 20"));

  @Test
  void fiftyPublicationsUnderLoadWithoutAnError() throws Exception {
    Live live = Live.with(Limits.usual());
    ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    Set<String> seen = new ConcurrentSkipListSet<>();
    AtomicInteger asked = new AtomicInteger();
    AtomicBoolean done = new AtomicBoolean();
    List<Thread> clients =
        IntStream.range(0, 4).mapToObj(i -> client(live, i, done, asked, errors, seen)).toList();
    clients.forEach(Thread::start);
    for (int i = 0; i < 50; i++) {
      republish(live.store());
      int before = asked.get();
      while (asked.get() < before + 4) {
        Thread.sleep(5);
      }
    }
    waitFor(live, live.store().current().getAsInt());
    done.set(true);
    for (Thread client : clients) {
      client.join();
    }
    assertEquals(List.of(), List.copyOf(errors));
    assertTrue(asked.get() > 200, asked + " requests");
    assertTrue(seen.size() > 5, () -> "publications seen by clients: " + seen);
    Path readers = live.store().directory().resolve("readers");
    for (int i = 0; i < 400 && files(readers) > 3; i++) {
      Thread.sleep(50); // the last to hold a publication lets go of it behind its answer
    }
    assertEquals(3, files(readers), "one reader with its lock, and the lock of all");
  }

  private static Thread client(
      Live live,
      int number,
      AtomicBoolean done,
      AtomicInteger asked,
      ConcurrentLinkedQueue<String> errors,
      Set<String> seen) {
    return new Thread(
        () -> {
          for (int i = number; !done.get(); i++) {
            String path = PATHS.get(i % PATHS.size());
            try {
              HttpResponse<String> response = live.get(path);
              if (response.statusCode() != (path.equals(Live.WORK) ? 303 : 200)) {
                errors.add(path + ": " + response.statusCode() + " " + response.body());
              }
              if (path.equals("/health")) {
                seen.add(response.body().replaceAll(".*\"publication\":(\\d+).*\\s*", "$1"));
              }
            } catch (RuntimeException e) {
              errors.add(path + ": " + e);
            }
            asked.incrementAndGet();
          }
        });
  }

  /** The same graphs without the large one as a new publication, keeping one only. */
  private static void republish(Store store) {
    try (Publication last = store.open();
        Draft draft = store.begin()) {
      var manifest = last.manifest();
      Txn.executeRead(
          last.dataset(),
          () ->
              draft.load(
                  sink ->
                      last.dataset()
                          .find()
                          .forEachRemaining(
                              quad -> {
                                if (!quad.getGraph().getURI().endsWith("/reference")) {
                                  sink.accept(quad);
                                }
                              })));
      draft.publish(manifest.inputs(), manifest.counts(), 1);
    }
  }

  private static void waitFor(Live live, int number) throws InterruptedException {
    String wanted = "\"publication\":" + number + ",";
    for (int i = 0; i < 400 && !live.get("/health").body().contains(wanted); i++) {
      Thread.sleep(50);
    }
    assertTrue(live.get("/health").body().contains(wanted), live.get("/health").body());
  }

  private static long files(Path folder) throws IOException {
    try (var all = Files.list(folder)) {
      return all.count();
    }
  }

  @Test
  void whatIsGoneIsGoneAndWhatMovedLeadsOn() throws Exception {
    Live live = Live.with(Limits.usual());
    String removed = "/work/arxiv-1510.00149";
    String author = "/author/huizi-mao";
    String moved = "/work/arxiv-2203.08679";
    for (String path : List.of(removed, author, moved)) {
      assertEquals(303, live.get(path).statusCode(), path);
    }
    String list =
        Live.list()
            .replaceAll("(?s)\\*\\*Deep Compression.*?\\n\\n", "")
            .replace("2203.08679", "2203.08680");
    Live.build(live.store(), list);
    waitFor(live, 2);
    isGone(live, removed);
    isGone(live, author);
    leadsTo(live, moved, "/work/arxiv-2203.08680");

    Live.build(live.store(), list.replace("2203.08680", "2203.08681"));
    waitFor(live, 3);
    leadsTo(live, moved, "/work/arxiv-2203.08681");
    leadsTo(live, "/work/arxiv-2203.08680", "/work/arxiv-2203.08681");
    isGone(live, removed);

    Live.build(live.store(), list.replaceAll("(?s)\\*\\*Decoupled.*?\\n\\n", ""));
    waitFor(live, 4);
    isGone(live, moved);
    isGone(live, "/work/arxiv-2203.08681");

    Live.build(live.store(), Live.list());
    waitFor(live, 5);
    assertEquals(303, live.get(removed).statusCode(), "what came back is there");
    assertEquals(303, live.get(moved).statusCode());
  }

  private static void isGone(Live live, String path) {
    for (String ending : List.of("", ".ttl", ".html")) {
      assertEquals(410, live.get(path + ending).statusCode(), path + ending);
    }
  }

  private static void leadsTo(Live live, String path, String other) {
    for (String ending : List.of("", ".ttl", ".html")) {
      HttpResponse<String> lead = live.get(path + ending);
      assertEquals(301, lead.statusCode(), path + ending + ": " + lead.body());
      assertEquals(other + ending, Live.header(lead, "Location"));
    }
  }

  @Test
  void twoServersReadOneStore() throws Exception {
    Live live = Live.shared();
    try (Server other =
        Server.start(live.store(), new ServeSettings("127.0.0.1", 0, Limits.usual()), line -> {})) {
      assertTrue(other.port() != live.server().port());
      assertEquals(200, live.get(Live.WORK + ".ttl").statusCode());
      try (Raw raw = new Raw(other.port())) {
        String answer =
            raw.send("GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").read();
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
      }
    }
    assertEquals(200, live.get("/health").statusCode(), "the other's end is not this one's");
  }

  /** Waits until the server runs a query. */
  private static void underWay(int port) throws Exception {
    String metrics = "";
    while (!metrics.contains("pinakes_queries_running 1.0")) {
      try (Raw raw = new Raw(port)) {
        metrics = raw.send("GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").read();
      }
    }
  }

  @Test
  void toldToEndItAnswersWhatWasAsked() throws Exception {
    Live live = Live.shared();
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "pinakes.cli.Main",
                "serve",
                "--port",
                "0",
                "--store",
                live.store().directory().toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader said = process.inputReader()) {
      String line = said.readLine();
      assertTrue(
          line != null && line.matches("pinakes: serving .* at http://127.0.0.1:\\d+/"),
          () -> "it said " + line);
      int port = Integer.parseInt(line.replaceAll(".*:(\\d+)/", "$1"));
      try (Raw raw = new Raw(port)) {
        String query =
            Live.encoded(
                "SELECT (COUNT(*) AS ?n) { { SELECT ?a { ?a ?b ?c . ?d ?e ?f } LIMIT 3000000 } }");
        raw.send("GET /sparql?query=" + query + " HTTP/1.1\r\nHost: x\r\nAccept: text/csv\r\n\r\n");
        underWay(port);
        process.destroy(); // SIGTERM
        String answer = raw.read();
        assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        assertTrue(answer.contains("\r\n\r\nn\r\n"), answer);
      }
    }
    assertTrue(Set.of(0, 143).contains(process.waitFor()), "it ends as told");
    Set<String> readers = new TreeSet<>();
    try (var all = Files.list(live.store().directory().resolve("readers"))) {
      all.forEach(path -> readers.add(path.getFileName().toString()));
    }
    assertTrue(readers.contains("lock"));
  }
}
