package pinakes.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every packed query, run on the sample and compared with what a person wrote down or checked. With
 * {@code -Dgolden.write=true} the results are written instead, to be read before they are
 * committed.
 */
class GoldenQueriesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/queries");

  /** A query with values for its parameters; the case names the file beside the query's name. */
  private record Case(String query, String name, Format format, Map<String, String> values) {

    Path file() {
      String stem = name.isEmpty() ? query : query + "." + name;
      return GOLDEN.resolve(stem + (format == Format.TURTLE ? ".ttl" : "." + ending()));
    }

    private String ending() {
      return format == Format.TREE ? "txt" : format.label();
    }

    @Override
    public String toString() {
      return query + (name.isEmpty() ? "" : " " + name) + " as " + format.label();
    }
  }

  private static final List<Case> CASES =
      List.of(
          csv("claim-conflicts", ""),
          csv("co-author-pairs", ""),
          csv("co-authors", "", "author", "Renjie Song"),
          csv("co-authors", "by-iri", "author", "https://w3id.org/pinakes/author/song-han"),
          new Case("describe", "", Format.TURTLE, Map.of("thing", "DisWOT")),
          new Case(
              "describe",
              "several",
              Format.TURTLE,
              Map.of("thing", "动态剪枝")), // a list's and the reference scheme's
          csv("disagreements", ""),
          csv("duplicate-mentions", ""),
          csv("evidence", "", "about", "DisWOT"),
          csv("evidence", "below-the-threshold", "about", "method/nextwot"),
          csv("evidence", "of-papers", "about", "work/arxiv-1907.09682"),
          csv("evidence", "one", "about", "statement/diswot-extends-sp/arxiv-2303.15678"),
          csv("findings", ""),
          csv("first-claims", ""),
          csv("lineage", "", "method", "DisWOT"),
          csv("lineage", "chinese", "method", "知识蒸馏", "language", "zh"),
          csv("lineage", "unlabelled-language", "method", "sp", "language", "fr"),
          new Case("lineage", "", Format.TREE, Map.of("method", "DisWOT")),
          new Case("lineage", "root", Format.TREE, Map.of("method", "KD")),
          new Case("method-graph", "", Format.TURTLE, Map.of("method", "DisWOT")),
          csv("methods", ""),
          csv("paper", "", "paper", "DisWOT"),
          csv("paper", "listed-three-times", "paper", "10.48550/arxiv.2211.16231"),
          csv("paper", "claimed", "paper", "Optimal  brain damage"),
          csv("papers", ""),
          csv("papers", "page", "limit", "3", "offset", "2"),
          csv("papers-by-venue", ""),
          csv("papers-by-venue", "venue", "venue", "ICLR"),
          csv("papers-by-venue", "year", "year", "2016"),
          csv("papers-by-venue", "venue-and-year", "venue", "arXiv", "year", "2023"),
          csv("papers-in-several-lists", ""),
          csv("papers-missing-from-list", "", "has", "light", "lacks", "efficient-models"),
          csv(
              "papers-missing-from-list",
              "the-other-way",
              "has",
              "data/efficient-models.md",
              "lacks",
              "light"),
          csv("papers-of-author", "", "author", "renjie song"),
          csv("papers-of-technique", "", "technique", "知识蒸馏"),
          csv("papers-of-technique", "one-list", "technique", "technique/light/zhi-shi-zheng-liu"),
          csv("papers-of-technique", "reference", "technique", "concept/pruning", "language", "zh"),
          csv("preprints", ""),
          csv("search", "", "words", "蒸馏"),
          csv("search", "one-character", "words", "温"),
          csv("search", "english", "words", "prune"),
          csv("search", "phrase", "words", "\"trained quantization\" huffman"),
          csv("search", "beginning", "words", "curric*"),
          csv("technique-tree", ""),
          new Case("technique-tree", "", Format.TREE, Map.of("language", "zh")),
          csv("techniques-in-one-language", ""),
          csv("techniques-without-papers", ""),
          csv("timeline", "", "technique", "知识蒸馏"),
          csv("top-authors", ""),
          csv("top-authors", "page", "limit", "2", "offset", "4"),
          csv("venues", ""));

  private static Case csv(String query, String name, String... values) {
    Map<String, String> map = new TreeMap<>();
    for (int i = 0; i < values.length; i += 2) {
      map.put(values[i], values[i + 1]);
    }
    return new Case(query, name, Format.CSV, map);
  }

  @TestFactory
  Stream<DynamicTest> theAnswerIsTheGoldenOne() {
    return CASES.stream().map(c -> DynamicTest.dynamicTest(c.toString(), () -> check(c)));
  }

  private static void check(Case c) throws IOException {
    String answer = Asked.of(SavedQueries.named(c.query()), c.values(), c.format());
    String lines = answer.replace("\r\n", "\n");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(c.file(), lines);
    }
    assertEquals(Files.readString(c.file()), lines);
    assertNotEquals(1, lines.lines().count(), "a golden result shows something");
    assertFalse(lines.isBlank());
  }

  @Test
  void everyQueryHasAGoldenResult() {
    Set<String> covered = new TreeSet<>();
    CASES.forEach(c -> covered.add(c.query()));
    assertEquals(covered, new TreeSet<>(SavedQueries.names()));
  }

  @Test
  void everyGoldenFileBelongsToACase() throws IOException {
    Set<Path> expected = new TreeSet<>();
    CASES.forEach(c -> expected.add(c.file()));
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertEquals(expected, new TreeSet<>(files.toList()));
    }
  }

  @Test
  void everyQuerySaysWhatItIsFor() {
    for (SavedQuery query : SavedQueries.all()) {
      assertFalse(query.summary().isEmpty(), query.name());
      assertEquals(Set.of("zh-Hans"), query.summaries().keySet(), query.name());
      assertFalse(query.description().isEmpty(), query.name());
      assertFalse(query.tags().isEmpty(), query.name());
      assertTrue(query.name().matches("[a-z]+(-[a-z]+)*"), query.name());
      for (Parameter parameter : query.parameters()) {
        assertFalse(parameter.description().isEmpty(), query.name() + " " + parameter.name());
        assertFalse(parameter.example().isEmpty(), query.name() + " " + parameter.name());
      }
    }
  }

  @Test
  void everyExampleHasAnAnswer() {
    for (SavedQuery query : SavedQueries.all()) {
      Map<String, String> examples = new TreeMap<>();
      query.parameters().forEach(p -> examples.put(p.name(), p.example()));
      Format format = query.results() == ResultKind.SELECT ? Format.CSV : Format.NTRIPLES;
      String answer = Asked.of(query, examples, format);
      assertTrue(answer.lines().count() > (format == Format.CSV ? 1 : 0), query.name());
    }
  }

  @Test
  void everySelectHasATotalOrder() {
    List<String> unordered = new ArrayList<>();
    for (SavedQuery query : SavedQueries.all()) {
      if (query.results() == ResultKind.SELECT && !TotalOrder.holds(query)) {
        unordered.add(query.name());
      }
    }
    assertEquals(List.of(), unordered);
  }

  @Test
  void everyQueryAnswersOnAStoreOfNothing() {
    for (SavedQuery query : SavedQueries.all()) {
      if (query.parameters().stream().noneMatch(Parameter::required)) {
        String answer = Asked.ofNothing(query, Map.of(), Format.CSV);
        assertEquals(1, answer.lines().count(), query.name() + ": only the head");
      }
    }
  }

  /** Jena takes a sequence from its beginning: from every node there is, where that is open. */
  @Test
  void noLongSequenceIsWalkedTowardsAValue() {
    for (SavedQuery query : SavedQueries.all()) {
      paths(Sparql.parse(query.origin(), query.text()).getQueryPattern())
          .filter(path -> path.getPath() instanceof P_Seq && path.toString().contains(")*"))
          .filter(path -> path.getObject().isVariable())
          .forEach(
              path ->
                  assertFalse(
                      path.getObject().getName().startsWith("_"), query.name() + ": " + path));
    }
  }

  private static Stream<TriplePath> paths(@Nullable Element pattern) {
    List<TriplePath> paths = new ArrayList<>();
    if (pattern == null) { // DESCRIBE alone has none
      return Stream.empty();
    }
    ElementWalker.walk(
        pattern,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementPathBlock block) {
            block.patternElts().forEachRemaining(paths::add);
          }

          @Override
          public void visit(ElementSubQuery inner) {
            paths(inner.getQuery().getQueryPattern()).forEach(paths::add);
          }
        });
    return paths.stream();
  }
}
