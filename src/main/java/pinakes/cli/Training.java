package pinakes.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pinakes.query.Parameter;
import pinakes.query.SavedQueries;
import pinakes.query.SavedQuery;

/**
 * What the launcher runs once, for the JDK to learn which classes the commands need. A command that
 * is run here starts in a third of the time afterwards: so each command, each format and each kind
 * of query has its line in {@link #lessons}.
 *
 * @see <a href="https://openjdk.org/jeps/514">JEP 514: Ahead-of-Time Command-Line Ergonomics</a>
 */
final class Training {

  private Training() {}

  /**
   * Runs every lesson on a short list of papers, in a folder of its own that is gone afterwards.
   */
  public static void main(String[] args) throws IOException {
    Logging.onlyErrors();
    Path folder = Files.createTempDirectory("pinakes-training");
    try (var nowhere = new PrintStream(OutputStream.nullOutputStream())) {
      System.setOut(nowhere);
      for (List<String> lesson : lessons(folder)) {
        int exit = Main.run(lesson.toArray(String[]::new));
        if (exit != ExitCode.DONE) {
          System.err.println(lesson + " ended with " + exit);
        }
      }
    } finally {
      delete(folder);
    }
  }

  /** The commands to learn, in order: the first makes the store that the others read. */
  static List<List<String>> lessons(Path folder) throws IOException {
    String list = exampleIn(folder).toString();
    String store = folder.resolve("store").toString();
    List<List<String>> lessons = new ArrayList<>();
    lessons.add(List.of("build", list, "--store", store));
    lessons.add(List.of("check", list));
    lessons.add(List.of("extract", list));
    lessons.add(List.of("--version"));
    lessons.add(List.of("query", "--list"));
    for (SavedQuery query : SavedQueries.all()) {
      lessons.add(with(query, "query", query.name(), "--store", store));
    }
    for (String format : List.of("csv", "json", "markdown")) {
      lessons.add(List.of("query", "papers", "--format", format, "--store", store));
    }
    for (String format : List.of("turtle", "ntriples", "mermaid", "bibtex", "csl", "markdown")) {
      lessons.add(List.of("export", "--format", format, "--store", store));
    }
    for (String name : List.of("DisWOT", "DisWOT extends SP")) {
      lessons.add(List.of("explain", name, "--store", store));
    }
    lessons.add(List.of("verify", "--store", store));
    return lessons;
  }

  /** The words, and an example for each parameter that the query has no default for. */
  private static List<String> with(SavedQuery query, String... words) {
    List<String> lesson = new ArrayList<>(List.of(words));
    for (Parameter parameter : query.parameters()) {
      if (parameter.required()) {
        lesson.add("-p");
        lesson.add(parameter.name() + "=" + parameter.example());
      }
    }
    return lesson;
  }

  private static Path exampleIn(Path folder) throws IOException {
    Path list = folder.resolve("example.md");
    try (InputStream example = Training.class.getResourceAsStream("example.md")) {
      Files.write(list, Objects.requireNonNull(example, "example.md").readAllBytes());
    }
    return list;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      paths.sorted(Comparator.reverseOrder()).forEach(Training::deleteOne);
    }
  }

  private static void deleteOne(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be deleted", e);
    }
  }
}
