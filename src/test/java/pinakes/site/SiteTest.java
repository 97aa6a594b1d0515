package pinakes.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    Path target = java.util.Objects.requireNonNull(page.getParent()).resolve(path).normalize();
    return !to.startsWith("/") && target.startsWith(site()) && Files.isRegularFile(target);
  }

  @Test
  void everyPageIsThereInBothTonguesAndAsData() throws IOException {
    Set<String> names = files(site()).keySet();
    List<String> pages = names.stream().filter(name -> name.endsWith(".html")).toList();
    for (String page : pages) {
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
