package pinakes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pinakes.serve.Live.header;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pinakes.query.Parameter;
import pinakes.query.SavedQueries;
import pinakes.query.SavedQuery;

/** The saved queries as an API, and the SPARQL protocol besides. */
class ApiTest {
  private static final Live LIVE = Live.shared();

  @Test
  void eachSavedQueryIsAnOperation() {
    for (SavedQuery query : SavedQueries.all()) {
      StringBuilder address = new StringBuilder("/api/" + query.name() + "?limit=2");
      if (query.results() != pinakes.query.ResultKind.SELECT) {
        address = new StringBuilder("/api/" + query.name() + "?");
      }
      for (Parameter parameter : query.parameters()) {
        if (parameter.required()) {
          address
              .append('&')
              .append(parameter.name())
              .append('=')
              .append(Live.encoded(parameter.example()));
        }
      }
      HttpResponse<String> response = LIVE.get(address.toString());
      boolean unknown = response.statusCode() == 400 && response.body().contains("is called");
      assertTrue(response.statusCode() == 200 || unknown, address + ": " + response.body());
    }
  }

  @Test
  void anOperationAnswersInTheFormWanted() {
    for (String type :
        List.of(
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv",
            "text/tab-separated-values")) {
      HttpResponse<String> response = LIVE.get("/api/papers?limit=2", "Accept", type);
      assertEquals(200, response.statusCode());
      assertTrue(header(response, "Content-Type").startsWith(type), type);
    }
    assertEquals(406, LIVE.get("/api/papers", "Accept", "text/turtle").statusCode());
  }

  @Test
  void pagesLeadToTheNext() {
    List<String> rows = new ArrayList<>();
    String path = "/api/papers?limit=2";
    int pages = 0;
    while (!path.isEmpty()) {
      HttpResponse<String> page = LIVE.get(path, "Accept", "text/csv");
      assertEquals(200, page.statusCode(), path);
      page.body().lines().skip(1).forEach(rows::add);
      path = next(header(page, "Link"));
      pages++;
    }
    List<String> all =
        LIVE.get("/api/papers?limit=100", "Accept", "text/csv").body().lines().skip(1).toList();
    assertEquals(all, rows);
    assertEquals((all.size() + 1) / 2, pages);
  }

  private static String next(String links) {
    return List.of(links.split(", ")).stream()
        .filter(link -> link.endsWith("rel=\"next\""))
        .map(link -> link.replaceAll("<(.*)>.*", "$1"))
        .findFirst()
        .orElse("");
  }

  @Test
  void valuesAreTermsAndNeverText() {
    String inject = Live.encoded("x\" } UNION { ?s ?p ?o } #");
    HttpResponse<String> response = LIVE.get("/api/search?words=" + inject);
    assertEquals(200, response.statusCode());
    assertTrue(response.body().replaceAll("\\s", "").contains("\"bindings\":[]"), response.body());
    assertEquals(400, LIVE.get("/api/lineage?method=" + inject).statusCode());
    HttpResponse<String> missing = LIVE.get("/api/lineage");
    assertEquals(400, missing.statusCode());
    assertTrue(missing.body().contains("method"), missing.body());
    HttpResponse<String> unknown = LIVE.get("/api/lineage?metod=x");
    assertEquals(400, unknown.statusCode());
    assertTrue(unknown.body().contains("There are: method"), unknown.body());
    assertEquals(400, LIVE.get("/api/papers?limit=-1").statusCode());
    assertEquals(404, LIVE.get("/api/nothing").statusCode());
  }

  @Test
  void theDescriptionHasEachOperationWithItsParameters() {
    JsonObject api = JsonParser.parseString(LIVE.get("/api/openapi.json").body()).getAsJsonObject();
    assertEquals("3.1.0", api.get("openapi").getAsString());
    JsonObject paths = api.getAsJsonObject("paths");
    TreeSet<String> wanted = new TreeSet<>();
    SavedQueries.names().forEach(name -> wanted.add("/api/" + name));
    assertEquals(wanted, new TreeSet<>(paths.keySet()));
    JsonObject search = paths.getAsJsonObject("/api/search").getAsJsonObject("get");
    List<String> names = new ArrayList<>();
    search
        .getAsJsonArray("parameters")
        .forEach(each -> names.add(each.getAsJsonObject().get("name").getAsString()));
    assertEquals(List.of("words", "limit", "offset"), names);
  }

  @Test
  void aFailureIsToldInTheFormWanted() {
    HttpResponse<String> json = LIVE.get("/api/nothing", "Accept", "application/json");
    assertEquals("application/problem+json", header(json, "Content-Type"));
    assertEquals(
        404, JsonParser.parseString(json.body()).getAsJsonObject().get("status").getAsInt());
    assertTrue(
        header(LIVE.get("/api/nothing", "Accept", "text/html"), "Content-Type")
            .startsWith("text/html"));
    assertTrue(header(LIVE.get("/api/nothing"), "Content-Type").startsWith("text/plain"));
  }

