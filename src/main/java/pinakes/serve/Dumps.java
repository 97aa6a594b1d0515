package pinakes.serve;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import pinakes.export.Export;
import pinakes.export.ExportFormat;
import pinakes.store.Publication;

/** A publication as files to take away, each written when it is first asked for. */
final class Dumps implements AutoCloseable {

  /**
   * One file.
   *
   * @param sha256 in hexadecimal
   */
  record Dump(ExportFormat format, Path file, long bytes, String sha256) {}

  private final Publication publication;
  private final Map<ExportFormat, Dump> made = new ConcurrentHashMap<>();
  private @Nullable Path folder;

  Dumps(Publication publication) {
    this.publication = publication;
  }

  /** What the file of a format is called. */
  static String name(ExportFormat format) {
    return "pinakes." + format.extension();
  }

  /** The dump in a format, if it was written already. */
  Optional<Dump> ready(ExportFormat format) {
    return Optional.ofNullable(made.get(format));
  }

  /** The dump in a format. */
  synchronized Dump in(ExportFormat format) {
    Dump known = made.get(format);
    if (known == null) {
      known = write(format);
      made.put(format, known);
    }
    return known;
  }

  private Dump write(ExportFormat format) {
    try {
      Path file = folder().resolve(name(format));
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (OutputStream out =
          new DigestOutputStream(
              new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), digest)) {
        Export.write(publication.dataset(), format, format.evidence(), out);
      }
      return new Dump(format, file, Files.size(file), HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a dump", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path folder() throws IOException {
    Path known = folder;
    if (known == null) {
      known = Files.createTempDirectory("pinakes-dumps");
      folder = known;
    }
    return known;
  }

  @Override
  public synchronized void close() {
    Path known = folder;
    if (known == null) {
      return;
    }
    try {
      for (Dump dump : made.values()) {
        Files.deleteIfExists(dump.file());
      }
      Files.deleteIfExists(known);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove the dumps in " + known, e);
    }
  }
}
