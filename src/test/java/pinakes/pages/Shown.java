package pinakes.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import pinakes.build.Build;
import pinakes.build.BuildSettings;
import pinakes.registry.RegistryReader;
import pinakes.store.Draft;
import pinakes.store.Publication;
import pinakes.store.Store;

/**
 * The publication that the tests of pages look at, built once: the list in {@code data/}, a hostile
 * one, and the claims of {@code claims.trig}.
 */
final class Shown {

  static final String BASE = "https://w3id.org/pinakes/";

  private static final Publication PUBLICATION = publish();

  private Shown() {}

  /** Open until the tests end. */
  static Publication publication() {
    return PUBLICATION;
  }

  private static Publication publish() {
    try {
      Path folder = Files.createTempDirectory("pinakes-pages");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      Store lists = Store.at(folder.resolve("lists"));
      new Build(lists, RegistryReader.read(), BuildSettings.plain("0", BASE))
          .run(
              List.of(
                  Path.of("data/large-model-lightweighting.md"),
                  Path.of("src/test/resources/pages/hostile.md")));
      Store all = Store.at(folder.resolve("all"));
      DatasetGraph claims = RDFDataMgr.loadDatasetGraph("pages/claims.trig");
      try (Publication built = lists.open();
          Draft draft = all.begin()) {
        Txn.executeRead(
            built.dataset(),
            () ->
                draft.load(
                    quads -> {
                      built.dataset().find().forEachRemaining(quads);
                      claims.find().forEachRemaining(quads);
                    }));
        draft.publish(new TreeMap<>(), new TreeMap<>(), 1);
      }
      return all.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    PUBLICATION.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
