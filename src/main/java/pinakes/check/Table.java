package pinakes.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The texts that the rules carry with them. */
final class Table {
  private Table() {}

  /** A text of this package, whole. */
  static String text(String name) {
    try (InputStream in = Table.class.getResourceAsStream("/pinakes/check/" + name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: pinakes/check/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read pinakes/check/" + name, e);
    }
  }

  /** The lines of a table that say something. */
  static List<String> rows(String name) {
    return text(name)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
