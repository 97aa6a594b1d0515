package pinakes.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import pinakes.build.Build;
import pinakes.build.BuildReport;
import pinakes.build.BuildSettings;
import pinakes.build.Lists;
import pinakes.build.Reader;
import pinakes.catalogue.Catalogue;
import pinakes.check.CheckSettings;
import pinakes.check.Checks;
import pinakes.export.Evidence;
import pinakes.export.Export;
import pinakes.export.ExportFormat;
import pinakes.rdf.Description;
import pinakes.rdf.Run;
import pinakes.registry.Registry;
import pinakes.registry.RegistryReader;
import pinakes.relate.Relater;
import pinakes.resolve.Resolver;
import pinakes.source.Problem;
import pinakes.store.Publication;
import pinakes.store.Store;

/** Takes one list all the way, and Jena's own loader over the same triples. */
final class Measurement {
  static final String DESCRIBE = "describe, into nothing";
  static final String TURTLE = "export turtle";
  static final String TRIPLES = "export ntriples";
  static final String YARDSTICK = "Jena's loader";

  private final Path list;
  private final Path folder;
  private final Registry registry = RegistryReader.read();
  private final Stopwatch time = new Stopwatch();

  /**
   * @param folder an empty one, for the store and the exports
   */
  Measurement(Path list, Path folder) {
    this.list = list;
    this.folder = folder;
  }

  Stopwatch time() {
    return time;
  }

  /** Builds, describes once more apart, and exports; the number of quads published. */
  long build() throws IOException {
    Store store = Store.at(folder.resolve("store"));
    BuildSettings settings =
        new BuildSettings(
            "benchmark",
            Optional.of(Description.DEFAULT_BASE),
            1,
            false,
            false,
            Optional.empty(),
            List.of());
    BuildReport report =
        new Build(store, registry, settings).run(List.of(list), stage -> time.begin(stage.word()));
    time.end();
    describe();
    try (Publication publication = store.open()) {
      export(publication.dataset(), ExportFormat.TURTLE, TURTLE, "graph.ttl");
      export(publication.dataset(), ExportFormat.NTRIPLES, TRIPLES, "graph.nt");
    }
    return report.manifest().orElseThrow().quads();
  }

  /** The load runs while the catalogue is described: what describing takes shows without it. */
  private void describe() {
    Reader read = Reader.read(Lists.open(List.of(list)), registry.venues());
    Catalogue catalogue =
        Relater.relate(Resolver.resolve(read.extractions(), registry), registry).catalogue();
    Map<String, List<Problem>> problems =
        Checks.of(read.extractions(), catalogue, List.of(), registry, CheckSettings.usual())
            .stream()
            .collect(Collectors.groupingBy(problem -> problem.place().file()));
    time.begin(DESCRIBE);
    Run run = new Run("benchmark", new TreeMap<>());
    AtomicLong quads = new AtomicLong();
    new Description(catalogue, problems, run, Description.DEFAULT_BASE)
        .write(quad -> quads.incrementAndGet());
    time.end();
  }

  private void export(DatasetGraph data, ExportFormat format, String step, String file)
      throws IOException {
    time.begin(step);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(file)))) {
      Export.write(data, format, Evidence.RDF12, out);
    }
    time.end();
  }

  /** Loads the exported triples as Jena does at the least cost: in one thread, index by index. */
  long yardstick() throws IOException {
    Path place = Files.createDirectories(folder.resolve("yardstick"));
    time.begin(YARDSTICK);
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(place));
    DataLoader loader = LoaderFactory.sequentialLoader(data, (format, words) -> {});
    loader.startBulk();
    loader.load(folder.resolve("graph.nt").toString());
    loader.finishBulk();
    time.end();
    TDBInternal.expel(data);
    return loader.countTriples();
  }
}
