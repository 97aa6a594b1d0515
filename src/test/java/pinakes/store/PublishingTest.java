package pinakes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {

  @TempDir private Path temporary;
  private Path folder = Path.of("");
  private Store store = Store.at(folder);

  @BeforeEach
  void inAnEmptyFolder() {
    folder = temporary.resolve("store");
    store = Store.at(folder);
  }

  @Test
  void theManifestTellsWhatWasPublished() throws IOException {
    SortedMap<String, String> inputs = new TreeMap<>(Map.of("a.md", "sha256:00"));
    SortedMap<String, Long> counts = new TreeMap<>(Map.of("works", 20L));
    Manifest manifest;
    try (Draft draft = store.begin()) {
      draft.load(Samples.papers(20, "first"));
      manifest = draft.publish(inputs, counts, 3);
    }
    assertEquals(1, manifest.number());
    assertTrue(manifest.program().matches("pinakes [0-9].*"), manifest.program());
    assertEquals(inputs, manifest.inputs());
    assertEquals(counts, manifest.counts());
    assertEquals(20 * Samples.QUADS_A_WORK + 1, manifest.quads());
    TreeSet<String> files =
        new TreeSet<>(new DiskTree(folder.resolve("publications/1")).sizes().keySet());
    assertTrue(files.remove("manifest.json"));
    assertEquals(files, manifest.files().keySet());
    assertTrue(files.stream().anyMatch(file -> file.startsWith("text/segments_")));
    assertFalse(files.stream().anyMatch(file -> file.endsWith("lock")), files::toString);
    assertEquals(List.of(manifest), store.publications());
  }

  @Test
  void numbersGrowAndTheLastThreeAreKept() throws IOException {
    for (String edition : List.of("a", "b", "c", "d", "e")) {
      Samples.publish(store, 3, edition);
      assertEquals(edition, Samples.edition(store));
    }
    assertEquals(List.of(5, 4, 3), numbers());
    assertEquals(List.of("3", "4", "5"), names(folder.resolve("publications")));
    assertEquals("5\n", Files.readString(folder.resolve("current")));
    assertEquals(List.of("build.lock", "current", "publications", "readers"), names(folder));
  }

  @Test
  void asManyAreKeptAsAsked() {
    Samples.publish(store, Samples.papers(3, "a"), 2);
    Samples.publish(store, Samples.papers(3, "b"), 2);
    Samples.publish(store, Samples.papers(3, "c"), 2);
    assertEquals(List.of(3, 2), numbers());
    Samples.publish(store, Samples.papers(3, "d"), 1);
    assertEquals(List.of(4), numbers());
  }

  @Test
  void whatAProducerThrowsPassesAndNothingIsPublished() {
    Samples.publish(store, 3, "first");
    IllegalStateException trouble = new IllegalStateException("a list that cannot be read");
    try (Draft draft = store.begin()) {
      assertSame(
          trouble,
          assertThrows(
              IllegalStateException.class,
              () ->
                  draft.load(
                      sink -> {
                        Samples.papers(500, "second").accept(sink);
                        throw trouble;
                      })));
    }
    assertEquals(OptionalInt.of(1), store.current());
    assertFalse(Files.exists(folder.resolve("draft")));
    Samples.publish(store, 3, "third");
    assertEquals("third", Samples.edition(store));
  }

  @Test
  void aDraftThatIsDroppedLeavesNothing() throws IOException {
    try (Draft draft = store.begin()) {
      draft.load(Samples.papers(3, "first"));
    }
    assertEquals(List.of("build.lock", "publications"), names(folder));
    assertEquals(OptionalInt.empty(), store.current());
    assertEquals(List.of(), store.publications());
  }

  @Test
  void aDraftIsLookedAtBeforeItIsPublished() {
    try (Draft draft = store.begin()) {
      draft.load(Samples.papers(3, "first"));
      assertEquals(3, Samples.select(draft.dataset(), "?w dcterms:title ?x").size());
      assertThrows(
          UnsupportedOperationException.class,
          () -> Txn.executeWrite(draft.dataset(), () -> draft.dataset().clear()));
      draft.publish(new TreeMap<>(), new TreeMap<>(), 3);
      assertThrows(IllegalStateException.class, draft::dataset);
    }
  }

  @Test
  void aSecondDraftIsRefusedWhileOneIsOpen() {
    try (Draft draft = store.begin()) {
      StoreException refused = assertThrows(StoreException.class, () -> Store.at(folder).begin());
      assertTrue(refused.getMessage().contains(folder.toString()), refused.getMessage());
      assertTrue(refused.getMessage().contains("--store"), refused.getMessage());
      assertThrows(StoreException.class, store::begin, "also the second time");
      draft.load(Samples.papers(3, "first"));
      draft.publish(new TreeMap<>(), new TreeMap<>(), 3);
    }
    Samples.publish(store, 3, "second");
  }

  @Test
  void whatAKilledBuildLeftIsCleared() throws IOException {
    Samples.publish(store, 3, "first");
    Samples.publish(store, 3, "second");
    Files.createDirectories(folder.resolve("draft/tdb/Data-0001"));
    Files.writeString(folder.resolve("draft/tdb/Data-0001/GSPO.dat"), "half");
    Files.writeString(folder.resolve("current.new"), "");
    Files.move(folder.resolve("publications/1"), folder.resolve("discarded"));
    // Moved into place, but never switched to: not a publication.
    Files.createDirectories(folder.resolve("publications/3/tdb"));
    assertEquals(List.of(2), numbers());
    Manifest manifest = Samples.publish(store, 3, "third");
    assertEquals(4, manifest.number());
    assertEquals(List.of("2", "4"), names(folder.resolve("publications")));
    assertEquals(
        List.of("build.lock", "current", "publications", "readers"),
        Stream.concat(names(folder).stream(), Stream.of("readers")).distinct().sorted().toList());
  }

  @Test
  void whatWasSortedOnDiskIsNotPublished() throws IOException {
    try (Draft draft = store.begin()) {
      draft.load(Samples.papers(3, "first"));
      Files.createDirectories(folder.resolve("draft/sorting/left"));
      draft.publish(new TreeMap<>(), new TreeMap<>(), 3);
    }
    assertEquals(List.of("manifest.json", "tdb", "text"), names(folder.resolve("publications/1")));
  }

  @Test
  void aQuadOutsideANamedGraphIsOurOwnMistake() {
    Quad loose =
        new Quad(
            Quad.defaultGraphIRI,
            Samples.iri("a"),
            RDFS.label.asNode(),
            NodeFactory.createLiteralString("a"));
    try (Draft draft = store.begin()) {
      assertThrows(IllegalArgumentException.class, () -> draft.load(sink -> sink.accept(loose)));
    }
  }

  @Test
  void anEmptyGraphIsPublishedToo() {
    Manifest manifest = Samples.publish(store, sink -> {}, 3);
    assertEquals(0, manifest.quads());
    assertTrue(store.verify().whole());
  }

  @Test
  void stockJenaOpensAPublication() throws IOException {
    Samples.publish(store, 400, "first");
    Path copy = temporary.resolve("copy");
    copy(folder.resolve("publications/1/tdb"), copy);
    Dataset data = TDB2Factory.connectDataset(copy.toString());
    try {
      assertEquals(
          400, Samples.select(data.asDatasetGraph(), "GRAPH ?g { ?w dcterms:title ?x }").size());
      assertEquals(
          List.of(Samples.iri("method/m7")),
          Samples.select(
              data.asDatasetGraph(),
              "GRAPH :graph\\/held { ?st rdf:reifies <<( :method\\/m7 pin:extends ?o )>> ."
                  + " :work\\/arxiv-2303.7 pin:introduces ?x }"));
    } finally {
      TDBInternal.expel(data.asDatasetGraph());
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (String file : new DiskTree(from).sizes().keySet()) {
      Files.createDirectories(to.resolve(file).getParent());
      Files.copy(from.resolve(file), to.resolve(file));
    }
  }

  private List<Integer> numbers() {
    return store.publications().stream().map(Manifest::number).toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
