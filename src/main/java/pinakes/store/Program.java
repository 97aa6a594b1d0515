package pinakes.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The program itself, as manifests name it. */
final class Program {

  private Program() {}

  /** Name and version, such as {@code pinakes 0.1.0}. */
  static String nameAndVersion() {
    try (InputStream text = Program.class.getResourceAsStream("program.txt")) {
      if (text == null) {
        throw new IllegalStateException("program.txt is not packed");
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
