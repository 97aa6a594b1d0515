package pinakes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pinakes.ontology.Pin;

class ReadingTest {

  private static final int WORKS = 30;

  @TempDir private Path folder;
  private Store store = Store.at(Path.of(""));

  @BeforeEach
  void inAStoreOfThirtyPapers() {
    store = Store.at(folder);
    Samples.publish(store, WORKS, "first");
  }

  @Test
  void sparqlSeesTheUnionOfTheGraphs() {
    try (Publication publication = store.open()) {
      DatasetGraph data = publication.dataset();
      // The mention stands in the list's graph, its work in the held one.
      assertEquals(WORKS, Samples.select(data, "?m pin:mentionOf ?w . ?w dcterms:title ?x").size());
      assertEquals(
          List.of(Samples.HELD, Samples.LIST),
          Samples.select(data, "{ SELECT DISTINCT ?x { GRAPH ?x { ?s ?p ?o } } }"));
      assertEquals(
          WORKS * Samples.QUADS_A_WORK + 1,
          Txn.calculateRead(data, () -> data.getUnionGraph().size()));
      assertTrue(Txn.calculateRead(data, () -> data.getDefaultGraph().isEmpty()));
    }
  }

  @Test
  void aReifierFindsItsTriple() {
    try (Publication publication = store.open()) {
      assertEquals(
          List.of(Samples.iri("statement/m7-extends-m3")),
          Samples.select(
              publication.dataset(),
              "?x rdf:reifies <<( ?a pin:extends ?b )>> FILTER(?a = :method\\/m7)"));
    }
  }

  @Test
  void oneChineseCharacterFindsANote() {
    try (Publication publication = store.open()) {
      DatasetGraph data = publication.dataset();
      assertEquals(WORKS, Samples.select(data, "?x text:query (pin:note '剪')").size());
      assertEquals(WORKS, Samples.select(data, "?x text:query (pin:note '剪枝')").size());
      assertEquals(0, Samples.select(data, "?x text:query (pin:note '蒸馏')").size());
      assertEquals(
          WORKS, Samples.select(data, "?x text:query (pin:note '剪' 'lang:zh-Hans')").size());
    }
  }

  @Test
  void anEnglishWordIsFoundByItsStem() {
    try (Publication publication = store.open()) {
      DatasetGraph data = publication.dataset();
      assertEquals(WORKS, Samples.select(data, "?x text:query (dcterms:title 'prune')").size());
      assertEquals(WORKS, Samples.select(data, "?x text:query 'PRUNED'").size(), "by default");
      assertEquals(
          List.of(Samples.iri("work/arxiv-2303.7")),
          Samples.select(data, "?x text:query (dcterms:title 'network AND 7')"));
    }
  }

  @Test
  void aTextHitBringsTheLiteralWithItsLanguage() {
    try (Publication publication = store.open()) {
      assertEquals(
          List.of(Samples.text("第7篇:结构化剪枝", "zh-Hans")),
          Samples.select(publication.dataset(), "(?s ?score ?x) text:query (pin:note '剪枝 AND 7')"));
      assertEquals(
          List.of(Samples.text(Samples.title(7, "first"), "en")),
          Samples.select(
              publication.dataset(),
              "(:work\\/arxiv-2303.7 ?score ?x) text:query (dcterms:title 'network')"));
    }
  }

  @Test
  void aTextQueryWithinAGraphFindsOnlyWhatItStates() {
    try (Publication publication = store.open()) {
      DatasetGraph data = publication.dataset();
      assertEquals(
          WORKS,
          Samples.select(data, "GRAPH :graph\\/list\\/sample { ?x text:query (pin:note '剪') }")
              .size());
      assertEquals(
          0, Samples.select(data, "GRAPH :graph\\/held { ?x text:query (pin:note '剪') }").size());
    }
  }

  @Test
  void aQuadStatedTwiceIsFoundOnce() {
    Samples.publish(
        store,
        sink -> {
          Samples.papers(WORKS, "second").accept(sink);
          Samples.papers(WORKS, "second").accept(sink);
        },
        3);
    try (Publication publication = store.open()) {
      assertEquals(WORKS * Samples.QUADS_A_WORK + 1, publication.manifest().quads());
      assertEquals(
          WORKS, Samples.select(publication.dataset(), "?x text:query (pin:note '剪')").size());
    }
  }

  @Test
  void termsOfEveryLengthAreReadAsTheyWereWritten() {
    Set<Quad> written =
        IntStream.of(0, 1, 100, 4_000, 8_191, 8_192, 8_193, 20_000, 100, 300_000)
            .mapToObj(length -> said(length, "蒸".repeat(length)))
            .collect(Collectors.toSet());
    IntStream.range(0, 500).forEach(i -> written.add(said(i, "word " + i)));
    Samples.publish(store, written::forEach, 3);
    try (Publication publication = store.open()) {
      DatasetGraph data = publication.dataset();
      for (int time = 0; time < 2; time++) {
        assertEquals(written, Txn.calculateRead(data, () -> Iter.toSet(data.find())));
      }
      for (Quad quad : written) {
        assertEquals(
            List.of(quad.getSubject()),
            Txn.calculateRead(
                data,
                () ->
                    Iter.toList(
                        Iter.map(
                            data.find(Node.ANY, Node.ANY, Node.ANY, quad.getObject()),
                            Quad::getSubject))));
      }
    }
  }

