package pinakes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

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

  /**
   * What tells this build of the program from every other: the SHA-256 of the archive it runs from;
   * empty where it runs from loose classes, which may change while it does.
   */
  public static Optional<String> fingerprint() {
    try {
      Path archive =
          Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (!Files.isRegularFile(archive)) {
        return Optional.empty();
      }
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive));
      return Optional.of(HexFormat.of().formatHex(digest));
    } catch (URISyntaxException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's archive cannot be read", e);
    }
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
