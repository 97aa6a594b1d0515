package pinakes.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Prints the scorer's table over the labelled lists of the corpus.
 *
 * <p>Not a test: it says how well lists are read, not whether that is well enough.
 */
public final class ReadingBenchmark {
  private ReadingBenchmark() {}

  /** Takes the scorer's own options, such as {@code --errors 20}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Corpus corpus = Corpus.beside();
    if (!corpus.isThere()) {
      System.out.println("the corpus is not at " + corpus.folder() + ", or there is no python3");
      return;
    }
    Path predictions = Files.createTempDirectory("pinakes-reading");
    try {
      corpus.extract("dev", predictions);
      System.out.print(corpus.score("gold-dev", predictions, args));
    } finally {
      delete(predictions);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
