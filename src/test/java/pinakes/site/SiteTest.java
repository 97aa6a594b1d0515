package pinakes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import pinakes.build.Build;
import pinakes.build.BuildSettings;
import pinakes.pages.Tongue;
import pinakes.registry.RegistryReader;
import pinakes.store.Publication;
import pinakes.store.Store;

class SiteTest {

  private static final String BASE = "https://example.org/lists/";
  private static final Pattern LINK = Pattern.compile(" (?:href|src|action)=\"([^\"]*)\"");

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    Store store = Store.at(folder.resolve("store"));
    new Build(store, RegistryReader.read(), BuildSettings.plain("0", BASE))
        .run(
            List.of(
                Path.of("data/large-model-lightweighting.md"),
                Path.of("src/test/resources/pages/hostile.md")));
    try (Publication publication = store.open()) {
      int files = Site.write(publication, site());
      assertEquals(files + 1, files(site()).size());
    }
  }

  private static Path site() {
    return folder.resolve("site");
  }

  private static SortedMap<String, String> files(Path root) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString(), sha256(file));
      }
    }
    return files;
  }

  private static String sha256(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (Exception e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  @Test
  void everyLinkIsRelativeAndLeadsToAFile() throws IOException {
    List<String> dead = new ArrayList<>();
    int links = 0;
    for (String name : files(site()).keySet()) {
      if (name.endsWith(".html")) {
        Path page = site().resolve(name);
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
          links++;
          String to = link.group(1);
          if (!to.matches("https?://.*|#.*") && !leadsToAFile(page, to)) {
            dead.add(name + ": " + to);
          }
        }
      }
    }
    assertTrue(links > 10_000, "only " + links);
    assertEquals(List.of(), dead);
  }

  private static boolean leadsToAFile(Path page, String to) {
    String path = URLDecoder.decode(to.replaceFirst("#.*", ""), StandardCharsets.UTF_8);
    Path target = Objects.requireNonNull(page.getParent()).resolve(path).normalize();
    return !to.startsWith("/") && target.startsWith(site()) && Files.isRegularFile(target);
  }

  @Test
  void thePageForWhatIsNotThereWorksAtAnyDepth() throws IOException {
    String page = Files.readString(site().resolve("404.html"));
    Matcher link = LINK.matcher(page);
    int own = 0;
    while (link.find()) {
      assertTrue(link.group(1).matches("https?://.*|#.*"), link.group(1));
      if (link.group(1).startsWith(BASE)) {
        assertTrue(
            leadsToAFile(site().resolve("404.html"), link.group(1).substring(BASE.length())));
        own++;
      }
    }
    assertTrue(own > 5, page);
  }

  @Test
  void theSitemapNamesEveryPageOnce() throws Exception {
    Document map =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(site().resolve("sitemap.xml").toFile());
    assertEquals("urlset", map.getDocumentElement().getLocalName());
    NodeList places = map.getElementsByTagNameNS("*", "loc");
    Set<String> named = new HashSet<>();
    for (int i = 0; i < places.getLength(); i++) {
      String place = places.item(i).getTextContent();
      assertTrue(place.startsWith(BASE) && named.add(place.substring(BASE.length())), place);
    }
    Set<String> pages = new HashSet<>(files(site()).keySet());
    pages.removeIf(name -> !name.endsWith(".html") || name.equals("404.html"));
    assertEquals(pages, named);
    assertEquals(
        "Sitemap: " + BASE + "sitemap.xml\n", Files.readString(site().resolve("robots.txt")));
  }

  @Test
  void aLargeSiteHasSeveralSitemaps(@TempDir Path place) throws IOException {
    SiteFolder large = SiteFolder.at(place);
    SortedSet<String> pages = new TreeSet<>();
    IntStream.range(0, 50_001).forEach(i -> pages.add("p" + i + ".html"));
    new Sitemap(BASE, large).write(pages);
    String index = Files.readString(place.resolve("sitemap.xml"));
    assertTrue(index.contains("<loc>" + BASE + "sitemap-2.xml</loc>"), index);
    assertTrue(
        Files.readString(place.resolve("sitemap-2.xml")).contains("<loc>" + BASE + "p9999.html"));
  }

  /** The musts of RO-Crate 1.1: its descriptor, its root, and files that are there. */
  @Test
  void theCrateKeepsTheSpecification() throws IOException {
    JsonObject crate =
        JsonParser.parseString(Files.readString(site().resolve("ro-crate-metadata.json")))
            .getAsJsonObject();
    assertEquals("https://w3id.org/ro/crate/1.1/context", crate.get("@context").getAsString());
    Map<String, JsonObject> entities = new TreeMap<>();
    for (JsonElement entity : crate.getAsJsonArray("@graph")) {
      JsonObject one = entity.getAsJsonObject();
      assertTrue(one.has("@type"));
      assertEquals(null, entities.put(one.get("@id").getAsString(), one));
    }
    JsonObject descriptor = Objects.requireNonNull(entities.get("ro-crate-metadata.json"));
    assertEquals("https://w3id.org/ro/crate/1.1", id(descriptor.get("conformsTo")));
    JsonObject root = Objects.requireNonNull(entities.get(id(descriptor.get("about"))));
    assertEquals("Dataset", root.get("@type").getAsString());
    assertTrue(root.has("name") && root.has("description"));
    LocalDate.parse(root.get("datePublished").getAsString());
    assertTrue(Objects.requireNonNull(entities.get(id(root.get("license")))).has("name"));
    List<JsonElement> parts = root.getAsJsonArray("hasPart").asList();
    assertEquals(5, parts.size());
    for (JsonElement part : parts) {
      JsonObject file = Objects.requireNonNull(entities.get(id(part)));
      Path path = site().resolve(id(part));
      assertEquals("File", file.get("@type").getAsString());
      assertEquals(String.valueOf(Files.size(path)), file.get("contentSize").getAsString());
      assertTrue(!file.has("sha256") || file.get("sha256").getAsString().equals(sha256(path)));
    }
  }

  private static String id(JsonElement reference) {
    return reference.getAsJsonObject().get("@id").getAsString();
  }

  @Test
  void everyPageIsThereInBothTonguesAndAsData() throws IOException {
    Set<String> names = files(site()).keySet();
    List<String> pages = names.stream().filter(name -> name.endsWith(".html")).toList();
    for (String page : pages) {
      if (page.equals("404.html")) {
        continue;
      }
      String english = page.replaceFirst("^zh/", "");
      assertTrue(names.contains(english) && names.contains("zh/" + english), page);
      String data = english.replaceFirst("\\.html$", "");
      if (data.contains("/") || data.equals("ont")) {
        assertTrue(names.contains(data + ".ttl") && names.contains(data + ".jsonld"), page);
      }
    }
    assertTrue(names.contains("work/arxiv-2303.15678.html"));
    assertTrue(names.contains("ont.ttl"));
    assertTrue(
        Files.readString(site().resolve("zh/index.html")).contains("<html lang=\"zh-Hans\">"));
  }

  @Test
  void aThingsTurtleSaysWhatIsSaidOfIt() {
    Graph graph = read("work/arxiv-2303.15678.ttl");
    Node work = NodeFactory.createURI(BASE + "work/arxiv-2303.15678");
    assertEquals(3, graph.stream(work, DCTerms.creator.asNode(), Node.ANY).count());
    Graph same = read("work/arxiv-2303.15678.jsonld");
    assertTrue(graph.isIsomorphicWith(same));
  }

  private static Graph read(String path) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(site().resolve(path))
        .lang(path.endsWith(".ttl") ? Lang.TURTLE : Lang.JSONLD11)
        .parse(graph);
    return graph;
  }

  @Test
  void theDescriptionKnowsTheDumpsAsTheyAre() throws IOException {
    Graph dcat = read("dcat.ttl");
    List<Triple> sizes = dcat.stream(Node.ANY, DCAT.byteSize.asNode(), Node.ANY).toList();
    assertEquals(3, sizes.size());
    for (Triple size : sizes) {
      String path = size.getSubject().getURI().substring(BASE.length());
      assertEquals(
          String.valueOf(Files.size(site().resolve(path))),
          size.getObject().getLiteralLexicalForm());
      assertTrue(
          dcat.stream()
              .anyMatch(
                  triple ->
                      triple.getObject().isLiteral()
                          && triple
                              .getObject()
                              .getLiteralLexicalForm()
                              .equals(sha256(site().resolve(path)))),
          path);
    }
  }

  @Test
  void theSamePublicationGivesTheSameBytes() throws IOException {
    Path other = folder.resolve("other");
    try (Publication publication = Store.at(folder.resolve("store")).open()) {
      Site.write(publication, other);
    }
    assertEquals(files(site()), files(other));
  }

  @Test
  void whatAnEarlierSiteHadIsTakenAwayAndNothingElse(@TempDir Path place) throws IOException {
    SiteFolder earlier = SiteFolder.at(place);
    earlier.write("work/old.html", new byte[1]);
    earlier.write("work/same.html", new byte[1]);
    earlier.finish();
    Files.write(place.resolve("work/mine.txt"), new byte[1]);
    SiteFolder next = SiteFolder.at(place);
    next.write("work/same.html", new byte[2]);
    next.finish();
    assertEquals(Set.of("contents.txt", "work/mine.txt", "work/same.html"), files(place).keySet());
  }

  @Test
  void aFolderOfSomethingElseIsRefused(@TempDir Path place) throws IOException {
    Files.write(place.resolve("thesis.tex"), new byte[1]);
    assertThrows(FileSystemException.class, () -> SiteFolder.at(place));
    assertEquals(Set.of("thesis.tex"), files(place).keySet());
  }

  @Test
  void noFileIsWrittenOutsideTheFolder(@TempDir Path place) throws IOException {
    SiteFolder target = SiteFolder.at(place.resolve("site"));
    assertThrows(IllegalArgumentException.class, () -> target.write("../x", new byte[1]));
    assertFalse(Files.exists(place.resolve("x")));
  }

  @Test
  void anIriThatIsNoPlainPathGetsAPlainFile() {
    String odd = BASE + "work/../..//a b%2F:é.html";
    Layout layout = new Layout(BASE, Set.of(odd));
    String path = layout.of(odd).orElseThrow();
    assertTrue(path.matches("([A-Za-z0-9_~-][A-Za-z0-9._~-]*/?)+"), path);
    assertFalse(path.contains(".."), path);
    assertEquals("zh/" + path + ".html", layout.page(odd, Tongue.CHINESE).orElseThrow());
  }
}
