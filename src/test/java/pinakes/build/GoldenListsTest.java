package pinakes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pinakes.export.Evidence;
import pinakes.export.Export;
import pinakes.export.ExportFormat;
import pinakes.validate.Conformance;
import pinakes.validate.Shapes;

/**
 * Each folder of {@code golden/lists} holds one idea: Markdown lists, the graph of what they say
 * and what is held of it, and the problems found in them.
 *
 * <p>With {@code -Dpinakes.golden=write} what comes out is written instead of compared; it is then
 * to be read as critically as what a stranger wrote.
 */
class GoldenListsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/lists");
  private static final boolean WRITE = "write".equals(System.getProperty("pinakes.golden"));

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void thereAreFoldersToLookAt() throws IOException {
    assertTrue(cases().count() >= 15);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theListSaysWhatIsExpected(String name) throws IOException {
    Path folder = FOLDER.resolve(name);
    Trip trip = Trip.over(folder);
    Path expected = folder.resolve("expected.ttl");
    if (WRITE) {
      Files.writeString(expected, turtle(trip.said()));
    }
    Graph wanted = RDFDataMgr.loadGraph(expected.toString());
    Graph found = union(trip.said());
    assertTrue(
        wanted.isIsomorphicWith(found),
        () -> "missing" + difference(wanted, found) + "\nsurplus" + difference(found, wanted));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theProblemsAreThoseExpected(String name) throws IOException {
    Path folder = FOLDER.resolve(name);
    String found =
        String.join("", Trip.over(folder).problems().stream().map(one -> one + "\n").toList());
    Path expected = folder.resolve("expected.problems");
    if (WRITE) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theGraphKeepsTheShapes(String name) {
    Conformance conformance = Shapes.check(Trip.over(FOLDER.resolve(name)).data());
    assertEquals(List.of(), conformance.violations());
  }

  private static String turtle(DatasetGraph data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(data, ExportFormat.TURTLE, Evidence.RDF12, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Graph union(DatasetGraph data) {
    Graph union = GraphFactory.createDefaultGraph();
    data.find().forEachRemaining(quad -> union.add(quad.asTriple()));
    return union;
  }

  private static String difference(Graph from, Graph without) {
    return from.stream(Node.ANY, Node.ANY, Node.ANY)
        .filter(triple -> !without.contains(triple))
        .map(triple -> "\n  " + triple)
        .sorted()
        .reduce("", String::concat);
  }
}
