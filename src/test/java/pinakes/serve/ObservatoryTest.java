package pinakes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pinakes.serve.Live.header;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pinakes.pages.PageName;

/** By Mozilla Observatory's rules nothing is lost, on any kind of answer. */
class ObservatoryTest {
  private static final Live LIVE = Live.shared();

  private static Observatory.Verdict judged(HttpResponse<String> response) {
    Map<String, List<String>> headers = new HashMap<>();
    response
        .headers()
        .map()
        .forEach((name, all) -> headers.put(name.toLowerCase(Locale.ROOT), all));
    boolean page = header(response, "Content-Type").startsWith("text/html");
    return Observatory.judge(headers, page ? response.body() : "");
  }

  /** As a proxy that ends TLS passes it on. */
  private static HttpResponse<String> secure(String method, String path, String accept) {
    return LIVE.send(method, path, null, "X-Forwarded-Proto", "https", "Accept", accept);
  }

  private static void losesNothing(int status, int bonus, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.uri().toString());
    Observatory.Verdict verdict = judged(response);
    assertEquals(List.of(), verdict.lost(), response.uri().toString());
    assertEquals(bonus, verdict.bonus(), response.uri().toString());
  }

  @Test
  void noPageLosesAnything() {
    List<String> paths = new ArrayList<>();
    Arrays.stream(PageName.values())
        .filter(name -> name != PageName.ONTOLOGY)
        .forEach(name -> paths.add("/" + name.path()));
    Set<String> kinds = new TreeSet<>();
    LIVE.get("/sitemap.xml")
        .body()
        .lines()
        .filter(line -> line.startsWith("<url>"))
        .map(line -> line.replaceAll(".*<loc>https?://[^/]*(.*)</loc>.*", "$1"))
        .filter(path -> kinds.add(path.replaceAll("^/([^/]*).*", "$1")))
        .forEach(paths::add);
    paths.add("/ont.html");
    paths.add(one("?thing a <https://w3id.org/pinakes/ont#Mention>"));
    paths.add(one("?thing <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?said"));
    assertTrue(paths.size() > 15, paths::toString);
    for (String path : paths) {
      int bonus = path.equals(Routes.SPARQL) ? 10 : 20; // its editor needs styles of its own
      losesNothing(200, bonus, secure("GET", path, "text/html"));
    }
  }

  private static String one(String pattern) {
    String thing =
        LIVE.query("SELECT ?thing { " + pattern + " } LIMIT 1", "Accept", "text/csv")
            .body()
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow();
    return "/" + thing.substring(Live.BASE.length()) + ".html";
  }

  @Test
  void theCookieOfALanguageLosesNothing() {
    HttpResponse<String> chosen = secure("GET", "/?lang=zh-Hans", "text/html");
    assertTrue(header(chosen, "Set-Cookie").contains("; Secure"), header(chosen, "Set-Cookie"));
    losesNothing(200, 25, chosen);
  }

  @ParameterizedTest
  @CsvSource({
    "200, GET, /work/arxiv-2303.15678.ttl",
    "200, GET, /work/arxiv-2303.15678.jsonld",
    "303, GET, /work/arxiv-2303.15678",
    "303, HEAD, /work/arxiv-2303.15678",
    "200, GET, /sparql",
    "200, GET, /sparql?query=ASK%7B%7D",
    "400, GET, /sparql?query=x",
    "403, GET, /sparql?query=SELECT*%7BSERVICE%3Cx:y%3E%7B%7D%7D",
    "200, GET, /data?default",
    "404, GET, /data?graph=x:y",
    "200, GET, /.well-known/void",
    "200, GET, /catalog",
    "200, GET, /examples",
    "200, GET, /api/openapi.json",
    "200, GET, /api/papers",
    "400, GET, /api/papers?limit=x",
    "200, GET, /search?q=distillation",
    "200, GET, /sitemap.xml",
    "200, GET, /robots.txt",
    "200, GET, /health",
    "200, GET, /metrics",
    "200, GET, /dumps/pinakes.ttl",
    "200, HEAD, /dumps/pinakes.ttl",
    "200, GET, /dumps/SHA256SUMS",
    "200, GET, /assets/pinakes.css",
    "404, GET, /assets/nothing.js",
    "404, GET, /nothing",
    "405, DELETE, /",
    "204, OPTIONS, /sparql"
  })
  void noOtherAnswerLosesAnything(int status, String method, String path) {
    losesNothing(
        status, 20, secure(method, path, "application/json;q=0.9, */*;q=0.8, text/html;q=0"));
  }

  @Test
  void whatIsNotModifiedOrFailsAsAPageLosesNothingEither() {
    String tag = header(LIVE.get(Live.WORK + ".ttl"), "ETag");
    losesNothing(304, 20, LIVE.get(Live.WORK + ".ttl", "If-None-Match", tag));
    losesNothing(404, 20, secure("GET", "/nothing", "text/html"));
    losesNothing(406, 20, secure("GET", Live.WORK, "image/png"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "GET / HTTP/9.9", "GET /%00 HTTP/1.1\r\nHost: x"})
  void whatIsNoRequestLosesNothing(String request) throws IOException {
    try (Raw raw = new Raw(LIVE.server().port())) {
      String answer = raw.send(request + "\r\nConnection: close\r\n\r\n").read();
      Map<String, List<String>> headers = new HashMap<>();
      answer
          .lines()
          .skip(1)
          .takeWhile(line -> !line.isBlank())
          .map(line -> line.split(": ", 2))
          .forEach(pair -> headers.put(pair[0].toLowerCase(Locale.ROOT), List.of(pair[1])));
      assertEquals(List.of(), Observatory.judge(headers, "").lost(), answer);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "content-security-policy -25, x-frame-options -20 | content-security-policy | ''",
        "content-security-policy -20 | content-security-policy | default-src 'none'; script-src 'self' 'unsafe-inline'; frame-ancestors 'none'",
        "content-security-policy -20 | content-security-policy | default-src 'none'; script-src data:; frame-ancestors 'none'",
        "content-security-policy -20 | content-security-policy | default-src 'none'; object-src *; frame-ancestors 'none'",
        "content-security-policy -20 | content-security-policy | script-src 'self'; frame-ancestors 'none'",
        "content-security-policy -20 | content-security-policy | default-src 'none'; connect-src http://a.example; frame-ancestors 'none'",
        "content-security-policy -10 | content-security-policy | default-src 'none'; script-src 'unsafe-eval'; frame-ancestors 'none'",
        "content-security-policy -10 | content-security-policy | default-src 'none'; img-src http:; frame-ancestors 'none'",
        "cookies -20 | set-cookie | lang=zh; HttpOnly; SameSite=Lax",
        "cookies -20 | set-cookie | lang=zh; Secure; HttpOnly; SameSite=Any",
        "cookies -40 | set-cookie | session=1; HttpOnly",
        "cookies -30 | set-cookie | session=1; Secure; SameSite=Lax",
        "cross-origin-resource-sharing -50 | access-control-allow-credentials | true",
        "cross-origin-resource-policy -5 | cross-origin-resource-policy | all",
        "referrer-policy -5 | referrer-policy | unsafe-url",
        "x-content-type-options -5 | x-content-type-options | ''"
      })
  void aWeakHeaderIsFound(String lost, String name, String value) {
    Map<String, List<String>> headers = new HashMap<>();
    Headers.EVERYWHERE.forEach(
        (each, all) -> headers.put(each.toLowerCase(Locale.ROOT), List.of(all)));
    assertEquals(List.of(), Observatory.judge(headers, "").lost());
    headers.put(name, List.of(value));
    if (lost.contains("x-frame")) {
      headers.remove("x-frame-options");
    }
    assertEquals(lost, String.join(", ", Observatory.judge(headers, "").lost()));
  }

  @Test
  void aScriptFromElsewhereIsFound() {
    Map<String, List<String>> none =
        Map.of("content-security-policy", List.of("default-src 'none'"));
    for (String source :
        List.of("http://a.example/x.js", "//a.example/x.js", "https://a.example/x.js")) {
      List<String> lost =
          Observatory.judge(none, "<script src=\"" + source + "\"></script>").lost();
      assertTrue(lost.stream().anyMatch(each -> each.startsWith("subresource")), source);
    }
  }
}
