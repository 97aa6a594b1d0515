package pinakes.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import pinakes.catalogue.Catalogue;
import pinakes.check.Checks;
import pinakes.extract.Extraction;
import pinakes.rdf.Description;
import pinakes.rdf.Last;
import pinakes.rdf.Run;
import pinakes.registry.Overlay;
import pinakes.registry.Overlays;
import pinakes.registry.Registry;
import pinakes.relate.Related;
import pinakes.relate.Relater;
import pinakes.resolve.Resolver;
import pinakes.source.Problem;
import pinakes.source.Source;
import pinakes.store.Draft;
import pinakes.store.Manifest;
import pinakes.store.Publication;
import pinakes.store.Store;
import pinakes.validate.Conformance;
import pinakes.validate.Shapes;

/** The whole way from lists to a publication. */
public final class Build {
  private final Store store;
  private final Registry registry;
  private final BuildSettings settings;

  public Build(Store store, Registry registry, BuildSettings settings) {
    this.store = store;
    this.registry = registry;
    this.settings = settings;
  }

  /** Reads, extracts, resolves, relates, checks, describes, validates and publishes. */
  public BuildReport run(List<Path> lists) {
    return run(lists, stage -> {});
  }

  /** The same, while {@code progress} is told of each stage. */
  public BuildReport run(List<Path> lists, Progress progress) {
    progress.begins(Stage.READ);
    return publish(Lists.open(lists), progress);
  }

  /** The same with lists that are open already, such as those of a commit. */
  public BuildReport publish(List<Source> sources, Progress progress) {
    progress.begins(Stage.EXTRACT);
    Preparation.begin(sources);
    Overlays overlays = overlays(sources);
    KeptReadings kept =
        settings
            .reader()
            .map(reader -> KeptReadings.in(store.directory().resolve("readings"), reader))
            .orElseGet(KeptReadings::nowhere);
    Reader read = Reader.read(sources, this.registry.venues(), overlays, kept);
    Registry registry = this.registry.withOverlays(overlays);
    if (read.extractions().isEmpty() || (!read.failures().isEmpty() && !settings.keepGoing())) {
      return BuildReport.failed(read, unchecked(read));
    }
    progress.begins(Stage.RESOLVE);
    Catalogue resolved = Resolver.resolve(read.extractions(), registry);
    progress.begins(Stage.RELATE);
    Related related = Relater.relate(resolved, registry);
    Catalogue catalogue = related.catalogue();
    progress.begins(Stage.CHECK);
    List<Problem> found =
        Checks.of(read.extractions(), catalogue, related.problems(), registry, settings.checks());
    List<Problem> problems = problems(read, found);
    if ((settings.strict() ? problems : found).stream().anyMatch(settings::failsWith)) {
      return BuildReport.failed(read, problems);
    }
    progress.begins(Stage.LOAD);
    SortedMap<String, String> inputs = inputs(read.extractions());
    Description description =
        new Description(
            catalogue,
            byFile(problems),
            new Run(settings.version(), inputs),
            settings.base().or(() -> base(overlays)).orElse(Description.DEFAULT_BASE));
    try (Draft draft = store.begin()) {
      load(draft, description, read);
      progress.begins(Stage.VALIDATE);
      mustConform(draft.dataset());
      progress.begins(Stage.PUBLISH);
      Manifest manifest = draft.publish(inputs, BuildReport.counts(catalogue), settings.keep());
      kept.forgetOthers();
      return BuildReport.published(read, catalogue, problems, manifest, kept.read());
    }
  }

  private Overlays overlays(List<Source> sources) {
    Overlays said = OverlayFiles.read(sources, settings.overlays());
    return settings.sourceFromGit() ? said.withCheckouts(Checkouts.of(sources)) : said;
  }

  /** Loads the description, which follows the last publication where there is one. */
  private void load(Draft draft, Description description, Reader read) {
    if (store.current().isEmpty()) {
      draft.load(description::write);
      return;
    }
    List<String> unreadable = List.copyOf(read.unreadable());
    try (Publication last = store.open()) {
      Last before = new Last(last.dataset(), unreadable);
      Txn.executeRead(
          before.data(), () -> draft.load(sink -> description.write(Optional.of(before), sink)));
    }
  }

  /** The first base that an overlay states, in the order of the lists' names. */
  private static Optional<String> base(Overlays overlays) {
    return overlays.byList().values().stream()
        .map(Overlay::base)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A shape broken by what we describe is our own bug. */
  private static void mustConform(DatasetGraph loaded) {
    Conformance conformance = Txn.calculateRead(loaded, () -> Shapes.check(loaded));
    if (!conformance.conforms()) {
      throw new IllegalStateException(
          "the graph breaks its own shapes: " + conformance.violations());
    }
  }

  private static List<Problem> problems(Reader read, List<Problem> found) {
    return Stream.of(read.failures().stream(), read.unused().stream(), found.stream())
        .flatMap(problems -> problems)
        .sorted()
        .toList();
  }

  /** What was met while reading, where it comes to nothing more. */
  private static List<Problem> unchecked(Reader read) {
    return problems(
        read,
        read.extractions().stream().flatMap(extraction -> extraction.problems().stream()).toList());
  }

  private static Map<String, List<Problem>> byFile(List<Problem> problems) {
    return problems.stream().collect(Collectors.groupingBy(problem -> problem.place().file()));
  }

  private SortedMap<String, String> inputs(List<Extraction> extractions) {
    SortedMap<String, String> inputs = new TreeMap<>(registry.authority().files());
    extractions.forEach(
        extraction -> inputs.put(extraction.file().name(), extraction.file().sha256()));
    return inputs;
  }
}
