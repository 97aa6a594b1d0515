package pinakes.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The queries that are packed with the program, and those given as files. */
public final class SavedQueries {
  private static final String FOLDER = "/queries";
  private static final String SUFFIX = ".rq";

  private SavedQueries() {}

  /** The names of the packed queries, sorted. None is read. */
  public static List<String> names() {
    URL folder = SavedQueries.class.getResource(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("no " + FOLDER + " on the class path");
    }
    try {
      URI uri = folder.toURI();
      if (uri.getScheme().equals("file")) {
        return names(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return names(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(folder.toString(), e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(file -> file.endsWith(SUFFIX))
          .map(file -> file.substring(0, file.length() - SUFFIX.length()))
          .sorted()
          .toList();
    }
  }

  /** All packed queries, by name. */
  public static List<SavedQuery> all() {
    return names().stream().map(SavedQueries::named).toList();
  }

  /**
   * The packed query of a name; only its file is read.
   *
   * @throws QueryException when there is none, with the names nearest to it
   */
  public static SavedQuery named(String name) {
    String file = FOLDER + "/" + name + SUFFIX;
    // a name is looked up among the names before it becomes part of a path, unless it is plainly
    // one
    if (name.matches("[a-z0-9-]+")) {
      try (InputStream in = SavedQueries.class.getResourceAsStream(file)) {
        if (in != null) {
          return read(name, file.substring(1), in.readAllBytes());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
    throw new QueryException(
        "no saved query \""
            + Visible.text(name)
            + "\""
            + Near.clause(name, names())
            + "; pinakes query --list shows all");
  }

  /**
   * The query in a file.
   *
   * @throws UncheckedIOException when the file cannot be read
   * @throws QueryException when it does not parse
   */
  public static SavedQuery inFile(Path file) {
    try {
      String name = String.valueOf(file.getFileName());
      int dot = name.lastIndexOf('.');
      return read(
          dot > 0 ? name.substring(0, dot) : name, file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": cannot be read", e);
    }
  }

  /**
   * The query that a stream holds, such as standard input; the stream is left open.
   *
   * @param origin what messages call it
   */
  public static SavedQuery in(InputStream stream, String origin) {
    try {
      return read("query", origin, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(origin + ": cannot be read", e);
    }
  }

  private static SavedQuery read(String name, String origin, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return SavedQuery.parse(name, origin, text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      throw new QueryException(origin + ": is not UTF-8", e);
    }
  }
}
