package pinakes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pinakes.serve.Live.header;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What linked-data clients expect of IRIs. */
class LinkedDataTest {
  private static final Live LIVE = Live.shared();
  private static final String WORK = Live.WORK;

  private static Graph parsed(HttpResponse<String> response, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)))
        .lang(lang)
        .base("http://nowhere.example/")
        .parse(graph);
    return graph;
  }

  @Test
  void aThingLeadsToItsDocument() {
    HttpResponse<String> thing = LIVE.get(WORK, "Accept", "text/turtle");
    assertEquals(303, thing.statusCode());
    assertEquals(WORK + ".ttl", header(thing, "Location"));
    assertTrue(header(thing, "Vary").contains("Accept"));
    assertEquals(200, LIVE.get(header(thing, "Location")).statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html | html",
        "*/* | html",
        "text/turtle | ttl",
        "application/ld+json | jsonld",
        "application/n-triples | nt",
        "application/rdf+xml | rdf",
        "text/html;q=0.5, text/turtle;q=0.8 | ttl",
        "text/html;q=0.9, text/turtle;q=0.8 | html",
        "text/*;q=0.3, application/rdf+xml;q=0.4 | rdf",
        "*/*;q=0.1, text/html;q=0, text/turtle;q=0 | jsonld",
        "TEXT/TURTLE | ttl",
        "text/turtle;charset=utf-8;q=1.0, */*;q=0.001 | ttl",
        "application/json, text/plain;q=0.9 | jsonld",
        "nonsense, , ;q=1, application/n-triples | nt"
      })
  void theFormIsNegotiated(String accept, String suffix) {
    HttpResponse<String> thing = LIVE.get(WORK, "Accept", accept);
    assertEquals(303, thing.statusCode());
    assertEquals(WORK + "." + suffix, header(thing, "Location"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"image/png", "text/html;q=0", "*/*;q=0", "text/turtle;q=0.0, application/pdf"})
  void whatThereIsNotIsNotAcceptable(String accept) {
    HttpResponse<String> thing = LIVE.get(WORK, "Accept", accept);
    assertEquals(406, thing.statusCode());
    assertTrue(thing.body().contains("text/turtle"), "it says what there is: " + thing.body());
  }

  @ParameterizedTest
  @CsvSource({
    "html, text/html;charset=utf-8",
    "ttl, text/turtle;charset=utf-8",
    "jsonld, application/ld+json",
    "nt, application/n-triples",
    "rdf, application/rdf+xml"
  })
  void aSuffixDecidesWhateverIsAccepted(String suffix, String type) {
    HttpResponse<String> document = LIVE.get(WORK + "." + suffix, "Accept", "image/png");
    assertEquals(200, document.statusCode());
    assertEquals(type, header(document, "Content-Type"));
  }

  @Test
  void allFormsSayTheSame() {
    Node title = DCTerms.title.asNode();
    Node work = NodeFactory.createURI(Live.BASE + WORK.substring(1));
    for (var each :
        java.util.Map.of(
                "ttl", Lang.TURTLE, "jsonld", Lang.JSONLD, "nt", Lang.NTRIPLES, "rdf", Lang.RDFXML)
            .entrySet()) {
      Graph graph = parsed(LIVE.get(WORK + "." + each.getKey()), each.getValue());
      assertTrue(graph.contains(work, title, Node.ANY), each.getKey());
      assertTrue(
          graph.stream().anyMatch(triple -> triple.getSubject().getURI().contains("/authorship/")),
          "its parts are described in " + each.getKey());
    }
  }

  @Test
  void aStatementCanBeHadInFormsWithoutTripleTerms() {
    String statement = aStatement();
    for (String suffix : new String[] {".ttl", ".nt", ".rdf", ".jsonld"}) {
      HttpResponse<String> document = LIVE.get(statement + suffix);
      assertEquals(200, document.statusCode(), suffix + document.body());
      assertTrue(document.body().contains("confidence"), suffix + ": " + document.body());
    }
  }

  private static String aStatement() {
    String answer =
        LIVE.query(
                "SELECT ?s { ?s a <https://w3id.org/pinakes/ont#Statement> } ORDER BY ?s LIMIT 1",
                "Accept",
                "text/csv")
            .body();
    return "/" + answer.lines().skip(1).findFirst().orElseThrow().substring(Live.BASE.length());
  }

  @Test
  void eachThingOfThePublicationResolves() {
    String answer =
        LIVE.query(
                "SELECT DISTINCT ?s { ?s a ?t FILTER(STRSTARTS(STR(?s), \"" + Live.BASE + "\")) }",
                "Accept",
                "text/csv")
            .body();
    Set<String> wrong = new TreeSet<>();
    long count =
        answer
            .lines()
            .skip(1)
            .map(iri -> "/" + iri.substring(Live.BASE.length()))
            .peek(
                path -> {
                  int status = LIVE.head(path, "Accept", "text/turtle").statusCode();
                  if (status != 303) {
                    wrong.add(status + " " + path);
                  }
                })
            .count();
    assertTrue(count > 60, "too few to be the publication: " + count);
    assertEquals(Set.of(), wrong);
  }

  @Test
  void theHostPlaysNoPart() {
    HttpResponse<String> below = LIVE.get("/kd" + WORK + ".ttl");
    assertEquals(200, below.statusCode(), "the base's own path stands before it");
    assertTrue(LIVE.get(WORK + ".ttl").body().contains("<" + Live.BASE + "work/"));
  }

  @Test
  void theVocabularyIsOneDocument() {
    HttpResponse<String> thing = LIVE.get("/ont", "Accept", "text/turtle");
    assertEquals(303, thing.statusCode());
    HttpResponse<String> document = LIVE.get("/ont.ttl");
    assertEquals(200, document.statusCode());
    assertTrue(document.body().contains("pin:extends a owl:ObjectProperty"), document.body());
  }

  @Test
  void whatIsBroughtAlongIsServedUnderItsOwnHome() {
    HttpResponse<String> venue = LIVE.get("/venue/cvpr.ttl");
    assertEquals(200, venue.statusCode());
    assertTrue(venue.body().contains("https://w3id.org/pinakes/venue/cvpr"), venue.body());
  }

  @Test
  void whatNobodySpokeOfIsNotFound() {
    assertEquals(404, LIVE.get("/work/arxiv-0000.00000").statusCode());
    assertEquals(404, LIVE.get("/work/arxiv-0000.00000.ttl").statusCode());
    assertEquals(404, LIVE.get("/nothing").statusCode());
    assertEquals(404, LIVE.get("/work/arxiv-2303.15678.pdf").statusCode());
  }

  @Test
  void headIsGetWithoutTheBody() {
    for (String path :
        new String[] {
          WORK,
          WORK + ".ttl",
          WORK + ".html",
          "/",
          "/sparql",
          "/.well-known/void",
          "/robots.txt",
          "/sparql?query=" + Live.encoded("ASK {}"),
          "/data?default",
          "/api/papers",
          "/nothing",
          "/health",
          "/dumps/",
          "/dumps/pinakes.nt"
        }) {
      HttpResponse<String> get = LIVE.get(path);
      HttpResponse<String> head = LIVE.head(path);
      assertEquals(get.statusCode(), head.statusCode(), path);
      assertEquals("", head.body(), path);
      for (String name :
          new String[] {
            "Content-Type", "Content-Length", "ETag", "Link", "Vary", "Cache-Control"
          }) {
        assertEquals(header(get, name), header(head, name), path + ": " + name);
      }
    }
  }

  @Test
  void whoHasItIsNotSentItAgain() {
    HttpResponse<String> first = LIVE.get(WORK + ".ttl");
    String etag = header(first, "ETag");
    assertTrue(etag.matches("\"[0-9a-f]{32}\""), etag);
    for (String[] condition :
        new String[][] {
          {"If-None-Match", etag},
          {"If-None-Match", "\"other\", W/" + etag},
          {"If-None-Match", "*"},
          {"If-Modified-Since", header(first, "Last-Modified")}
        }) {
      HttpResponse<String> again = LIVE.get(WORK + ".ttl", condition);
      assertEquals(304, again.statusCode(), condition[1]);
      assertEquals("", again.body());
      assertEquals(etag, header(again, "ETag"));
      String length = header(again, "Content-Length");
      assertTrue(List.of("", header(first, "Content-Length")).contains(length), length);
    }
    assertEquals(200, LIVE.get(WORK + ".ttl", "If-None-Match", "\"other\"").statusCode());
    assertEquals(
        200,
        LIVE.get(WORK + ".ttl", "If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT").statusCode());
    assertEquals(
        200,
        LIVE.get(
                WORK + ".ttl",
                "If-None-Match",
                "\"other\"",
                "If-Modified-Since",
                header(first, "Last-Modified"))
            .statusCode(),
        "an entity tag counts more than a date");
  }

  @Test
  void aCompressedFormHasATagOfItsOwn() {
    HttpResponse<String> plain = LIVE.get(WORK + ".ttl");
    HttpResponse<String> packed = LIVE.head(WORK + ".ttl", "Accept-Encoding", "br, gzip;q=0.5");
    assertEquals("gzip", header(packed, "Content-Encoding"));
    assertFalse(header(packed, "ETag").equals(header(plain, "ETag")));
    assertEquals(
        "", header(LIVE.head(WORK + ".ttl", "Accept-Encoding", "gzip;q=0"), "Content-Encoding"));
  }

  @Test
  void signpostsLeadFromDocumentToDocument() {
    String links = header(LIVE.head(WORK + ".html"), "Link");
    for (String wanted :
        new String[] {
          "<" + WORK + ".ttl>; rel=\"describedby\"; type=\"text/turtle\"",
          "<" + WORK + ".jsonld>; rel=\"alternate\"; type=\"application/ld+json\"",
          "<" + Live.BASE + WORK.substring(1) + ">; rel=\"canonical\"",
          "<" + Live.BASE + WORK.substring(1) + ">; rel=\"cite-as\"",
          "rel=\"license\"",
          "<https://schema.org/ScholarlyArticle>; rel=\"type\"",
          "rel=\"collection\""
        }) {
      assertTrue(links.contains(wanted), wanted + " is not in " + links);
    }
    String back = header(LIVE.head(WORK + ".ttl"), "Link");
    assertTrue(back.contains("<" + WORK + ".html>; rel=\"describes\"; type=\"text/html\""), back);
  }

  @Test
  void theLanguageIsChosenAndKept() {
    HttpResponse<String> chosen = LIVE.get(WORK + ".html?lang=zh-Hans");
    assertTrue(header(chosen, "Set-Cookie").startsWith("lang=zh-Hans; "), "kept by a cookie");
    assertTrue(header(chosen, "Set-Cookie").contains("HttpOnly"));
    assertEquals("", header(LIVE.get(WORK + ".html"), "Set-Cookie"));
    assertTrue(header(chosen, "Vary").contains("Accept-Language"));
    assertEquals(
        WORK + ".html?lang=en",
        header(LIVE.get(WORK + "?lang=en", "Accept", "text/html"), "Location"));
  }
}
