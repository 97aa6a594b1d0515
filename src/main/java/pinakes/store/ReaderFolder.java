package pinakes.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One reader's own names for the files of a publication: {@code readers/ID/}, hard links. TDB2 and
 * Lucene each refuse a second process in one folder, so every reader has its own; the files stay
 * readable when the publication is deleted meanwhile.
 *
 * <p>Beside the folder lies {@code ID.lock}, claimed while the reader lives. Folders are made and
 * stale ones cleared only under the claim on {@code readers/lock}, so that none is cleared between
 * its making and its claiming.
 */
final class ReaderFolder implements AutoCloseable {

  private static final String LOCK = ".lock";

  private final Path folder;
  private final Path lock;
  private final Claim claim;

  private ReaderFolder(Path folder, Path lock, Claim claim) {
    this.folder = folder;
    this.lock = lock;
    this.claim = claim;
  }

  /** A new empty folder below {@code readers}; clears what dead processes left there. */
  static ReaderFolder create(Path readers) throws IOException {
    Files.createDirectories(readers);
    try (Claim alone = Claim.await(readers.resolve("lock"))) {
      clearStale(readers);
      return claimNext(readers);
    }
  }

  private static ReaderFolder claimNext(Path readers) throws IOException {
    for (int number = 1; ; number++) {
      Path folder = readers.resolve(ProcessHandle.current().pid() + "-" + number);
      Path lock = lockOf(folder);
      if (Files.exists(folder) || Files.exists(lock)) {
        continue;
      }
      Optional<Claim> claim = Claim.attempt(lock);
      if (claim.isPresent()) {
        Files.createDirectory(folder);
        return new ReaderFolder(folder, lock, claim.get());
      }
    }
  }

  private static void clearStale(Path readers) throws IOException {
    List<Path> folders;
    try (Stream<Path> entries = Files.list(readers)) {
      folders = entries.filter(entry -> Files.isDirectory(entry)).toList();
    }
    for (Path folder : folders) {
      Path lock = lockOf(folder);
      Optional<Claim> claim = Claim.attempt(lock);
      if (claim.isPresent()) {
        new ReaderFolder(folder, lock, claim.get()).close();
      }
    }
  }

  private static Path lockOf(Path folder) {
    return folder.resolveSibling(folder.getFileName() + LOCK);
  }

  Path path() {
    return folder;
  }

  /** Links the files of {@code publication}, copies them where the file system cannot link. */
  void link(Path publication, Iterable<String> files) throws IOException {
    for (String file : files) {
      Path link = folder.resolve(file);
      Path original = publication.resolve(file);
      Files.createDirectories(link.getParent());
      try {
        Files.createLink(link, original);
      } catch (NoSuchFileException | FileAlreadyExistsException e) {
        throw e;
      } catch (UnsupportedOperationException | FileSystemException e) {
        Files.copy(original, link);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (claim) {
      new DiskTree(folder).delete();
      Files.deleteIfExists(lock);
    }
  }
}
