package pinakes.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pinakes.source.Place;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.source.Source;
import pinakes.source.SourceReader;

/** Which files are meant by what a user names. */
public final class Lists {
  private Lists() {}

  /**
   * Opens lists. A folder stands for the Markdown files in it and in the folders below it that are
   * not hidden, in the order of their names.
   */
  public static List<Source> open(List<Path> named) {
    List<Source> sources = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        List<Path> found = in(path);
        if (found.isEmpty()) {
          String name = path.toString();
          sources.add(
              new Source.Refused(
                  name,
                  new Problem(
                      Rule.MISSING_FILE,
                      Place.startOf(name),
                      "there is no Markdown file (*.md) in this folder")));
        }
        found.forEach(file -> sources.add(SourceReader.read(file)));
      } else {
        sources.add(SourceReader.read(path));
      }
    }
    return sources;
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> isMarkdown(folder.relativize(file)))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the folder " + folder, e);
    }
  }

  private static boolean isMarkdown(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    String name = relative.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }
}
