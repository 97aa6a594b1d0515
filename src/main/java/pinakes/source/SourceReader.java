package pinakes.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Opens files as UTF-8 text, and says what is in the way where it cannot. */
public final class SourceReader {
  /** As many bytes are read of a file, and no more: longer ones are refused. */
  static final int LONGEST = 512 << 20;

  private SourceReader() {}

  /**
   * Reads a file; one that is not there, not to be opened or not UTF-8 is refused with a problem.
   */
  public static Source read(Path path) {
    String name = path.toString().replace('\\', '/');
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      return bytes.length > LONGEST
          ? refused(
              name,
              Rule.TOO_LARGE,
              String.format(Locale.ROOT, "the file has more than %,d bytes", LONGEST))
          : decode(name, bytes);
    } catch (NoSuchFileException e) {
      return refused(name, Rule.MISSING_FILE, "there is no such file");
    } catch (IOException e) {
      return refused(name, Rule.MISSING_FILE, "the file cannot be read: " + e.getMessage());
    }
  }

  /** Decodes a file's bytes; a byte order mark is dropped. */
  public static Source decode(String name, byte[] bytes) {
    int skip = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    Utf8 decoded = Utf8.decode(bytes, skip);
    SourceFile file = new SourceFile(name, decoded.text(), sha256(bytes), skip > 0);
    int end = decoded.text().length();
    return decoded
        .fault(bytes)
        .<Source>map(
            fault ->
                new Source.Refused(
                    name, new Problem(Rule.NOT_UTF_8, file.place(new Span(end, end)), fault)))
        .orElseGet(() -> new Source.Read(file));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Source refused(String name, Rule rule, String message) {
    return new Source.Refused(name, new Problem(rule, Place.startOf(name), message));
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
