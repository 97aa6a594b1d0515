package pinakes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static pinakes.serve.Live.header;

import java.io.ByteArrayInputStream;
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
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.Test;
import pinakes.ontology.Sd;
import pinakes.ontology.Sh;
import pinakes.ontology.Spdx;
import pinakes.query.SavedQueries;

/** What the server says of itself, held against what it answers. */
class DescriptionsTest {
  private static final Live LIVE = Live.shared();

  private static Graph described(String path) {
    var response = LIVE.get(path, "Accept", "text/turtle");
    assertEquals(200, response.statusCode(), path);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8)))
        .lang(Lang.TURTLE)
        .parse(graph);
    return graph;
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node one(Graph graph, Node subject, Node property) {
    List<Node> found =
        graph.stream(subject, property, Node.ANY).map(triple -> triple.getObject()).toList();
    assertEquals(1, found.size(), subject + " " + property + ": " + found);
    return found.getFirst();
  }

  private static String counted(String query) {
    return LIVE.query(query, "Accept", "text/csv").body().lines().skip(1).findFirst().orElseThrow();
  }

  @Test
  void theEndpointDescribesItself() {
    Graph service = described("/sparql");
    Node self =
        service.stream(Node.ANY, RDF.Nodes.type, Sd.SERVICE).findFirst().orElseThrow().getSubject();
    assertEquals(iri(LIVE.address("/sparql")), one(service, self, Sd.ENDPOINT));
    assertTrue(service.contains(self, Sd.FEATURE, Sd.UNION_DEFAULT_GRAPH));
    Node dataset = one(service, self, Sd.DEFAULT_DATASET);
    assertEquals(
        counted("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"),
        one(service, one(service, dataset, Sd.DEFAULT_GRAPH), VOID.triples.asNode())
            .getLiteralLexicalForm());
    assertEquals(
        counted("SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g {} }"),
        Long.toString(service.stream(dataset, Sd.NAMED_GRAPH, Node.ANY).count()));
  }

  @Test
  void theCountsOfTheDatasetAreTrue() {
    Graph dataset = described("/.well-known/void");
    Node self = iri(Live.BASE + "publication/current");
    assertEquals(
        counted("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"),
        one(dataset, self, VOID.triples.asNode()).getLiteralLexicalForm());
    assertEquals(
        counted("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"),
        one(dataset, self, VOID.distinctSubjects.asNode()).getLiteralLexicalForm());
    assertEquals(
        counted("SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }"),
        Long.toString(dataset.stream(self, VOID.propertyPartition.asNode(), Node.ANY).count()));
    dataset.stream(self, VOID.classPartition.asNode(), Node.ANY)
        .forEach(
            partition -> {
              String name = one(dataset, partition.getObject(), VOID._class.asNode()).getURI();
              assertEquals(
                  counted("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a <" + name + "> }"),
                  one(dataset, partition.getObject(), VOID.entities.asNode())
                      .getLiteralLexicalForm(),
                  name);
            });
    assertTrue(dataset.contains(self, VOID.sparqlEndpoint.asNode(), iri(LIVE.address("/sparql"))));
  }

  /** What is counted is the union: a triple in two graphs would be one, and none is in two. */
  @Test
  void theGraphCountsItselfAsTheServerCountsIt() {
    Node self = iri(Live.BASE + "publication/current");
    String count = counted("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }");
    assertEquals(count, counted("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"));
    Graph published = described("/publication/current.ttl");
    for (Graph graph : List.of(published, described("/.well-known/void"), described("/catalog"))) {
      assertEquals(count, one(graph, self, VOID.triples.asNode()).getLiteralLexicalForm());
    }
    Graph dataset = described("/.well-known/void");
    String graphs = "SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g {} }";
    for (Graph graph : List.of(published, dataset)) {
      List<Node> subsets =
          graph.stream(self, VOID.subset.asNode(), Node.ANY)
              .map(triple -> triple.getObject())
              .toList();
      assertEquals(counted(graphs), Integer.toString(subsets.size()));
    }
    dataset.stream(self, VOID.subset.asNode(), Node.ANY)
        .map(triple -> triple.getObject())
        .forEach(
            subset -> {
              String own = "GRAPH <" + subset.getURI() + "> { ?s ?p ?o }";
              String said = "<" + subset.getURI() + "> <" + VOID.triples.getURI() + "> ?n";
              assertEquals(
                  counted("SELECT (COUNT(*) AS ?n) { " + own + " }"),
                  counted("SELECT ?n { " + said + " }"));
              assertEquals(
                  counted("SELECT (COUNT(*) AS ?n) { " + own + " }"),
                  one(dataset, subset, VOID.triples.asNode()).getLiteralLexicalForm());
            });
  }

  @Test
  void eachDistributionIsThereWithItsChecksum() {
    Graph catalog = described("/catalog");
    List<Node> distributions =
        catalog.stream(Node.ANY, RDF.Nodes.type, DCAT.Distribution.asNode())
            .map(triple -> triple.getSubject())
            .toList();
    assertEquals(6, distributions.size());
    String sums = LIVE.get("/dumps/SHA256SUMS").body();
    for (Node distribution : distributions) {
      String url = one(catalog, distribution, DCAT.downloadURL.asNode()).getURI();
      var dump = LIVE.get(url.substring(LIVE.address("").length()));
      byte[] bytes = dump.body().getBytes(StandardCharsets.UTF_8);
      String checksum =
          one(catalog, one(catalog, distribution, Spdx.CHECKSUM_OF), Spdx.CHECKSUM_VALUE)
              .getLiteralLexicalForm();
      assertEquals(Representation.sha256(bytes), checksum, url);
      assertEquals(
          Integer.toString(bytes.length),
          one(catalog, distribution, DCAT.byteSize.asNode()).getLiteralLexicalForm());
      assertTrue(sums.contains(checksum + "  " + url.replaceAll(".*/", "")), sums);
    }
  }

  @Test
  void theDumpsAreListed() {
    List<String> listed =
        LIVE.get("/dumps/").body().lines().map(line -> line.split(" ")[0]).toList();
    assertTrue(listed.contains("/dumps/pinakes.nq"), listed.toString());
    assertTrue(listed.contains("/dumps/SHA256SUMS"), listed.toString());
    listed.forEach(path -> assertEquals(200, LIVE.head(path).statusCode(), path));
  }

  @Test
  void eachExampleCanBeRunAsItStands() {
    Graph examples = described("/examples");
    Set<String> names = new TreeSet<>();
    examples.stream(Node.ANY, RDF.Nodes.type, Sh.SPARQL_EXECUTABLE)
        .map(triple -> triple.getSubject())
        .forEach(
            example -> {
              names.add(example.getURI().replaceAll(".*#", ""));
              for (Node property : List.of(Sh.SELECT, Sh.ASK, Sh.CONSTRUCT, Sh.DESCRIBE)) {
                examples.stream(example, property, Node.ANY)
                    .forEach(
                        query ->
                            assertEquals(
                                200,
                                LIVE.post(
                                        "/sparql",
                                        "application/sparql-query",
                                        query.getObject().getLiteralLexicalForm())
                                    .statusCode(),
                                example.toString()));
              }
            });
    assertEquals(new TreeSet<>(SavedQueries.names()), names);
  }

  @Test
  void descriptionsComeInEachForm() {
    for (String path : List.of("/sparql", "/.well-known/void", "/catalog", "/examples")) {
      for (Variant variant : Variant.DATA) {
        var response = LIVE.get(path, "Accept", variant.mediaType());
        assertEquals(200, response.statusCode(), path + " as " + variant);
        assertTrue(header(response, "Content-Type").startsWith(variant.mediaType()), path);
      }
      assertEquals(406, LIVE.get(path, "Accept", "image/png").statusCode());
    }
  }

  @Test
  void theSitemapLeadsToPages() {
    String map = LIVE.get("/sitemap.xml").body();
    List<String> pages =
        map.lines()
            .filter(line -> line.startsWith("<url>"))
            .map(line -> line.replaceAll(".*<loc>(.*)</loc>.*", "$1"))
            .toList();
    assertTrue(pages.contains(LIVE.address(Live.WORK + ".html")), map);
    assertTrue(LIVE.get("/robots.txt").body().contains(LIVE.address("/sitemap.xml")));
    pages.stream()
        .limit(40)
        .forEach(
            page ->
                assertEquals(
                    200, LIVE.head(page.substring(LIVE.address("").length())).statusCode(), page));
  }

  @Test
  void securityHeadersStandOnEverything() {
    for (String path :
        List.of(
            "/",
            Live.WORK,
            Live.WORK + ".html",
            Live.WORK + ".ttl",
            "/sparql?query=x",
            "/nothing",
            "/health",
            "/metrics",
            "/dumps/pinakes.ttl",
            "/api/openapi.json",
            "/data?default")) {
      var response = LIVE.get(path);
      assertEquals("nosniff", header(response, "X-Content-Type-Options"), path);
      assertEquals("DENY", header(response, "X-Frame-Options"), path);
      assertEquals("no-referrer", header(response, "Referrer-Policy"), path);
      assertEquals("*", header(response, "Access-Control-Allow-Origin"), path);
      assertEquals("", header(response, "Access-Control-Allow-Credentials"), path);
      assertEquals("", header(response, "Server"), path);
      String policy = header(response, "Content-Security-Policy");
      assertTrue(policy.startsWith("default-src 'none'"), path + ": " + policy);
      assertTrue(policy.contains("frame-ancestors 'none'"), path + ": " + policy);
      for (String weak : List.of("unsafe-eval", "http:", "https:", "*")) {
        assertTrue(!policy.contains(weak), path + ": " + policy);
      }
      assertTrue(!policy.contains("unsafe-inline"), path + ": " + policy);
    }
    var page = LIVE.get("/sparql", "Accept", "text/html");
    String policy = header(page, "Content-Security-Policy");
    assertTrue(policy.contains("script-src 'self';"), policy);
  }
}
