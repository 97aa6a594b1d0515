package pinakes.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Real lists with hand labels, which lie beside the repository and are no part of it, and the
 * scorer that comes with them.
 *
 * @param folder of the lists, labels and scorer
 */
record Corpus(Path folder) {

  /** Where it lies; it need not be there. */
  static Corpus beside() {
    return new Corpus(Path.of("..", "shared", "corpus"));
  }

  /** Whether the corpus is there, and Python to run its scorer. */
  boolean isThere() {
    return Files.isRegularFile(folder.resolve("score.py")) && hasPython();
  }

  private static boolean hasPython() {
    try {
      return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Extracts the entries of lists, as the command does, into a folder with a file for each. */
  int extract(String lists, Path into) {
    return Main.run("extract", folder.resolve(lists).toString(), "-o", into.toString());
  }

  /** What the scorer prints about predictions. */
  String score(String gold, Path predictions, String... options)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "python3",
                folder.resolve("score.py").toString(),
                "--gold",
                folder.resolve(gold).toString(),
                "--pred",
                predictions.toString()));
    command.addAll(List.of(options));
    Process scorer =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed = new String(scorer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (scorer.waitFor() != 0) {
      throw new IOException("the scorer failed: " + command);
    }
    return printed;
  }
}
