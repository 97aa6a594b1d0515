package pinakes.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Opens files as UTF-8 text, and says what is in the way where it cannot. */
public final class SourceReader {
  private SourceReader() {}

  /**
   * Reads a file; one that is not there, not to be opened or not UTF-8 is refused with a problem.
   */
  public static Source read(Path path) {
    String name = path.toString().replace('\\', '/');
    try {
      return decode(name, Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      return refused(name, Rule.MISSING_FILE, "there is no such file");
    } catch (IOException e) {
      return refused(name, Rule.MISSING_FILE, "the file cannot be read: " + e.getMessage());
    }
  }

  /** Decodes a file's bytes; a byte order mark is dropped. */
  public static Source decode(String name, byte[] bytes) {
    int skip = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharBuffer out = CharBuffer.allocate(bytes.length - skip);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      return refused(name, Rule.NOT_UTF_8, notUtf8(bytes, in.position()));
    }
    return new Source.Read(new SourceFile(name, out.flip().toString(), sha256(bytes), skip > 0));
  }

  private static String notUtf8(byte[] bytes, int offset) {
    String encoding = encoding(bytes);
    String advice =
        encoding == null
            ? "save it as UTF-8"
            : "it looks like %s; convert it with: iconv -f %s -t UTF-8"
                .formatted(encoding, encoding);
    return String.format(
        Locale.ROOT,
        "the file is not UTF-8 (byte %d is 0x%02X); %s",
        offset,
        bytes[offset] & 0xFF,
        advice);
  }

  private static @Nullable String encoding(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    return match == null ? null : match.getName();
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

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