  @Test
  void queriesComeInThreeWays() {
    String ask = "ASK { ?s ?p ?o }";
    String form = "query=" + Live.encoded(ask);
    String type = "application/x-www-form-urlencoded";
    String get = LIVE.query(ask).body();
    assertTrue(get.contains("true"), get);
    assertEquals(get, LIVE.post("/sparql", type, form).body());
    assertEquals(get, LIVE.post("/sparql", type + "; charset=UTF-8", form).body());
    assertEquals(get, LIVE.post("/sparql", "application/sparql-query", ask).body());
    assertEquals(415, LIVE.post("/sparql", "text/plain", ask).statusCode());
    assertEquals(400, LIVE.post("/sparql", type, "").statusCode());
  }

  @Test
  void graphsAreChosenByProtocolAndByQuery() {
    String held = Live.BASE + "graph/held";
    String count = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }";
    String all = LIVE.query(count, "Accept", "text/csv").body();
    String one =
        LIVE.get(
                "/sparql?query=" + Live.encoded(count) + "&default-graph-uri=" + Live.encoded(held),
                "Accept",
                "text/csv")
            .body();
    String from =
        LIVE.query(count.replace("{ ?s", "FROM <" + held + "> { ?s"), "Accept", "text/csv").body();
    assertEquals(one, from);
    assertFalse(all.equals(one));
    assertFalse(one.contains("\n0"), one);
  }

  @Test
  void graphAnswersComeInEachForm() {
    String query = "DESCRIBE <" + Live.BASE + Live.WORK.substring(1) + ">";
    for (String type :
        List.of(
            "text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml")) {
      HttpResponse<String> response = LIVE.query(query, "Accept", type);
      assertEquals(200, response.statusCode(), response.body());
      assertTrue(header(response, "Content-Type").startsWith(type), type);
      assertTrue(response.body().contains("DisWOT"), response.body());
    }
    assertEquals(406, LIVE.query(query, "Accept", "text/csv").statusCode());
    assertEquals(406, LIVE.query("ASK {}", "Accept", "text/turtle;q=1, */*;q=0").statusCode());
  }

  @Test
  void aControlCharacterDoesNotSpoilXml() {
    HttpResponse<String> response =
        LIVE.query("SELECT ('a\\u0001b' AS ?x) {}", "Accept", "application/sparql-results+xml");
    assertEquals(200, response.statusCode());
    assertTrue(response.body().contains("a\uFFFDb"), response.body());
  }

  @Test
  void theGraphStoreIsRead() {
    String held = Live.encoded(Live.BASE + "graph/held");
    for (String type :
        List.of(
            "text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml")) {
      HttpResponse<String> graph = LIVE.get("/data?graph=" + held, "Accept", type);
      assertEquals(200, graph.statusCode(), type);
      assertTrue(header(graph, "Content-Type").startsWith(type), type);
      assertTrue(graph.body().contains("DisWOT"), type);
      HttpResponse<String> all = LIVE.get("/data?default", "Accept", type);
      assertEquals(200, all.statusCode(), type);
      assertEquals("Accept", header(all, "Vary"), type);
    }
    assertEquals(
        LIVE.get("/dumps/pinakes.nt").body(),
        LIVE.get("/data?default", "Accept", "application/n-triples").body());
    assertEquals(200, LIVE.get("/data", "Accept", "application/trig").statusCode());
    assertEquals(404, LIVE.get("/data?graph=urn:nothing").statusCode());
    assertEquals(400, LIVE.get("/data?default&graph=" + held).statusCode());
    assertEquals(406, LIVE.get("/data?default", "Accept", "text/csv").statusCode());
  }

  @Test
  void oneChineseCharacterFindsAndPruneFindsPruning() {
    for (String words : List.of("软", "prune", "distilling")) {
      HttpResponse<String> found =
          LIVE.get("/search?q=" + Live.encoded(words), "Accept", "application/json");
      assertEquals(200, found.statusCode(), found.body());
      assertTrue(found.body().contains(Live.BASE + "work/"), words + ": " + found.body());
    }
    assertEquals(400, LIVE.get("/search", "Accept", "application/json").statusCode());
  }

  @Test
  void metricsCountRequests() {
    LIVE.get("/api/papers");
    String metrics = LIVE.get("/metrics").body();
    assertTrue(
        metrics.contains("pinakes_requests_seconds_count{route=\"/api/\",status=\"200\"}"),
        metrics);
    assertTrue(metrics.lines().count() < 2_000, "each scrape is short");
  }

  @Test
  void whatIsTrueNowIsNotKept() {
    for (String path : List.of("/health", "/metrics")) {
      assertEquals("no-store", header(LIVE.get(path), "Cache-Control"), path);
    }
  }
}
