package pinakes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What is exported, parsed again, says what was exported. */
class RoundTripTest {

  private static final int SEEDS = 25;

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"JSONLD", "RDFXML"})
  void whateverRdf12CanSayComesBack(ExportFormat format) {
    for (int seed = 0; seed < SEEDS; seed++) {
      List<Quad> quads = RandomData.anything(seed, 60);
      assertSame(quads, read(RandomData.dataset(quads), format, Evidence.RDF12), format, seed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatRdf11SpellsLeadsBackToTheReifiers(ExportFormat format) {
    for (int seed = 0; seed < SEEDS; seed++) {
      List<Quad> quads = RandomData.modest(seed, 60);
      DatasetGraph read = read(RandomData.dataset(quads), format, Evidence.RDF11);
      assertFalse(read.stream().anyMatch(quad -> quad.getObject().isTripleTerm()), "seed " + seed);
      assertSame(quads, Spelling.rdf12(read), format, seed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void withoutEvidenceTheRestComesBack(ExportFormat format) {
    for (int seed = 0; seed < SEEDS; seed++) {
      List<Quad> quads = RandomData.modest(seed, 60);
      Set<Node> evidence =
          quads.stream()
              .filter(Spelling::isEvidence)
              .map(Quad::getSubject)
              .collect(Collectors.toSet());
      List<Quad> rest =
          quads.stream()
              .filter(quad -> Spelling.isPlain(quad) && !evidence.contains(quad.getSubject()))
              .toList();
      assertSame(rest, read(RandomData.dataset(quads), format, Evidence.NONE), format, seed);
    }
  }

  private static DatasetGraph read(DatasetGraph data, ExportFormat format, Evidence evidence) {
    DatasetGraph read = DatasetGraphFactory.createTxnMem();
    byte[] bytes = Exports.bytes(data, format, evidence);
    RDFParser.source(new ByteArrayInputStream(bytes))
        .lang(Exports.lang(format))
        .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
        .parse(read);
    return read;
  }

  private static void assertSame(
      List<Quad> expected, DatasetGraph actual, ExportFormat format, int seed) {
    Set<Quad> missing = comparable(expected, format);
    Set<Quad> surplus = comparable(actual.stream().toList(), format);
    Set<Quad> both = new HashSet<>(missing);
    both.retainAll(surplus);
    missing.removeAll(both);
    surplus.removeAll(both);
    assertEquals(Set.of(), missing, () -> "lost with seed " + seed + "; surplus " + surplus);
    assertEquals(Set.of(), surplus, () -> "surplus with seed " + seed);
  }

  /** Jena compares language tags as if written in the recommended case, whatever they were. */
  private static Set<Quad> comparable(List<Quad> quads, ExportFormat format) {
    return quads.stream()
        .map(
            quad ->
                format.graphs() && !quad.isDefaultGraph()
                    ? quad
                    : Quad.create(Quad.defaultGraphIRI, quad.asTriple()))
        .collect(Collectors.toSet());
  }
}