  private static Quad said(int i, String words) {
    return Quad.create(
        Samples.LIST,
        Samples.iri("mention/m" + i + words.length()),
        Pin.NOTE,
        Samples.text(words, "zh-Hans"));
  }

  @Test
  void readingLeavesThePublicationAsItIs() throws IOException {
    Path publication = folder.resolve("publications/1");
    Map<String, String> before = checksums(publication);
    try (Publication first = store.open();
        Publication second = store.open()) {
      Samples.select(first.dataset(), "?x text:query (pin:note '剪')");
      Samples.select(second.dataset(), "?x ?p ?o");
      assertEquals(before, checksums(publication));
    }
    assertEquals(before, checksums(publication));
    assertEquals(List.of("lock"), names(folder.resolve("readers")));
  }

  @Test
  void nothingCanBeWritten() {
    try (Publication publication = store.open()) {
      DatasetGraph data = publication.dataset();
      Quad quad = new Quad(Samples.HELD, Samples.iri("a"), Pin.EXTENDS, Samples.iri("b"));
      assertThrows(UnsupportedOperationException.class, () -> data.begin(TxnType.WRITE));
      assertThrows(
          UnsupportedOperationException.class, () -> Txn.executeRead(data, () -> data.add(quad)));
      assertThrows(
          JenaException.class,
          () -> Txn.executeRead(data, () -> data.getUnionGraph().add(quad.asTriple())));
      data.begin(TxnType.READ_PROMOTE);
      assertFalse(data.promote());
      data.end();
    }
  }

  @Test
  void aPublicationStaysReadableAfterItIsDeleted() {
    try (Publication publication = store.open()) {
      Samples.publish(store, Samples.papers(WORKS, "second"), 1);
      Samples.publish(store, Samples.papers(WORKS, "third"), 1);
      assertFalse(Files.exists(folder.resolve("publications/1")));
      assertEquals("first", Samples.edition(publication));
      assertEquals(
          WORKS, Samples.select(publication.dataset(), "?x text:query (pin:note '剪')").size());
    }
    assertEquals("third", Samples.edition(store));
  }

  @Test
  void manyReadAtOnceInOneProcess() {
    List<Integer> found =
        IntStream.range(0, 40)
            .parallel()
            .mapToObj(
                i -> {
                  try (Publication publication = store.open()) {
                    return Samples.select(publication.dataset(), "?w dcterms:title ?x").size();
                  }
                })
            .distinct()
            .toList();
    assertEquals(List.of(WORKS), found);
  }

  @Test
  void whatDeadReadersLeftIsCleared() throws IOException {
    Path readers = folder.resolve("readers");
    try (Publication living = store.open()) {
      Files.createDirectories(readers.resolve("999-1/tdb"));
      Files.writeString(readers.resolve("999-1/tdb/x"), "left by a dead process");
      Files.writeString(readers.resolve("999-1.lock"), "");
      store.open().close();
      assertEquals(3, names(readers).size(), () -> "the lock and the living reader's two");
      assertEquals("first", Samples.edition(living));
    }
    assertEquals(List.of("lock"), names(readers));
  }

  @Test
  void whereLinksCannotBeMadeFilesAreCopied() throws IOException {
    Path elsewhere = Path.of("/dev/shm");
    assumeTrue(Files.isWritable(elsewhere), "no second file system to read from");
    Path readers = Files.createTempDirectory(elsewhere, "pinakes-readers");
    try {
      assumeTrue(!Files.getFileStore(readers).equals(Files.getFileStore(folder)));
      new DiskTree(folder.resolve("readers")).delete();
      Files.createSymbolicLink(folder.resolve("readers"), readers);
      assertEquals("first", Samples.edition(store));
    } finally {
      new DiskTree(readers).delete();
    }
  }

  @Test
  void pathsInALeftOverListOfTemporaryFilesAreNotDeleted() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious.txt"), "mine");
    for (String place : List.of("tdb", "tdb/Data-0001")) {
      Files.writeString(
          folder.resolve("publications/1").resolve(place).resolve("jena-tdb-temp-files"),
          precious.toString() + "\n");
    }
    assertEquals("first", Samples.edition(store));
    assertTrue(store.verify().whole());
    assertEquals("mine", Files.readString(precious));
  }

  private static Map<String, String> checksums(Path folder) throws IOException {
    return new DiskTree(folder)
        .sizes().keySet().stream()
            .collect(Collectors.toMap(file -> file, file -> bytes(folder.resolve(file))));
  }

  private static String bytes(Path file) {
    try {
      Sha256 sha = new Sha256();
      sha.add(Files.readAllBytes(file));
      return sha.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
