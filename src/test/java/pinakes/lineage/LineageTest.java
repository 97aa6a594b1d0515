package pinakes.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pinakes.ontology.OntologyFile;
import pinakes.query.QueryException;
import pinakes.store.Draft;
import pinakes.store.Publication;
import pinakes.store.Store;

/** What is drawn of a lineage, read back from each format. */
class LineageTest {
  private static final String GRAPHS =
      """
      PREFIX m: <https://example.org/method/>
      PREFIX c: <https://example.org/concept/>
      PREFIX g: <https://example.org/graph/>
      PREFIX pin: <https://w3id.org/pinakes/ont#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      g:held {
        m:kd a pin:Method ; rdfs:label "Knowledge Distillation"@en ; pin:acronym "KD" ;
          skos:altLabel "知识蒸馏"@zh-Hans , "标准KD"@zh-Hans , "经典知识蒸馏"@zh-Hans .
        m:dkd a pin:Method ; rdfs:label "Decoupled KD"@en , "解耦知识蒸馏"@zh-Hans ; pin:acronym "DKD" ;
          pin:reformulates m:kd ; pin:contrastsWith m:odd ; pin:usesTechnique c:pruning .
        m:next a pin:Method ; rdfs:label "Next"@en ; pin:extends m:dkd ; pin:modifies m:dkd .
        m:loop a pin:Method ; rdfs:label "Loop"@en ; pin:extends m:next .
        m:next pin:combines m:loop .
        m:odd a pin:Method ; rdfs:label "Say \\"A\\\\B\\" <b>&amp;</b> #1; `x` | [y]\\u0007 🔥"@en .
        m:apart a pin:Method ; rdfs:label "Apart"@en .
      }
      g:reference {
        c:pruning a skos:Concept ; skos:prefLabel "pruning"@en , "模型剪枝"@zh-Hans .
      }
      """;

  private static Path store = Path.of("");

  /** What a format says: the labels by id, and the edges as "from relation-label to colour". */
  private record Drawing(Map<String, String> labels, TreeSet<String> edges) {}

  @ParameterizedTest
  @EnumSource(LineageFormat.class)
  void theWholeHasEveryAssertedRelation(LineageFormat format) {
    Drawing drawing = read(format, Optional.empty(), "en");
    assertEquals(
        new TreeSet<>(
            List.of(
                "method_dkd reformulates method_kd #cc79a7",
                "method_dkd contrasts with method_odd #999999",
                "method_dkd uses technique concept_pruning #7f5539",
                "method_loop extends method_next #0072b2",
                "method_next combines method_loop #e69f00",
                "method_next extends method_dkd #0072b2",
                "method_next modifies method_dkd #56b4e9")),
        drawing.edges());
    assertEquals("KD: Knowledge Distillation", drawing.labels().get("method_kd"));
    assertEquals("pruning", drawing.labels().get("concept_pruning"));
    assertEquals(6, drawing.labels().size());
  }

  @ParameterizedTest
  @EnumSource(LineageFormat.class)
  void noCharacterIsLostOrObeyed(LineageFormat format) {
    assertEquals(
        "Say \"A\\B\" <b>&amp;</b> #1; `x` | [y] 🔥",
        read(format, Optional.empty(), "en").labels().get("method_odd"));
  }

  @ParameterizedTest
  @EnumSource(LineageFormat.class)
  void labelsAreOfTheLanguageAskedFor(LineageFormat format) {
    for (String tag : List.of("zh", "zh-Hans", "ZH-HANS")) {
      Drawing drawing = read(format, Optional.of("DKD"), tag);
      assertEquals("DKD: 解耦知识蒸馏", drawing.labels().get("method_dkd"));
      assertEquals("KD: 知识蒸馏", drawing.labels().get("method_kd"));
      assertEquals("Next", drawing.labels().get("method_next"));
      assertTrue(drawing.edges().contains("method_dkd 重新表述 method_kd #cc79a7"));
    }
  }

  @ParameterizedTest
  @EnumSource(LineageFormat.class)
  void theLineageOfOneGoesBothWaysAsFarAsItGoes(LineageFormat format) {
    Drawing drawing = read(format, Optional.of("decoupled kd"), "en");
    assertEquals(
        new TreeSet<>(
            List.of(
                "method_dkd reformulates method_kd #cc79a7",
                "method_loop extends method_next #0072b2",
                "method_next combines method_loop #e69f00",
                "method_next extends method_dkd #0072b2",
                "method_next modifies method_dkd #56b4e9")),
        drawing.edges());
    assertEquals(
        new TreeSet<>(List.of("method_dkd reformulates method_kd #cc79a7")),
        only(read(format, Optional.of("KD"), "en").edges(), "method_kd"));
  }

  @ParameterizedTest
  @EnumSource(LineageFormat.class)
  void aMethodWithoutLineageStandsAlone(LineageFormat format) {
    Drawing drawing = read(format, Optional.of("Apart"), "en");
    assertEquals(Map.of("method_apart", "Apart"), drawing.labels());
    assertEquals(new TreeSet<>(), drawing.edges());
  }

  @Test
  void aMethodThatNobodyKnowsIsRefused() {
    assertThrows(
        QueryException.class, () -> text(LineageFormat.DOT, Optional.of("Unheard-of"), "en"));
  }

