package pinakes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a format has no words for is refused, never lost. */
class LimitsTest {

  private static final Node WORK = NodeFactory.createURI("https://example.org/work/a");
  private static final Node TITLE = DCTerms.title.asNode();

  private static DatasetGraph saying(Node predicate, Node object) {
    Node graph = NodeFactory.createURI("https://example.org/graph/held");
    return RandomData.dataset(List.of(Quad.create(graph, WORK, predicate, object)));
  }

  private static String refusal(DatasetGraph data, ExportFormat format, Evidence evidence) {
    return assertThrows(
            ExportException.class, () -> Exports.bytes(data, format, evidence), format.label())
        .getMessage();
  }

  @ParameterizedTest
  @EnumSource(names = {"JSONLD", "RDFXML"})
  void evidenceAsRdf12IsAMistakeInTheAskingWhereTheFormatHasNoWordsForIt(ExportFormat format) {
    DatasetGraph data = saying(TITLE, NodeFactory.createLiteralString("A"));
    UnsupportedEvidenceException mistake =
        assertThrows(
            UnsupportedEvidenceException.class, () -> Exports.bytes(data, format, Evidence.RDF12));
    assertTrue(mistake.getMessage().contains("rdf11"), mistake.getMessage());
    assertEquals(Evidence.RDF11, format.evidence());
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyDatasetIsAFileThatSaysNothing(ExportFormat format) {
    DatasetGraph empty = RandomData.dataset(List.of());
    String text = Exports.text(empty, format, format.evidence());
    assertFalse(text.contains("prefix"), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "<a>", "{a}", "%zz", "a#b#c", "\u0001"})
  void illFormedIrisAreRefusedByWhatReadersWouldDrop(String end) {
    DatasetGraph data = saying(TITLE, NodeFactory.createURI("http://example.org/" + end));
    assertTrue(refusal(data, ExportFormat.JSONLD, Evidence.RDF11).endsWith("use turtle"));
    assertTrue(refusal(data, ExportFormat.RDFXML, Evidence.RDF11).endsWith("use turtle"));
  }

  @Test
  void onlyNTriplesAndNQuadsHoldRelativeIris() {
    DatasetGraph data = saying(TITLE, NodeFactory.createURI("a/b:c"));
    assertTrue(Exports.text(data, ExportFormat.NTRIPLES, Evidence.RDF12).contains("<a/b:c>"));
    for (ExportFormat format :
        List.of(ExportFormat.TURTLE, ExportFormat.TRIG, ExportFormat.JSONLD, ExportFormat.RDFXML)) {
      assertTrue(refusal(data, format, format.evidence()).contains("N-Triples"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\b", "\f", "\u001F", "\uFFFE", "\uFFFF"})
  void xmlHasNoControlCharacters(String control) {
    DatasetGraph data = saying(TITLE, NodeFactory.createLiteralString("a" + control));
    String refusal = refusal(data, ExportFormat.RDFXML, Evidence.RDF11);
    assertFalse(refusal.contains(control), "no control character gets to a terminal");
    assertTrue(Exports.text(data, ExportFormat.JSONLD, Evidence.RDF11).contains("\"a\\"));
  }

  @Test
  void rdf11HasNoTripleTermsElsewhere() {
    Node term = NodeFactory.createTripleTerm(WORK, TITLE, WORK);
    Node nested = NodeFactory.createTripleTerm(WORK, TITLE, term);
    for (DatasetGraph data : List.of(saying(TITLE, term), saying(RDF.Nodes.reifies, nested))) {
      assertTrue(refusal(data, ExportFormat.TURTLE, Evidence.RDF11).contains("rdf12"));
    }
  }

  @Test
  void rdf11HasNoReifierOfSeveralStatements() {
    DatasetGraph data = saying(RDF.Nodes.reifies, NodeFactory.createTripleTerm(WORK, TITLE, WORK));
    Quad first = data.find().next();
    data.add(
        Quad.create(
            first.getGraph(),
            WORK,
            RDF.Nodes.reifies,
            NodeFactory.createTripleTerm(WORK, TITLE, TITLE)));
    assertTrue(refusal(data, ExportFormat.TURTLE, Evidence.RDF11).contains("several"));
  }

  @Test
  void whatIsARdfStatementAlreadyIsNotMixedWithWhatIsSpeltSo() {
    DatasetGraph data = saying(RDF.Nodes.type, RDF.Nodes.Statement);
    assertTrue(refusal(data, ExportFormat.TURTLE, Evidence.RDF11).contains("rdf:Statement"));
  }

  @Test
  void aStreamThatFailsIsSaidToHaveFailed() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    DatasetGraph data = saying(TITLE, WORK);
    ExportException refusal =
        assertThrows(
            ExportException.class,
            () -> Export.write(data, ExportFormat.TURTLE, Evidence.RDF12, full));
    assertTrue(refusal.getMessage().contains("No space left"), refusal.getMessage());
  }
}
