package pinakes.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pinakes.Program;
import pinakes.build.Build;
import pinakes.build.BuildReport;
import pinakes.build.BuildSettings;
import pinakes.build.Lists;
import pinakes.diff.Version;
import pinakes.rdf.Description;
import pinakes.registry.RegistryReader;
import pinakes.source.Problem;
import pinakes.source.Revision;
import pinakes.source.Source;
import pinakes.source.SourceFile;
import pinakes.store.Publication;
import pinakes.store.Store;

/**
 * Two versions that are open to be compared. Versions of lists are published one after the other
 * into a store of their own, which closing deletes.
 */
final class Compared implements AutoCloseable {
  private final List<Version> versions = new ArrayList<>();
  private final List<Closeable> open = new ArrayList<>();

  private Compared() {}

  /** A list's own problems are in the way of comparing it. */
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;
    private final transient List<Problem> problems;

    UnreadableException(List<Problem> problems) {
      super("a list cannot be read");
      this.problems = problems;
    }

    List<Problem> problems() {
      return problems;
    }
  }

  Version older() {
    return versions.getFirst();
  }

  Version newer() {
    return versions.getLast();
  }

  /** Two publications, each opened already; they are closed with this. */
  static Compared publications(Publication older, String from, Publication newer, String to) {
    Compared compared = new Compared();
    compared.add(older, from, older.time());
    compared.add(newer, to, newer.time());
    return compared;
  }

  /** Lists at two commits. */
  static Compared revisions(Path place, String from, String to, List<Path> lists)
      throws IOException, UnreadableException {
    Compared compared = new Compared();
    try {
      Store store = compared.store();
      Revision older = Revision.read(place, from, lists);
      compared.publish(store, older.sources(), from, older.time());
      Revision newer = Revision.read(place, to, lists);
      compared.publish(store, newer.sources(), to, newer.time());
      return compared;
    } catch (IOException | UnreadableException | RuntimeException e) {
      compared.close();
      throw e;
    }
  }

  /** Two files, or the files of two folders that have the same names in both. */
  static Compared lists(Path from, Path to) throws IOException, UnreadableException {
    Compared compared = new Compared();
    try {
      Store store = compared.store();
      boolean files = !Files.isDirectory(from) && !Files.isDirectory(to);
      Path name = to.getFileName();
      for (Path path : List.of(from, to)) {
        List<Source> sources =
            Lists.open(List.of(path)).stream()
                .map(source -> named(source, files ? String.valueOf(name) : within(path, source)))
                .toList();
        Instant time =
            Files.exists(path) ? Files.getLastModifiedTime(path).toInstant() : Instant.EPOCH;
        compared.publish(store, sources, path.toString(), time);
      }
      return compared;
    } catch (IOException | UnreadableException | RuntimeException e) {
      compared.close();
      throw e;
    }
  }

  private static String within(Path folder, Source source) {
    return folder.relativize(Path.of(source.name())).toString().replace('\\', '/');
  }

  private static Source named(Source source, String name) {
    return switch (source) {
      case Source.Refused refused -> refused;
      case Source.Read read ->
          new Source.Read(new SourceFile(name, read.file().text(), read.file().sha256()));
    };
  }

  private Store store() throws IOException {
    Path folder = Files.createTempDirectory("pinakes-diff");
    open.add(() -> delete(folder));
    return Store.at(folder);
  }

  private void publish(Store store, List<Source> sources, String name, Instant time)
      throws UnreadableException {
    BuildSettings settings =
        new BuildSettings(
            Program.version(),
            Optional.of(Description.DEFAULT_BASE),
            2,
            false,
            false,
            Optional.empty(),
            List.of());
    BuildReport report =
        new Build(store, RegistryReader.read(), settings).publish(sources, stage -> {});
    if (report.manifest().isEmpty()) {
      throw new UnreadableException(report.problems());
    }
    add(store.open(), name, time);
  }

  private void add(Publication publication, String name, Instant time) {
    open.add(publication::close);
    versions.add(new Version(name, publication.dataset(), publication.manifest().digest(), time));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() {
    try {
      for (Closeable each : open.reversed()) {
        each.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clear what the comparison needed", e);
    }
    open.clear();
  }
}
