package pinakes.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {

  private static final String PREFIXES =
      """
      PREFIX text: <http://jena.apache.org/text#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX pin: <https://w3id.org/pinakes/ont#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      """;

  @TempDir private Path folder;

  @Test
  void whatIsPublishedIsRead() {
    Store store = Store.at(folder.resolve("store"));
    Manifest manifest = publish(store, Samples.papers(30, "first"));
    assertEquals(301, manifest.quads());
    try (Publication publication = store.open()) {
      assertEquals(manifest, publication.manifest());
      assertEquals(30, select(publication.dataset(), "?w dcterms:title ?x").size());
      assertEquals(
          30,
          select(
                  publication.dataset(),
                  "?st rdf:reifies <<( ?m pin:extends ?x )>> . ?m pin:extends ?x")
              .size());
    }
    assertTrue(store.verify().whole(), () -> store.verify().differences().toString());
  }

  @Test
  void oneChineseCharacterFinds() {
    Store store = Store.at(folder.resolve("store"));
    publish(store, Samples.papers(30, "first"));
    try (Publication publication = store.open()) {
      assertEquals(
          30, select(publication.dataset(), "(?x ?s ?l) text:query (pin:note '剪')").size());
      assertEquals(
          30, select(publication.dataset(), "?x text:query (dcterms:title 'prune')").size());
    }
  }

  @Test
  void aPatternAfterOneThatFindsNothingFindsNothing() {
    Store store = Store.at(folder.resolve("store"));
    publish(store, Samples.papers(3, "first"));
    try (Publication publication = store.open()) {
      assertEquals(
          List.of(),
          select(
              publication.dataset(),
              "?w dcterms:isPartOf+ ?x . ?w dcterms:title ?title ; dcterms:identifier ?id"));
    }
  }

  static Manifest publish(Store store, Consumer<Consumer<Quad>> producer) {
    try (Draft draft = store.begin()) {
      draft.load(producer);
      return draft.publish(new TreeMap<>(), new TreeMap<>(), 3);
    }
  }

  static List<String> select(DatasetGraph data, String pattern) {
    List<String> rows = new ArrayList<>();
    Txn.executeRead(
        data,
        () -> {
          try (QueryExec query =
              QueryExec.dataset(data).query(PREFIXES + "SELECT * { " + pattern + " }").build()) {
            query.select().forEachRemaining(row -> rows.add(row.toString()));
          }
        });
    return rows;
  }
}
