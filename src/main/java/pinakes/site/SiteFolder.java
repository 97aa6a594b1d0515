package pinakes.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder that a site is written into. It keeps a list of the site's files, so that the next one
 * takes away what it does not write again, and nothing else.
 */
final class SiteFolder {

  /** The files of the site that lies there, one a line. */
  static final String CONTENTS = "contents.txt";

  private final Path folder;
  private final TreeSet<String> written = new TreeSet<>();

  private SiteFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Takes a folder that is empty, not there yet, or holds an earlier site.
   *
   * @throws FileSystemException when it holds something else
   */
  static SiteFolder at(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      if (!Files.exists(folder.resolve(CONTENTS)) && files.findAny().isPresent()) {
        throw new FileSystemException(
            folder.toString(), null, "holds something that is no site; name an empty folder");
      }
    }
    return new SiteFolder(folder);
  }

  void write(String path, byte[] bytes) throws IOException {
    try (OutputStream out = open(path)) {
      out.write(bytes);
    }
  }

  OutputStream open(String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new IllegalArgumentException("outside the site: " + path);
    }
    if (!written.add(path)) {
      throw new IllegalStateException("two files of a site named " + path);
    }
    Files.createDirectories(java.util.Objects.requireNonNull(file.getParent()));
    return Files.newOutputStream(file);
  }

  Path file(String path) {
    return folder.resolve(path);
  }

  /** Takes away what an earlier site had and this has not, and writes the list anew. */
  void finish() throws IOException {
    Path contents = folder.resolve(CONTENTS);
    if (Files.exists(contents)) {
      for (String old : Files.readAllLines(contents)) {
        Path file = folder.resolve(old).normalize();
        if (!written.contains(old) && file.startsWith(folder.normalize())) {
          Files.deleteIfExists(file);
        }
      }
    }
    String lines = String.join("\n", written) + "\n";
    Files.write(contents, lines.getBytes(StandardCharsets.UTF_8));
  }

  /** What was written so far under names that end so. */
  SortedSet<String> ending(String suffix) {
    return written.stream()
        .filter(path -> path.endsWith(suffix))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  int files() {
    return written.size();
  }
}
