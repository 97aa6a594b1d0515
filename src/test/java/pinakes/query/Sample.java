package pinakes.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import pinakes.store.Draft;
import pinakes.store.Publication;
import pinakes.store.Store;

/** The small publication of {@code sample.trig}, published once into a store of its own. */
final class Sample {
  private static final Publication PUBLICATION = publish();

  private Sample() {}

  /** Open until the tests end. */
  static DatasetGraph data() {
    return PUBLICATION.dataset();
  }

  private static Publication publish() {
    try {
      Path folder = Files.createTempDirectory("pinakes-sample");
      Store store = Store.at(folder.resolve("store"));
      try (Draft draft = store.begin()) {
        draft.load(
            quads ->
                RDFDataMgr.loadDatasetGraph("query/sample.trig").find().forEachRemaining(quads));
        draft.publish(new TreeMap<>(), new TreeMap<>(), 1);
      }
      Publication publication = store.open();
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    publication.close();
                    delete(folder);
                  }));
      return publication;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
