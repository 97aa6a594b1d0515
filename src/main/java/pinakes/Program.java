package pinakes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What manifests, the run of a publication and {@code --version} call the program by. Every package
 * may ask this one; it asks none.
 */
public final class Program {

  private static final String VERSION = read();

  private Program() {}

  /** The version that the build states, such as {@code 0.1.0}. */
  public static String version() {
    return VERSION;
  }

  /** Name and version, such as {@code pinakes 0.1.0}. */
  public static String nameAndVersion() {
    return "pinakes " + VERSION;
  }

  private static String read() {
    try (InputStream text = Program.class.getResourceAsStream("version.txt")) {
      if (text == null) {
        throw new IllegalStateException("version.txt is not packed");
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("version.txt cannot be read", e);
    }
  }
}
