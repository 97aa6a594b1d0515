package pinakes.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pinakes.ontology.OntologyFile;
import pinakes.ontology.Pin;
import pinakes.ontology.Prefixes;

class ShapesTest {

  private static final Node GRAPH = NodeFactory.createURI("https://w3id.org/pinakes/graph/any");

  @Test
  void whatKeepsTheShapesConforms() {
    assertEquals(List.of(), Shapes.check(dataset(good())).violations());
  }

  @Test
  void theFilesOfTheOntologyKeepTheirOwnShapes() {
    Graph reference = GraphFactory.createDefaultGraph();
    for (OntologyFile file : OntologyFile.REFERENCE) {
      file.graph().find().forEachRemaining(reference::add);
    }
    Conformance conformance = Shapes.check(dataset(reference));
    assertEquals(List.of(), conformance.violations());
    assertTrue(conformance.checked() > 700, "only " + conformance.checked() + " checks");
  }

  @ParameterizedTest
  @MethodSource("broken")
  void aBreachIsFoundByTheShapeThatForbidsIt(Path update) throws IOException {
    String shape = shapeOf(update);
    Conformance conformance = Shapes.check(dataset(changed(update)));
    assertTrue(
        conformance.violations().stream().anyMatch(v -> v.shape().equals(shape)),
        () -> shape + " found nothing, but: " + conformance.violations());
  }

  @Test
  void everyShapeHasAnExampleOfItsBreach() throws IOException {
    Set<String> shapes =
        org.apache.jena.shacl.Shapes.parse(OntologyFile.SHAPES.graph()).getTargetShapes().stream()
            .map(shape -> shape.getShapeNode().getLocalName())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> examples =
        broken().map(ShapesTest::shapeOf).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(shapes, examples);
    assertTrue(shapes.size() > 25, "only " + shapes.size() + " shapes were looked at");
  }

  @Test
  void aViolationNamesShapeNodePathValueAndReason() {
    Graph graph = good();
    Node mention = NodeFactory.createURI("https://w3id.org/pinakes/mention/l/1");
    Node text = NodeFactory.createLiteralString("https://example.org/");
    graph.add(mention, Pin.CODE_LINK, text);
    assertEquals(
        List.of(
            new Violation(
                "Mention",
                mention,
                "pin:codeLink",
                text,
                "NodeKind[IRI] : Expected IRI for \"https://example.org/\"")),
        Shapes.check(dataset(graph)).violations());
  }

  @Test
  void theUnionOfAllGraphsIsChecked() {
    DatasetGraph apart = DatasetGraphFactory.create();
    int[] count = new int[1];
    good()
        .find()
        .forEachRemaining(
            triple ->
                apart.add(new Quad(NodeFactory.createURI("urn:x:" + count[0]++ % 3), triple)));
    assertEquals(List.of(), Shapes.check(apart).violations());
  }

  @Test
  void aCheckStopsWhenThereAreTooManyViolations() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < Shapes.MOST_VIOLATIONS; i++) {
      graph.add(NodeFactory.createURI("urn:x:" + i), RDF.type.asNode(), Pin.AUTHORSHIP);
    }
    Conformance conformance = Shapes.check(dataset(graph));
    assertEquals(Shapes.MOST_VIOLATIONS, conformance.violations().size());
    assertFalse(conformance.complete());
  }

  @Test
  void aPublicationOfManyPapersConforms() {
    DatasetGraph many = DatasetGraphFactory.create();
    PublicationOfAnySize.write(120, many::add);
    Conformance conformance = Shapes.check(many);
    assertEquals(List.of(), conformance.violations());
    assertTrue(conformance.checked() > 120 * 10, "only " + conformance.checked() + " checks");
  }

  static Stream<Path> broken() throws IOException {
    try (Stream<Path> files = Files.list(resource("/shapes/broken"))) {
      return files.sorted().toList().stream();
    }
  }

  private static String shapeOf(Path update) {
    String name = update.getFileName().toString();
    return name.substring(0, name.indexOf('.'));
  }

  private static Graph good() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(resource("/shapes/good.ttl")).parse(graph);
    return graph;
  }

  private static Graph changed(Path update) throws IOException {
    Graph graph = good();
    long before = graph.size();
    UpdateRequest request = UpdateFactory.create();
    request.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(Prefixes.all()));
    UpdateFactory.parse(request, Files.readString(update), "https://w3id.org/pinakes/");
    Graph unchanged = good();
    UpdateAction.execute(request, DatasetGraphFactory.wrap(graph));
    assertFalse(before == graph.size() && graph.isIsomorphicWith(unchanged), "nothing changed");
    return graph;
  }

  private static DatasetGraph dataset(Graph graph) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    graph.find().forEachRemaining(triple -> dataset.add(new Quad(GRAPH, triple)));
    return dataset;
  }

  private static Path resource(String name) {
    try {
      return Path.of(ShapesTest.class.getResource(name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(name, e);
    }
  }
}
