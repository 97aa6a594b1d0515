package pinakes.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.logging.LogManager;

/**
 * Keeps Lucene's remarks off the terminal. {@link LogManager} makes one of these if and when a
 * library first logs, so that a command in which none does pays nothing for it.
 *
 * @see LogManager#readConfiguration() how the class is found
 */
public final class Logging {

  /** Reads the configuration; for {@link LogManager} alone. */
  public Logging() throws IOException {
    try (InputStream settings = Logging.class.getResourceAsStream("logging.properties")) {
      LogManager.getLogManager().readConfiguration(Objects.requireNonNull(settings));
    }
  }

  /** From now on only errors are logged. To be called before anything is. */
  static void onlyErrors() {
    System.setProperty("java.util.logging.config.class", Logging.class.getName());
  }
}
