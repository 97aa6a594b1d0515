package pinakes.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * A folder of publications, one of them current. One process at a time builds the next; any number
 * read. Nothing in a publication ever changes, and readers change from one to the next by a single
 * rename, so a build that fails or is killed leaves everything as it was.
 */
public final class Store {

  private static final int ATTEMPTS = 10;

  private final Layout layout;

  private Store(Layout layout) {
    this.layout = layout;
  }

  /** The store in {@code directory}, which need not be there yet. Touches nothing. */
  public static Store at(Path directory) {
    return new Store(new Layout(directory));
  }

  /** The folder. */
  public Path directory() {
    return layout.root();
  }

  /**
   * Begins a new publication, after clearing what killed builds left.
   *
   * @throws StoreException when another process, or another draft of this one, is building here
   */
  public Draft begin() {
    try {
      Files.createDirectories(layout.root());
      Claim claim = Claim.attempt(layout.buildLock()).orElseThrow(this::inUse);
      try {
        return Draft.start(layout, claim);
      } catch (Throwable failure) {
        try (claim) {
          throw failure;
        }
      }
    } catch (IOException e) {
      throw StoreException.writing(layout.root(), e);
    }
  }

  private StoreException inUse() {
    return new StoreException(
        "Another build is writing into %s. Wait until it is done, or build into another folder with --store."
            .formatted(layout.root()));
  }

  /** The number of the current publication, empty before the first; cheap enough to ask often. */
  public OptionalInt current() {
    return layout.currentNumber();
  }

  /**
   * Opens the current publication for reading.
   *
   * @throws StoreException when nothing was published yet, or the publication is damaged
   */
  public Publication open() {
    for (int attempt = 1; ; attempt++) {
      int number = currentOrRefuse();
      try {
        return Publication.open(layout, whole(number));
      } catch (IOException | StoreException e) {
        // Builds may have moved on and deleted it between our asking and our opening.
        if (attempt == ATTEMPTS || layout.currentNumber().equals(OptionalInt.of(number))) {
          throw e instanceof StoreException known
              ? known
              : StoreException.reading(layout.root(), e);
        }
      }
    }
  }

  /**
   * Opens one of the publications that are kept for reading.
   *
   * @throws StoreException when it is not kept, or is damaged
   */
  public Publication open(int number) {
    try {
      if (!layout.numbers().contains(number)) {
        throw new StoreException(
            "There is no publication %d in %s; kept are: %s."
                .formatted(number, layout.root(), layout.numbers()));
      }
      return Publication.open(layout, whole(number));
    } catch (IOException e) {
      throw StoreException.reading(layout.root(), e);
    }
  }

  private int currentOrRefuse() {
    return layout
        .currentNumber()
        .orElseThrow(
            () ->
                new StoreException(
                    "Nothing is published in %s. Build first: pinakes build"
                        .formatted(layout.root())));
  }

  private Manifest whole(int number) throws IOException {
    Manifest manifest = readOrRefuse(number);
    List<String> misfits = manifest.misfits(layout.publication(number));
    if (!misfits.isEmpty()) {
      throw damaged(number, String.join("; ", misfits), null);
    }
    return manifest;
  }

  private Manifest readOrRefuse(int number) throws IOException {
    try {
      return read(number);
    } catch (NoSuchFileException e) {
      throw damaged(number, Layout.MANIFEST + " is missing", e);
    } catch (IOException e) {
      throw damaged(number, String.valueOf(e.getMessage()), e);
    }
  }

  private Manifest read(int number) throws IOException {
    Manifest manifest = Manifest.read(layout.publication(number));
    if (manifest.number() != number) {
      throw new IOException(
          "%s is that of publication %d".formatted(Layout.MANIFEST, manifest.number()));
    }
    return manifest;
  }

  private StoreException damaged(int number, String how, @Nullable IOException cause)
      throws IOException {
    Optional<Integer> older =
        layout.numbers().stream()
            .filter(other -> other < number)
            .filter(this::isWhole)
            .max(Comparator.naturalOrder());
    String next =
        older
            .map(
                other ->
                    "Build again, or go back to publication %d by writing %d into %s."
                        .formatted(other, other, layout.current()))
            .orElse("Build again.");
    String message =
        "Publication %d in %s is damaged: %s. %s".formatted(number, layout.root(), how, next);
    return cause == null ? new StoreException(message) : new StoreException(message, cause);
  }

  private boolean isWhole(int number) {
    try {
      return read(number).misfits(layout.publication(number)).isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** The current publication and the older ones kept, newest first; damaged ones are left out. */
  public List<Manifest> publications() {
    OptionalInt current = layout.currentNumber();
    List<Manifest> manifests = new ArrayList<>();
    try {
      for (int number : layout.numbers().reversed()) {
        if (current.isPresent() && number <= current.getAsInt()) {
          manifestOf(number).ifPresent(manifests::add);
        }
      }
    } catch (IOException e) {
      throw StoreException.reading(layout.root(), e);
    }
    return manifests;
  }

  private Optional<Manifest> manifestOf(int number) {
    try {
      return Optional.of(read(number));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Compares the current publication with its manifest: its files byte for byte, and the digest of
   * its graph computed anew.
   *
   * @throws StoreException when nothing was published yet, or its manifest is damaged
   */
  public Verification verify() {
    int number = currentOrRefuse();
    try {
      Manifest manifest = readOrRefuse(number);
      List<String> differences = new ArrayList<>(manifest.misfits(layout.publication(number)));
      if (differences.isEmpty()) {
        differences.addAll(manifest.changes(layout.publication(number)));
      }
      if (differences.isEmpty()) {
        differences.addAll(differences(manifest));
      }
      return new Verification(number, differences);
    } catch (IOException e) {
      throw StoreException.reading(layout.root(), e);
    }
  }

  private List<String> differences(Manifest manifest) throws IOException {
    try (Publication publication = Publication.open(layout, manifest);
        QuadLines lines = new QuadLines(publication.folder().resolve("sorting"))) {
      DatasetGraph data = publication.dataset();
      Txn.executeRead(data, () -> data.find().forEachRemaining(lines::add));
      return differences(manifest, lines.read(line -> {}));
    }
  }

  private static List<String> differences(Manifest manifest, QuadLines.Digest found) {
    List<String> differences = new ArrayList<>();
    if (found.lines() != manifest.quads()) {
      differences.add(
          "the graph has %d quads instead of %d".formatted(found.lines(), manifest.quads()));
    }
    if (!found.sha256().equals(manifest.digest())) {
      differences.add(
          "the digest of the graph is %s instead of %s"
              .formatted(found.sha256(), manifest.digest()));
    }
    return differences;
  }
}