  @ParameterizedTest
  @EnumSource(LineageFormat.class)
  void noControlCharacterIsWritten(LineageFormat format) {
    assertTrue(text(format, Optional.empty(), "en").chars().noneMatch(c -> c < 0x20 && c != '\n'));
  }

  private static TreeSet<String> only(TreeSet<String> edges, String end) {
    TreeSet<String> kept = new TreeSet<>(edges);
    kept.removeIf(edge -> !edge.contains(" " + end + " "));
    return kept;
  }

  private static Drawing read(LineageFormat format, Optional<String> method, String language) {
    String text = text(format, method, language);
    return switch (format) {
      case MERMAID -> mermaid(text);
      case DOT -> dot(text);
      case GRAPHML -> graphml(text);
    };
  }

  private static Drawing dot(String text) {
    Reading reading = new Reading("color");
    DOTImporter<String, DefaultEdge> importer = new DOTImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (at, value) -> reading.vertex(at.getFirst(), at.getSecond(), unescaped(value)));
    importer.addEdgeAttributeConsumer(
        (at, value) -> reading.edge(at.getFirst(), at.getSecond(), value.getValue()));
    importer.importGraph(reading.graph, new StringReader(text));
    return reading.drawing();
  }

  /** The importer leaves DOT's escaped backslash as it is, which Graphviz reads as one. */
  private static String unescaped(Attribute value) {
    return value.getValue().replace("\\\\", "\\");
  }

  private static Drawing graphml(String text) {
    Reading reading = new Reading("colour");
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setSchemaValidation(true);
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (at, value) -> reading.vertex(at.getFirst(), at.getSecond(), value.getValue()));
    importer.addEdgeAttributeConsumer(
        (at, value) -> reading.edge(at.getFirst(), at.getSecond(), value.getValue()));
    importer.importGraph(reading.graph, new StringReader(text));
    return reading.drawing();
  }

  /** Gathers what an importer tells. */
  private static final class Reading {
    final DirectedPseudograph<String, DefaultEdge> graph =
        new DirectedPseudograph<>(DefaultEdge.class);
    private final String colour;
    private final Map<String, String> labels = new TreeMap<>();
    private final Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();

    Reading(String colour) {
      this.colour = colour;
    }

    void vertex(String id, String attribute, String value) {
      if (attribute.equals("label")) {
        labels.put(id, value);
      }
    }

    void edge(DefaultEdge edge, String attribute, String value) {
      edges.computeIfAbsent(edge, key -> new HashMap<>()).put(attribute, value);
    }

    Drawing drawing() {
      TreeSet<String> told = new TreeSet<>();
      for (DefaultEdge edge : graph.edgeSet()) {
        Map<String, String> said = edges.getOrDefault(edge, Map.of());
        told.add(
            String.join(
                " ",
                graph.getEdgeSource(edge),
                said.get("label"),
                graph.getEdgeTarget(edge),
                said.get(colour)));
      }
      assertEquals(graph.vertexSet(), labels.keySet());
      return new Drawing(labels, told);
    }
  }

  private static final Pattern FIGURE =
      Pattern.compile("  (\\w+)(?:\\(\\[|\\[)\"([^\"]*)\"(?:]\\)|])");
  private static final Pattern LINK = Pattern.compile("  (\\w+) -->\\|\"([^\"]*)\"\\| (\\w+)");
  private static final Pattern STYLE =
      Pattern.compile("  linkStyle (\\d+(?:,\\d+)*) stroke:(#[0-9a-f]{6})");

  /** Strict: every line is one of the four that are written. */
  private static Drawing mermaid(String text) {
    Map<String, String> labels = new TreeMap<>();
    List<String[]> links = new java.util.ArrayList<>();
    List<String> lines = text.lines().toList();
    assertEquals("flowchart BT", lines.getFirst());
    for (String line : lines.subList(1, lines.size())) {
      Matcher figure = FIGURE.matcher(line);
      Matcher link = LINK.matcher(line);
      Matcher style = STYLE.matcher(line);
      if (figure.matches()) {
        labels.put(figure.group(1), decoded(figure.group(2)));
      } else if (link.matches()) {
        links.add(new String[] {link.group(1), decoded(link.group(2)), link.group(3), "?"});
      } else {
        assertTrue(style.matches(), line);
        for (String number : style.group(1).split(",")) {
          links.get(Integer.parseInt(number))[3] = style.group(2);
        }
      }
    }
    TreeSet<String> edges = new TreeSet<>();
    links.forEach(link -> edges.add(String.join(" ", link)));
    return new Drawing(labels, edges);
  }

  private static String decoded(String label) {
    return Pattern.compile("#(\\d+);")
        .matcher(label)
        .replaceAll(
            code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))));
  }

  private static String text(LineageFormat format, Optional<String> method, String language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Publication publication = Store.at(store).open()) {
      LineageDrawing.of(publication.dataset(), method, language).write(format, out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @BeforeAll
  static void publish(@TempDir Path folder) {
    store = folder.resolve("store");
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.fromString(GRAPHS, Lang.TRIG).parse(data);
    Node reference = NodeFactory.createURI("https://example.org/graph/reference");
    OntologyFile.VOCABULARY
        .graph()
        .find()
        .filterDrop(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank())
        .forEachRemaining(triple -> data.add(Quad.create(reference, triple)));
    try (Draft draft = Store.at(store).begin()) {
      draft.load(quads -> data.find().forEachRemaining(quads));
      draft.publish(new TreeMap<>(), new TreeMap<>(), 1);
    }
  }
}
