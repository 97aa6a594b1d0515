package pinakes.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Where things lie in the folder of a store.
 *
 * <pre>
 * current              the number of the current publication, one line
 * publications/7/      a publication: manifest.json, tdb, text; whole, and never changed
 * draft/               the publication being built, under the claim on build.lock
 * discarded/           a publication on its way out
 * readers/             what processes that read have open, see {@link ReaderFolder}
 * </pre>
 */
record Layout(Path root) {

  static final String MANIFEST = "manifest.json";
  static final String TDB = "tdb";
  static final String TEXT = "text";

  /** The folder TDB2 keeps its files in, below its location; stock Jena tools open {@link #TDB}. */
  static final String TDB_STORAGE = TDB + "/Data-0001";

  private static final String NUMBER = "[1-9][0-9]{0,8}";

  Path buildLock() {
    return root.resolve("build.lock");
  }

  Path current() {
    return root.resolve("current");
  }

  Path publications() {
    return root.resolve("publications");
  }

  Path publication(int number) {
    return publications().resolve(Integer.toString(number));
  }

  Path draft() {
    return root.resolve("draft");
  }

  /** Where a draft sorts what does not fit in memory; gone before it is published. */
  Path sorting() {
    return draft().resolve("sorting");
  }

  Path discarded() {
    return root.resolve("discarded");
  }

  Path readers() {
    return root.resolve("readers");
  }

  /**
   * The number of the current publication; empty when nothing was ever published.
   *
   * @throws StoreException when the file is there but names no publication
   */
  OptionalInt currentNumber() {
    try {
      String text = Files.readString(current(), StandardCharsets.UTF_8).strip();
      if (text.matches(NUMBER)) {
        return OptionalInt.of(Integer.parseInt(text));
      }
    } catch (NoSuchFileException e) {
      return OptionalInt.empty();
    } catch (CharacterCodingException e) {
      // no number either
    } catch (IOException e) {
      throw StoreException.reading(root, e);
    }
    throw new StoreException(
        "%s names no publication. Write the number of one of the folders in %s into it, or build again."
            .formatted(current(), publications()));
  }

  /**
   * Switches to another publication: readers see the old number or the new one, nothing between.
   */
  void switchTo(int number) throws IOException {
    Path fresh = root.resolve("current.new");
    Files.writeString(fresh, number + "\n", StandardCharsets.UTF_8);
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(fresh, current(), StandardCopyOption.ATOMIC_MOVE);
    DiskTree.writeFolderThrough(root);
  }

  /** The numbers of the folders in {@code publications/}, smallest first. */
  List<Integer> numbers() throws IOException {
    if (!Files.isDirectory(publications())) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(publications())) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.matches(NUMBER))
          .map(Integer::valueOf)
          .sorted()
          .toList();
    }
  }

  /**
   * A number for a new publication: greater than all that are there, even those of builds that were
   * killed, so that who watches {@link #current} never takes another publication for the one open.
   */
  int nextNumber() throws IOException {
    List<Integer> numbers = numbers();
    return numbers.isEmpty() ? 1 : numbers.getLast() + 1;
  }

  /** Deletes a publication such that none is ever seen half deleted. */
  void discard(int number) throws IOException {
    new DiskTree(discarded()).delete();
    Files.move(publication(number), discarded(), StandardCopyOption.ATOMIC_MOVE);
    new DiskTree(discarded()).delete();
  }

  /** Clears what killed builds left. Only for whoever holds the claim on {@link #buildLock}. */
  void clearLeftovers() throws IOException {
    new DiskTree(draft()).delete();
    new DiskTree(discarded()).delete();
    Files.deleteIfExists(root.resolve("current.new"));
    Optional<Integer> current = readableCurrent();
    if (current.isPresent()) {
      // Newer than the current one: moved into place by a build that was killed before it switched.
      for (int number : numbers()) {
        if (number > current.get()) {
          discard(number);
        }
      }
    }
  }

  private Optional<Integer> readableCurrent() {
    try {
      OptionalInt number = currentNumber();
      return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    } catch (StoreException e) {
      return Optional.empty(); // Nobody knows what is newer: everything stays.
    }
  }
}
