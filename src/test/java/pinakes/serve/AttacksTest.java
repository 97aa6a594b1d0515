package pinakes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pinakes.serve.Live.header;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pinakes.store.Verification;

/**
 * What strangers try. Afterwards the store is as it was, no connection went out, and the server was
 * well all the time.
 */
class AttacksTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PREFIXES =
      """
      PREFIX afn: <http://jena.apache.org/ARQ/function#>
      PREFIX apf: <http://jena.apache.org/ARQ/property#>
      PREFIX agg: <http://jena.apache.org/ARQ/function/aggregate#>
      PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
      PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>
      PREFIX list: <http://jena.apache.org/ARQ/list#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;

  private static final Limits TIGHT =
      new Limits(
          1 << 16,
          Duration.ofSeconds(2),
          2,
          4,
          Duration.ofMillis(300),
          Duration.ofSeconds(1),
          2_000,
          1 << 19);

  private static Live live;
  private static Trap trap;
  private static Pulse pulse;
  private static String digest;
  private static final Map<String, Integer> TRIED = new TreeMap<>();

  @BeforeAll
  static void setUp() throws IOException {
    live = Live.with(TIGHT);
    trap = new Trap();
    digest = live.store().publications().getFirst().digest();
    pulse = new Pulse(live, Duration.ofSeconds(2));
  }

  @AfterAll
  static void nothingHappened() throws IOException {
    assertEquals(List.of(), pulse.troubles(), "the server's health");
    assertTrue(pulse.beats() > 10, "the pulse was taken");
    Verification verification = live.store().verify();
    assertEquals(List.of(), verification.differences());
    assertEquals(digest, live.store().publications().getFirst().digest());
    assertEquals(0, trap.caught(), "connections that went out");
    trap.close();
    int all = TRIED.values().stream().mapToInt(Integer::intValue).sum();
    assertTrue(all >= 100, () -> all + " attacks: " + TRIED);
    TRIED.forEach((kind, count) -> assertTrue(count >= 5, () -> kind + " only " + count));
    assertEquals(
        List.of(), live.log().stream().filter(line -> line.contains("a bug in pinakes")).toList());
  }

  private static void tried(String kind) {
    TRIED.merge(kind, 1, Integer::sum);
  }

  private static HttpResponse<String> post(String query) {
    return live.post("/sparql", "application/sparql-query", query);
  }

  private static void refused(int status, String reason, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    assertTrue(response.body().contains(reason), response.body());
  }

  static Stream<String> services() {
    String there = "<" + trap.address() + ">";
    return Stream.of(
            "SELECT * { SERVICE %s { ?s ?p ?o } }",
            "SELECT * { SERVICE SILENT %s { ?s ?p ?o } }",
            "SELECT * { service silent %s { ?s ?p ?o } }",
            "SELECT * { ?s ?p ?o OPTIONAL { SERVICE %s { ?s ?p ?o } } } LIMIT 1",
            "SELECT * { { SELECT * { SERVICE %s { ?s ?p ?o } } } }",
            "ASK { ?s ?p ?o FILTER EXISTS { SERVICE %s { ?s ?p ?o } } }",
            "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE SILENT %s { ?s ?p ?o } } } LIMIT 1",
            "SELECT (EXISTS { SERVICE %s { ?s ?p ?o } } AS ?x) {}",
            "SELECT * { ?s ?p ?o } ORDER BY EXISTS { SERVICE %s { ?s ?p ?o } } LIMIT 1",
            "SELECT * { BIND(%s AS ?there) SERVICE ?there { ?s ?p ?o } }",
            "CONSTRUCT { ?s ?p ?o } { SERVICE %s { ?s ?p ?o } }",
            "DESCRIBE ?s { SERVICE %s { ?s ?p ?o } }",
            "SELECT * { GRAPH ?g { SERVICE %s { ?s ?p ?o } } }",
            "SELECT * { ?s ?p ?o MINUS { SERVICE %s { ?s ?p ?o } } } LIMIT 1")
        .map(query -> query.replace("%s", there));
  }

  @ParameterizedTest
  @MethodSource("services")
  void noOtherServerIsAsked(String query) {
    tried("SERVICE");
    refused(403, "SERVICE", post(query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:java.lang.System>() AS ?x) {}",
        "SELECT (<JAVA:java.lang.System>() AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER(<java:org.example.Any>(?s)) } LIMIT 1",
        "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.str> ?o }",
        "SELECT * {} ORDER BY <java:org.example.Any>()",
        "SELECT (SUM(<java:org.example.Any>(?o)) AS ?x) { ?s ?p ?o }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<java:org.example.Any>(?s) AS ?g)",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:org.example.Any>(?s))",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (true) (<java:org.example.Any>(?s))",
        "SELECT * { ?s (<java:org.example.Any>|<x:y>)* ?o }",
        "SELECT * { ?s !<java:org.example.Any> ?o }",
        "PREFIX j: <java:org.example.> SELECT (j:Any() AS ?x) {}",
        "BASE <java:org.example.Any> SELECT (<>() AS ?x) {}",
        "SELECT (<\\u006Aava:org.example.Any>() AS ?x) {}",
        "SELECT * { BIND(IF(true, <java:org.example.Any>(), 1) AS ?x) }",
        "ASK { FILTER EXISTS { ?s ?p ?o FILTER(<java:org.example.Any>(?o)) } }",
        "SELECT (<java:org.example.Any>(DISTINCT ?o) AS ?x) { ?s ?p ?o }",
        "CONSTRUCT { ?s ?p ?x } { ?s ?p ?o BIND(<java:org.example.Any>(?o) AS ?x) }"
      })
  void noClassIsLoaded(String query) {
    tried("java:");
    int status = post(query).statusCode();
    assertTrue(status == 403 || status == 400, query + ": " + status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "afn:wait(60000)",
        "afn:sprintf('%900000000d', 1)",
        "afn:context(<x:y>)",
        "afn:version()",
        "afn:eval('1')",
        "afn:print('x')",
        "afn:bnode(1)",
        "afn:system-timezone()",
        "fn:error()",
        "fn:apply(IRI(CONCAT('http://jena.apache.org/ARQ/function#', 'wait')), 60000)",
        "fn:apply(IRI(CONCAT('jav', 'a:org.example.Any')))",
        "fn:collation-key('x')",
        "fn:replace('a', 'a', 'b')",
        "fn:matches('a', '(a+)+$')",
        "math:pow(10, 1000000000)",
        "<http://www.dotnetrdf.org/leviathan#factorial>(1000000)",
        "<http://jena.hpl.hp.com/ARQ/function#wait>(60000)",
        "<x:unheard-of>(1)"
      })
  void noFunctionButTheAllowedIsCalled(String call) {
    tried("functions");
    refused(403, "functions allowed", post(PREFIXES + "SELECT (" + call + " AS ?x) {}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?x apf:splitIRI (?a ?b) }",
        "SELECT * { 'a,b' apf:strSplit (?x ',') }",
        "SELECT * { ?x apf:concat ('a' 'b') }",
        "SELECT * { ?x apf:assign 1 }",
        "SELECT * { ?x list:member ?y }",
        "SELECT * { ?x list:length ?y }",
        "SELECT * { ?x rdfs:member ?y }",
        "SELECT * { ?x <http://jena.hpl.hp.com/ARQ/property#assign> ?y }"
      })
  void noPropertyFunctionButTheAllowedIsUsed(String query) {
    tried("property functions");
    refused(403, "functions allowed", post(PREFIXES + query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agg:median(?o)",
        "agg:stdev(?o)",
        "agg:var_pop(?o)",
        "<http://jena.apache.org/ARQ/function#median>(?o)",
        "agg:stdevp(DISTINCT ?o)",
        "<java:org.example.Aggregate>(?o)",
        "MEDIAN(?o)",
        "FOLD(?o)"
      })
  void noAggregateButTheStandardIsUsed(String call) {
    tried("aggregates");
    int status = post(PREFIXES + "SELECT (" + call + " AS ?x) { ?s ?p ?o }").statusCode();
    assertTrue(status == 403 || status == 400, call + ": " + status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { CALL <java:org.example.Any>() }",
        "SELECT * { CALL <debug:proc>(1) }",
        "SELECT (CALL(IRI(CONCAT('jav', 'a:org.example.Any'))) AS ?x) {}",
        "SELECT (CALL(<http://jena.apache.org/ARQ/function#wait>, 60000) AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER(CALL(?p, 1)) }",
        "SELECT * { LET (?x := CALL(?y)) }",
        "JSON { 'a': ?s } WHERE { ?s ?p ?o }"
      })
  void noProcedureAndNoComputedCallRuns(String query) {
    tried("CALL and procedures");
    assertEquals(400, post(query).statusCode(), query);
  }

  static Stream<String> tooMuch() {
    return Stream.of(
        "SELECT * " + "{".repeat(20_000) + "}".repeat(20_000),
        "SELECT * " + "{".repeat(101) + "}".repeat(101),
        "SELECT (" + "(".repeat(5_000) + "1" + ")".repeat(5_000) + " AS ?x) {}",
        "SELECT * { ?s ?p " + "[ ?p ".repeat(3_000) + "1" + "]".repeat(3_000) + " }",
        "SELECT * { VALUES ?x { " + "<<( <a:a> <a:a> ".repeat(2_000) + " } }",
        "SELECT * {} # " + "x".repeat(60_000),
        "SELECT ('" + "x".repeat(60_000) + "' AS ?x) {}",
        "SELECT ?" + "x".repeat(60_000) + " {}",
        "SELECT * { <x:" + "y".repeat(60_000) + "> ?p ?o }",
        "SELECT (" + "!".repeat(30_000) + "true AS ?x) {}",
        "SELECT (1" + "+1".repeat(30_000) + " AS ?x) {}",
        "SELECT * { ?s " + "<a:a>/".repeat(9_000) + "<a:a> ?o }",
        "SELECT (CONCAT(" + "'a',".repeat(100) + "'a') AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER(?o IN (" + "1,".repeat(9_000) + "1)) }",
        "SELECT (1" + "+1".repeat(3_900) + " AS ?x) {}",
        "SELECT (" + "!".repeat(8_000) + "true AS ?x) {}",
        "SELECT * { ?s " + "<a:a>/".repeat(4_000) + "<a:a> ?o }",
        "SELECT * { ?s ?p ?o " + "FILTER EXISTS { ?s ?p ?o ".repeat(90) + "}".repeat(90) + "}");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("tooMuch")
  void deepAndLongQueriesEndSoon(String query) {
    tried("depth and length");
    HttpResponse<String> response = post(query);
    assertTrue(
        List.of(200, 400, 413, 503).contains(response.statusCode()),
        response.statusCode() + response.body());
    assertTrue(response.body().length() < 2_000, "no long query is sent back");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "SELECT",
        "SELECT * { ?s ?p }",
        "SELECT * { ?s unknown:p ?o }",
        "\u0000",
        "SELECT * { ?s ?p 'a }",
        "ASK {}}",
        "{{{",
        "SELECT (1 AS ?x) (2 AS ?x) {}",
        "<script>alert(1)</script>"
      })
  void whatIsNoQueryIsToldSo(String query) {
    tried("parse");
    HttpResponse<String> response =
        live.post("/sparql", "application/sparql-query", query, "Accept", "text/html");
    assertEquals(400, response.statusCode());
    assertFalse(response.body().contains("<script>alert"), response.body());
    assertEquals(400, post(query).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'*:*' 1000000 'highlight:s:x | e:y'",
        "'*:*' 'highlight:s:x | e:y'",
        "'*:*' 100000000",
        "'/(a|aa)+(b|bb)+.*.*.*.*.*.*.*.*x/' 1000000",
        "'a* OR b* OR c* OR *d OR *e* OR ?*' 1000000",
        "'quantization~2 OR (network~2 AND NOT z~2)' 1000000",
        "'((((' 10",
        "'title:[* TO *] OR uri:*' 1000000"
      })
  void noSearchForWordsRunsAway(String arguments) {
    tried("text search");
    String query =
        "PREFIX text: <http://jena.apache.org/text#>"
            + " SELECT (COUNT(*) AS ?n) { (?s ?score ?found) text:query (%s) }";
    int status = post(query.formatted(arguments)).statusCode();
    assertTrue(List.of(200, 400).contains(status), arguments + ": " + status);
    assertEquals(arguments.contains("highlight") ? 400 : status, status, arguments);
  }

  /** Each of these keeps Lucene busy for long, and it cannot be told to stop. */
  static Stream<String> endless() {
    return Stream.of(
        "a* OR ".repeat(500) + "b*",
        "/.*.*.*.*.*x/ OR ".repeat(60) + "z",
        "quantization~2 OR ".repeat(50) + "z",
        "[a TO z] OR ".repeat(80) + "z",
        "a ".repeat(4_000),
        "(a ".repeat(400) + ")".repeat(400));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("endless")
  void whatLuceneWouldNotStopAtIsNotBegun(String words) {
    tried("text search");
    String query = "SELECT (COUNT(*) AS ?n) { ?s <http://jena.apache.org/text#query> ('%s' 10) }";
    refused(400, "text:query", post(query.formatted(words)));
  }

  @Test
  void noMoreTextsAreFoundAtOnceThanAreSoonRead() {
    tried("text search");
    String query = "SELECT (COUNT(*) AS ?n) { ?s <http://jena.apache.org/text#query> ('*:*' %s) }";
    refused(400, "smaller limit", post(query.formatted("10001")));
    assertEquals(200, post(query.formatted("10000")).statusCode());
  }

  @Test
  void wordsThatMayBeManyAreMarkedInFewTexts() {
    tried("text search");
    String query =
        "SELECT (COUNT(*) AS ?n) { (?s ?score ?found)"
            + " <http://jena.apache.org/text#query> ('%s' %d 'highlight:s:x | e:y') }";
    String fuzzy = "quantization~2 OR ".repeat(8) + "distillation~2";
    refused(400, "no more than 10 texts", post(query.formatted(fuzzy, 11)));
    assertEquals(200, post(query.formatted(fuzzy, 10)).statusCode());
    assertEquals(200, post(query.formatted("distillation", 1_000)).statusCode());
  }

  @Test
  void wildcardsThatAreWordsAreNone() {
    String query = "SELECT * { ?s <http://jena.apache.org/text#query> ('%s' 10) }";
    assertEquals(200, post(query.formatted("a\\\\*b\\\\?".repeat(20))).statusCode());
  }

  @Test
  void theMessageNamesThePlace() {
    refused(400, "line 2, column", post("SELECT *\n{ ?s ?p }"));
    String once = post("SELECT *\n{ ?s no:prefix ?o }").body();
    assertEquals(2, once.toLowerCase(Locale.ROOT).split("line 2, column").length, once);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <a:a> <a:a> <a:a> }", "DELETE WHERE { ?s ?p ?o }", "CLEAR ALL",
        "DROP ALL", "LOAD <http://127.0.0.1:1/x>", "CREATE GRAPH <a:a>"
      })
  void nothingIsUpdated(String update) {
    tried("update");
    assertEquals(400, post(update).statusCode());
    assertEquals(400, live.post("/sparql", FORM, "update=" + Live.encoded(update)).statusCode());
    assertEquals(415, live.post("/sparql", "application/sparql-update", update).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/update",
        "/upload",
        "/$/server",
        "/$/datasets",
        "/$/ping",
        "/$/stats",
        "/$/compact/x",
        "/$/backup/x",
        "/$/tasks",
        "/$/metrics",
        "/shacl",
        "/patch",
        "/get",
        "/query",
        "/ds",
        "/../etc/passwd",
        "/assets/../pom.xml",
        "/assets/%2e%2e/pom.xml",
        "/dumps/..%2f..%2fetc/passwd",
        "/assets//etc/passwd",
        "/WEB-INF/web.xml",
        "/api/../../queries/papers.rq",
        "/api/..",
        "/%00",
        "/sparql;x=y",
        "/sparql/"
      })
  void nothingElseIsThere(String path) throws IOException {
    tried("admin and files");
    for (String method : List.of("GET", "POST")) {
      try (Raw raw = new Raw(live.server().port())) {
        String answer =
            raw.send(
                    method
                        + " "
                        + path
                        + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .read();
        assertTrue(
            answer.matches("(?s)HTTP/1.1 (400|404|405|415) .*"),
            method + " " + path + ": " + answer.lines().findFirst().orElse("nothing"));
        assertFalse(answer.contains("root:"), answer);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "PROPFIND", "POST"})
  void nothingIsWritten(String method) throws IOException {
    tried("methods");
    for (String path : List.of("/data?default", "/data", Live.WORK, "/", "/dumps/pinakes.nt")) {
      try (Raw raw = new Raw(live.server().port())) {
        String answer =
            raw.send(
                    method
                        + " "
                        + path
                        + " HTTP/1.1\r\nHost: x\r\nX-Secret: echo\r\nContent-Type: text/turtle\r\n"
                        + "Content-Length: 0\r\nConnection: close\r\n\r\n")
                .read();
        assertTrue(answer.matches("(?s)HTTP/1.1 40[05] .*"), method + " " + path + answer);
        assertTrue(
            answer.startsWith("HTTP/1.1 400") || answer.contains("\r\nAllow: GET, HEAD"), answer);
        assertFalse(answer.contains("X-Secret"), answer);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "callback=alert",
        "stylesheet=http://127.0.0.1:1/x.xsl",
        "timeout=99999999",
        "output=json",
        "format=html",
        "force-accept=text/html",
        "results=xml",
        "results=",
        "query-ref=http://127.0.0.1:1/",
        "query=ASK%7B%7D",
        "update=CLEAR%20ALL",
        "using-graph-uri=a:a",
        "%3Cscript%3E=1"
      })
  void noOtherParameterIsTaken(String parameter) {
    tried("parameters");
    HttpResponse<String> response =
        live.get("/sparql?query=ASK%7B%7D&" + parameter, "Accept", "text/html,*/*;q=0.1");
    assertEquals(400, response.statusCode(), response.body());
    assertFalse(response.body().contains("<script>"), response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } LIMIT 2001",
        "SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f }",
        "SELECT * { ?s ?p ?o } LIMIT 2001",
        "CONSTRUCT { ?s ?p ?o . ?s ?p ?d } { ?s ?p ?o . ?d ?e ?f }",
        "DESCRIBE ?s { ?s ?p ?o }"
      })
  void anAnswerThatIsTooLongIsNone(String query) {
    tried("rows and bytes");
    boolean graph = !query.startsWith("SELECT");
    for (String type :
        graph
            ? List.of("text/turtle", "application/n-triples")
            : List.of(
                "text/csv",
                "text/tab-separated-values",
                "application/sparql-results+json",
                "application/sparql-results+xml")) {
      HttpResponse<String> response = live.query(query, "Accept", type);
      if (response.statusCode() != 503) { // where the machine is too slow to see how long it is
        refused(403, "Ask for less with LIMIT", response);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STRLEN(CONCAT(STR(?c), STR(?f),"
            + " STR(?i))) < 0) }",
        "ASK { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STR(?a) = CONCAT(STR(?d), STR(?g))) }",
        "SELECT DISTINCT ?a ?d ?g ?i { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i",
        "SELECT ?a (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a ?d ?g",
        "SELECT (COUNT(*) AS ?n) { ?a (!<x:x>|^!<x:x>)* ?b . ?b (!<x:x>|^!<x:x>)* ?c . ?c ?d ?e }",
        "SELECT (MAX(CONCAT(?c, ?f, ?i)) AS ?m) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i MINUS { ?a ?x ?y . ?g ?h ?z } }"
      })
  void theDeadlineHolds(String query) {
    tried("deadline");
    refused(503, "longer than", live.query(query, "Accept", "text/csv"));
  }

  /** Each attack meets a server that is done with the one before: what does not stop shows here. */
  @BeforeEach
  void nothingIsLeftRunning() {
    await("0.0", () -> metric("pinakes_queries_running"));
  }

  private static String metric(String name) {
    return live.get("/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .findFirst()
        .map(line -> line.substring(name.length() + 1))
        .orElse("none");
  }

  /** Waits; a query that never stopped would keep its place for ever. */
  private static void await(String wanted, java.util.function.Supplier<String> value) {
    for (int i = 0; i < 200 && !value.get().equals(wanted); i++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    assertEquals(wanted, value.get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '(a+)+$')",
        "REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '(a|aa)*$')",
        "REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '((a*)*)*$')",
        "REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '(.*)\\\\1\\\\1x')",
        "REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '(a+)+$', 'b')",
        "REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '([a-z]+)*$', 'b')",
        "REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '(?=(a+))\\\\1*b', 'b')",
        "REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '.*.*.*.*.*.*.*.*x')",
        "REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '(a{1,50}){1,50}$')",
        "REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', CONCAT('(a+', ')+$'))",
        "REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab', '( a + ) + $', 'x')"
      })
  void noPatternRunsAway(String call) {
    tried("patterns");
    refused(403, "pattern", post("SELECT (" + call + " AS ?x) {}"));
    refused(403, "pattern", post("SELECT * { ?s ?p ?o } ORDER BY " + call));
  }

  static Stream<String> growing() {
    String tenfold = ",?v".repeat(10).substring(1);
    String bindings =
        IntStream.range(0, 12)
            .mapToObj(
                i -> "BIND(CONCAT(" + tenfold.replace("?v", "?v" + i) + ") AS ?v" + (i + 1) + ")")
            .collect(Collectors.joining(" "));
    String squares =
        IntStream.range(0, 40)
            .mapToObj(i -> "BIND(?v%d * ?v%d AS ?v%d)".formatted(i, i, i + 1))
            .collect(Collectors.joining(" "));
    return Stream.of(
        "SELECT * { BIND('aaaaaaaaaa' AS ?v0) " + bindings + "}",
        "SELECT * { BIND(99999999999 AS ?v0) " + squares + "}",
        "SELECT * { BIND(9.999999999 AS ?v0) " + squares + "}",
        "SELECT (STRLEN(REPLACE('"
            + "a".repeat(2_000)
            + "', 'a', '"
            + "b".repeat(999)
            + "')) AS ?x) {}",
        "SELECT (GROUP_CONCAT(?c) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (GROUP_CONCAT(DISTINCT CONCAT(STR(?c), STR(?f), STR(?i)); separator='"
            + "x".repeat(5_000)
            + "') AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT (REPLACE(REPLACE('"
            + "a".repeat(5_000)
            + "', 'a', '"
            + "a".repeat(900)
            + "'), 'a', '"
            + "a".repeat(900)
            + "') AS ?x) {}");
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("growing")
  void noValueGrowsWithoutBound(String query) {
    tried("growing values");
    HttpResponse<String> response = post(query);
    assertTrue(
        List.of(400, 503).contains(response.statusCode()),
        response.statusCode() + ": " + response.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "deflate", "br", "x-gzip", "identity, gzip", "compress"})
  void compressedRequestsAreNotRead(String coding) throws IOException {
    tried("compressed bodies");
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write(new byte[1 << 20]);
    }
    String body = bomb.toString(java.nio.charset.StandardCharsets.ISO_8859_1);
    for (String type : List.of(FORM, "application/sparql-query")) {
      refused(415, "Compressed", live.post("/sparql", type, body, "Content-Encoding", coding));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {65_537, 100_000, 1_000_000, 5_000_000, 20_000_000})
  void longRequestsAreNotRead(int length) throws IOException {
    tried("size of request");
    try (Raw raw = new Raw(live.server().port())) {
      String answer =
          raw.send(
                  "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
                      + "Content-Length: "
                      + length
                      + "\r\nConnection: close\r\n\r\n")
              .read();
      assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    }
    assertTrue(
        List.of(400, 414, 431)
            .contains(live.get("/?q=" + "x".repeat(Math.min(length, 100_000))).statusCode()));
  }

  @Test
  void aLongRequestThatDoesNotSayItsLengthIsNotReadEither() throws IOException {
    tried("size of request");
    try (Raw raw = new Raw(live.server().port())) {
      raw.send(
          "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
              + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
      String chunk = "4000\r\n" + "x".repeat(0x4000) + "\r\n";
      for (int i = 0; i < 5; i++) {
        raw.send(chunk);
      }
      String answer = raw.read();
      assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    }
  }

  @Test
  void slowBodiesAreCutOffAndStallNobody() throws IOException {
    List<Raw> slow = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      tried("slow bodies");
      slow.add(
          new Raw(live.server().port())
              .send(
                  "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
                      + "Content-Length: 1000\r\n\r\nASK"));
    }
    assertEquals(200, post("ASK {}").statusCode(), "others are answered");
    for (Raw each : slow) {
      assertFalse(each.read().startsWith("HTTP/1.1 200"));
      each.close();
    }
  }

  @Test
  void aBodyThatTricklesIsCutOff() throws IOException {
    tried("slow bodies");
    try (Raw raw = new Raw(live.server().port())) {
      raw.send(
          "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
              + "Content-Length: 1000\r\nConnection: close\r\n\r\n");
      CompletableFuture<String> answer =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return raw.read();
                } catch (IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
      for (int i = 0; i < 900 && !answer.isDone(); i++) {
        try {
          raw.send(" ");
          Thread.sleep(50);
        } catch (IOException e) {
          break; // cut off
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      assertFalse(answer.join().startsWith("HTTP/1.1 200"), "cut off");
    }
  }

  @Test
  void slowReadersStallNobody() throws IOException {
    List<Raw> slow = new ArrayList<>();
    String query = Live.encoded("SELECT * { ?s ?p ?o } LIMIT 2000");
    for (int i = 0; i < 24; i++) {
      tried("slow readers");
      slow.add(
          new Raw(live.server().port())
              .send("GET /dumps/pinakes.jsonld?" + i + " HTTP/1.1\r\nHost: x\r\n\r\n")
              .send("GET /sparql?query=" + query + " HTTP/1.1\r\nHost: x\r\n\r\n".repeat(3)));
    }
    assertEquals(200, live.get(Live.WORK + ".ttl").statusCode(), "others are answered");
    for (Raw each : slow) {
      each.close();
    }
  }

  @Test
  void tooManyQueriesAtOnceAreSentAway() {
    List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      tried("queue");
      asked.add(
          CompletableFuture.supplyAsync(
              () -> post("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
              task -> new Thread(task).start()));
    }
    Map<Integer, Long> statuses =
        asked.stream()
            .map(CompletableFuture::join)
            .peek(
                response -> {
                  if (response.statusCode() == 429) {
                    assertTrue(header(response, "Retry-After").matches("\\d+"));
                  }
                })
            .collect(Collectors.groupingBy(HttpResponse::statusCode, Collectors.counting()));
    assertTrue(statuses.getOrDefault(429, 0L) > 0, statuses::toString);
    assertTrue(statuses.getOrDefault(503, 0L) > 0, statuses::toString);
    assertEquals(40, statuses.get(429) + statuses.get(503), statuses::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/work/%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/api/papers?x=%3Cscript%3Ealert(1)%3C/script%3E",
        "/%E2%80%AEevil",
        "/x%0d%0aSet-Cookie:a=b",
        "/search?q=%0d%0aSet-Cookie:%20a=b&lang=%0d%0a",
        "/?lang=%22%3E%3Cscript%3E",
        "/api/lineage?method=%22%20%7D%20INSERT%20DATA%20%7B%7D"
      })
  void whatIsSentComesBackAsTextOnly(String path) {
    tried("escaping");
    HttpResponse<String> response = live.get(path, "Accept", "text/html,*/*;q=0.1");
    assertFalse(response.body().contains("<script>alert"), response.body());
    assertEquals("", header(response, "Set-Cookie"));
    assertFalse(
        live.log().stream().anyMatch(line -> line.chars().anyMatch(c -> c < ' ')),
        "a line of the log is one line");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FROM <http://127.0.0.1:%d/x>",
        "FROM NAMED <http://127.0.0.1:%d/x>",
        "FROM <file:///etc/passwd>",
        "FROM NAMED <file:///etc/passwd>",
        "FROM <jar:file:/x!/y>"
      })
  void noGraphIsFetched(String clause) {
    tried("FROM");
    String port = trap.address().replaceAll(".*:(\\d+)/", "$1");
    HttpResponse<String> response =
        live.query(
            "SELECT (COUNT(*) AS ?n) "
                + clause.replace("%d", port)
                + " { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }",
            "Accept",
            "text/csv");
    assertEquals(200, response.statusCode());
    assertEquals("n\r\n0\r\n", response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/9.9\r\nHost: x\r\n\r\n",
        "nonsense\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        "GET /sparql?query=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "POST /sparql HTTP/1.1\r\n"
            + "Host: x\r\n"
            + "Content-Length: 5\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n"
            + "0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: <script>\r\n\r\n"
      })
  void whatIsNoHttpIsRefusedInPlainWords(String request) throws IOException {
    tried("protocol");
    try (Raw raw = new Raw(live.server().port())) {
      String answer = raw.send(request).read();
      assertTrue(answer.matches("(?s)HTTP/1.1 (4\\d\\d|505) .*|"), answer);
      assertFalse(answer.contains("Jetty") || answer.contains("<script>"), answer);
      assertFalse(answer.contains("org.eclipse") || answer.contains("\tat "), answer);
    }
  }
}
