package pinakes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Queries that gather more than there is memory for, asked of a server with little: a process of
 * its own, which would end at once where its memory did.
 */
class MemoryTest {
  private static Apart server;

  @BeforeAll
  static void start() throws IOException {
    server = Apart.start("-Xmx128m");
  }

  @AfterAll
  static void stop() throws InterruptedException {
    server.close();
  }

  private static HttpResponse<String> ask(String query) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.address() + "sparql"))
            .timeout(Duration.ofSeconds(120))
            .header("Content-Type", "application/sparql-query")
            .header("Accept", "text/csv, text/turtle;q=0.9")
            .POST(BodyPublishers.ofString(query))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException("the server does not answer any more", e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A query over all triples thrice, which are more rows than anyone can hold. */
  private static String of(String head, String more, String tail) {
    return head + " { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i " + more + "}" + tail;
  }

  static Stream<String> hungry() {
    String other = "BIND(RAND() AS ?x) ";
    String hundred = "?k, ".repeat(50) + "?k";
    String longText = "BIND('0123456789' AS ?k) BIND(CONCAT(" + hundred + ", STR(RAND())) AS ?x) ";
    return Stream.of(
        of("SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?a ?x", other, " }"),
        of("SELECT ?a ?d ?g", "", " ORDER BY ?i ?f"),
        of("SELECT ?a (COUNT(*) AS ?n)", other, " GROUP BY ?a ?d ?g ?x"),
        of("SELECT (COUNT(DISTINCT *) AS ?n)", other, ""),
        of("SELECT (SUM(DISTINCT RAND()) AS ?n)", "", ""),
        of("SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?a), STR(RAND()))) AS ?all)", "", ""),
        of("DESCRIBE ?x", "BIND(IRI(CONCAT('x:', STR(RAND()))) AS ?x) ", ""),
        of("CONSTRUCT { ?a ?b ?x }", longText, ""),
        of("SELECT (COUNT(*) AS ?n) { ?a ?y ?w MINUS", other, " }"),
        of("SELECT (COUNT(*) AS ?n) { { ?a ?p ?q BIND(RAND() AS ?x) }", other, " }"),
        of("SELECT (MAX(?n) AS ?m) { SELECT ?x (SAMPLE(?a) AS ?n)", longText, " GROUP BY ?x }"));
  }

  @ParameterizedTest
  @MethodSource("hungry")
  void aHungryQueryIsStoppedAndTheServerLives(String query) {
    HttpResponse<String> answer = ask(query);
    assertTrue(
        List.of(400, 403, 503).contains(answer.statusCode()), answer.statusCode() + answer.body());
    isWell();
  }

  @Test
  void severalAtOnceAreStoppedToo() {
    List<CompletableFuture<HttpResponse<String>>> asked =
        IntStream.range(0, 6)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> ask(of("SELECT DISTINCT ?x", "BIND(RAND() AS ?x) ", "")),
                        task -> new Thread(task).start()))
            .toList();
    for (CompletableFuture<HttpResponse<String>> each : asked) {
      assertTrue(List.of(429, 503).contains(each.join().statusCode()), each.join().body());
    }
    isWell();
  }

  private static void isWell() {
    assertEquals("n\r\n1\r\n", ask("SELECT (1 AS ?n) {}").body(), "the next is answered");
    assertTrue(server.isAlive());
  }
}
