package pinakes.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedQueriesTest {
  @TempDir private Path folder;

  private static String refused(String text) {
    return assertThrows(QueryException.class, () -> SavedQuery.parse("test", "test.rq", text))
        .getMessage();
  }

  @Test
  void theHeaderIsReadAsGrlcReadsIt() {
    String text =
        """
        #+ summary: A summary
        #+ summaries: { de: Eine Zusammenfassung }
        #+ description: >
        #+   Over
        #+   two lines.
        #+ endpoint: http://example.org/sparql
        #+ endpoint_in_url: False
        #+ pagination: 50
        #+ method: POST
        #+ tags:
        #+   - one
        #+   - two
        #+ defaults:
        #+   - who: Ada
        #+ enumerate:
        #+   - who:
        #+     - Ada
        #+     - Bob
        #+   - what
        #+ transform: { "*": [] }
        ASK { ?s ?_what_iri ?_who }
        """;
    SavedQuery query = SavedQuery.parse("test", "test.rq", text);
    assertEquals("A summary", query.summary());
    assertEquals(Map.of("de", "Eine Zusammenfassung"), query.summaries());
    assertEquals("Over two lines.", query.description());
    assertEquals(List.of("one", "two"), query.tags());
    assertEquals("POST", query.method());
    assertEquals(50, query.pagination());
    assertEquals(ResultKind.ASK, query.results());
    assertEquals(List.of("Ada", "Bob"), query.parameter("who").orElseThrow().enumeration());
    assertEquals("Ada", query.parameter("who").orElseThrow().defaultValue());
    assertEquals(List.of(), query.parameter("what").orElseThrow().enumeration());
  }

  @Test
  void aQueryWithoutAHeaderIsAQuery() {
    SavedQuery query = SavedQuery.parse("test", "test.rq", "SELECT * { ?s ?p ?o }");
    assertEquals("", query.summary());
    assertEquals(List.of(), query.parameters());
  }

  @Test
  void aHeaderThatDoesNotParseIsAnErrorWithItsPlace() {
    String message = refused("# a comment\n#+ summary: fine\n#+ tags: [one, two\nASK {}");
    assertTrue(message.startsWith("test.rq:"), message);
    assertTrue(message.contains("the header is no YAML"), message);
    assertEquals(
        "test.rq: the header is no list of fields, such as \"#+ summary: …\"",
        refused("#+ only words\nASK {}"));
    assertEquals(
        "test.rq: summary: is one value, not a list or map", refused("#+ summary: [a]\nASK {}"));
    assertEquals("test.rq: method: neither GET nor POST: BREW", refused("#+ method: BREW\nASK {}"));
    assertEquals(
        "test.rq: pagination: no number of rows: many", refused("#+ pagination: many\nASK {}"));
  }

  @Test
  void aHeaderCannotMakeObjects() {
    assertTrue(
        refused("#+ summary: !!javax.script.ScriptEngineManager [a]\nASK {}")
            .startsWith("test.rq"));
  }

  @Test
  void aQueryThatDoesNotParseIsAnErrorWithItsPlace() {
    String message = refused("#+ summary: fine\nSELECT * WHERE {\n  ?s ?p }\n");
    assertTrue(message.startsWith("test.rq:3:"), message);
    assertTrue(refused("INSERT DATA { <a:b> <a:b> <a:b> }").startsWith("test.rq:1:"));
    assertEquals(
        "test.rq:1:15: Line 1, column 15: Unresolved prefixed name: unknown:p",
        refused("SELECT * { ?s unknown:p ?o }"));
    assertTrue(refused("").startsWith("test.rq"));
  }

  @Test
  void aParameterThatIsDescribedMustBeThere() {
    assertEquals(
        "test.rq: the header describes a parameter that the query does not have: b",
        refused("#+ parameters: { a: {}, b: {} }\nASK { ?s ?p ?_a }"));
    assertTrue(
        refused("#+ parameters: { a: { kind: dog } }\nASK { ?s ?p ?_a_iri }")
            .contains("no kind \"dog\""));
    assertTrue(
        refused("#+ parameters: { a: { kind: author } }\nASK { ?s ?p ?_a }")
            .contains("is for ?_…_iri"));
  }

  @Test
  void aTreeMustBeOfColumnsThatAreThere() {
    assertEquals(
        "test.rq: tree: the query has no column b",
        refused("#+ tree: { node: s, parent: b }\nSELECT ?s { ?s ?p ?o }"));
    assertEquals(
        "test.rq: tree: needs node and parent",
        refused("#+ tree: { node: s }\nSELECT ?s { ?s ?p ?o }"));
  }

  @Test
  void anUnknownNameHasNearOnes() {
    assertEquals(
        "no saved query \"linaege\"; near: lineage; pinakes query --list shows all",
        assertThrows(QueryException.class, () -> SavedQueries.named("linaege")).getMessage());
    for (String name : List.of("../query/sample", "/etc/passwd", "", "papers.rq", "pa\u001bpers")) {
      assertTrue(
          assertThrows(QueryException.class, () -> SavedQueries.named(name))
              .getMessage()
              .startsWith("no saved query"));
    }
  }

  @Test
  void theLimitOfTheTextIsTheUsualOne() {
    assertEquals(OptionalLong.of(20), SavedQueries.named("top-authors").limit());
    assertEquals(OptionalLong.empty(), SavedQueries.named("papers").limit());
  }

  @Test
  void aFileIsReadWithItsName() throws IOException {
    Path file = folder.resolve("mine.rq");
    Files.writeString(file, "\uFEFFSELECT * { ?s ?p ?o }");
    assertEquals("mine", SavedQueries.inFile(file).name());
    Path missing = folder.resolve("missing.rq");
    assertTrue(
        assertThrows(UncheckedIOException.class, () -> SavedQueries.inFile(missing))
            .getMessage()
            .contains("missing.rq"));
  }

  @Test
  void whatIsNotUtf8IsRefused() {
    var gb = new ByteArrayInputStream("ASK { ?s ?p '剪枝' }".getBytes(Charset.forName("GB18030")));
    assertEquals(
        "standard input: is not UTF-8",
        assertThrows(QueryException.class, () -> SavedQueries.in(gb, "standard input"))
            .getMessage());
  }

  @Test
  void standardInputIsAQuery() {
    var in = new ByteArrayInputStream("ASK { ?s ?p ?o }".getBytes(StandardCharsets.UTF_8));
    assertEquals("true\n", Asked.of(SavedQueries.in(in, "standard input"), Map.of(), Format.TABLE));
  }

  /** The installed program: classes and queries in a jar. */
  @Test
  void theQueriesAreFoundInAJar() throws Exception {
    Path jar = folder.resolve("a jar with spaces.jar");
    Path classes =
        Path.of(SavedQueries.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.sorted().toList()) {
        String entry = classes.relativize(file).toString().replace('\\', '/');
        if (Files.isDirectory(file) && !entry.isEmpty()) {
          out.putNextEntry(new JarEntry(entry + "/"));
        } else if (entry.startsWith("queries/") || entry.startsWith("pinakes/query/")) {
          out.putNextEntry(new JarEntry(entry));
          Files.copy(file, out);
        }
      }
    }
    List<URL> path = new ArrayList<>(List.of(jar.toUri().toURL()));
    for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        path.add(Path.of(entry).toUri().toURL());
      }
    }
    try (var loader =
        new URLClassLoader(path.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
      Class<?> packed = loader.loadClass("pinakes.query.SavedQueries");
      assertEquals(SavedQueries.names(), packed.getMethod("names").invoke(null));
      assertEquals(
          SavedQueries.named("lineage").toString(),
          String.valueOf(packed.getMethod("named", String.class).invoke(null, "lineage")));
    }
  }
}
