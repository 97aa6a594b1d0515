package pinakes.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which encoding bytes that are not UTF-8 are probably in: told by a byte order mark, by where
 * their zero bytes stand, or else by the statistics of ICU over the lines that are not ASCII. It is
 * a guess, for advice only; no text is ever decoded by it.
 */
final class Encoding {
  /** As many bytes as ICU looks at. */
  private static final int LOOKED_AT = 8_000;

  /** The zero bytes of one in so many characters give UTF-16 away. */
  private static final int RARE = 8;

  private static final int FEW = 4;

  private static final byte[] UTF_16_BE = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] UTF_16_LE = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] UTF_32_BE = {0, 0, (byte) 0xFE, (byte) 0xFF};
  private static final byte[] UTF_32_LE = {(byte) 0xFF, (byte) 0xFE, 0, 0};

  private Encoding() {}

  /** The name of the encoding, as {@code iconv} has it; empty where nothing speaks for any. */
  static Optional<String> of(byte[] bytes) {
    Optional<String> wide = wide(bytes);
    return wide.isPresent() ? wide : byStatistics(bytes);
  }

  /** UTF-16 or UTF-32, where these bytes are either. */
  static Optional<String> wide(byte[] bytes) {
    if (startsWith(bytes, UTF_32_LE) || startsWith(bytes, UTF_32_BE)) {
      return Optional.of("UTF-32");
    }
    if (startsWith(bytes, UTF_16_LE) || startsWith(bytes, UTF_16_BE)) {
      return Optional.of("UTF-16");
    }
    int[] zeros = new int[4];
    int length = Math.min(bytes.length, LOOKED_AT) & ~3;
    for (int i = 0; i < length; i++) {
      zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
    }
    int most = length / 4 - length / 4 / RARE;
    if (length > 0 && Math.min(zeros[0], zeros[1]) >= most && zeros[3] < most) {
      return Optional.of("UTF-32BE");
    }
    if (length > 0 && Math.min(zeros[2], zeros[3]) >= most && zeros[0] < most) {
      return Optional.of("UTF-32LE");
    }
    int some = Math.max(FEW, length / 2 / RARE);
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    if (even >= some && odd * RARE < even) {
      return Optional.of("UTF-16BE");
    }
    return odd >= some && even * RARE < odd ? Optional.of("UTF-16LE") : Optional.empty();
  }

  /** The best guess of ICU in which the bytes are well-formed. */
  private static Optional<String> byStatistics(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector().setText(linesBeyondAscii(bytes));
    return Arrays.stream(detector.detectAll())
        .map(CharsetMatch::getName)
        .filter(name -> isWellFormed(bytes, name))
        .findFirst();
  }

  /** Prose in ASCII around a few foreign words would hide them. */
  private static byte[] linesBeyondAscii(byte[] bytes) {
    byte[] lines = new byte[LOOKED_AT];
    int size = 0;
    int start = 0;
    for (int end = 0; end < bytes.length && size < LOOKED_AT; end++) {
      if (bytes[end] == '\n' || end == bytes.length - 1) {
        if (isBeyondAscii(bytes, start, end + 1)) {
          int length = Math.min(end + 1 - start, LOOKED_AT - size);
          System.arraycopy(bytes, start, lines, size, length);
          size += length;
        }
        start = end + 1;
      }
    }
    return Arrays.copyOf(lines, size);
  }

  private static boolean isBeyondAscii(byte[] bytes, int start, int end) {
    for (int i = start; i < end; i++) {
      if (bytes[i] < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWellFormed(byte[] bytes, String name) {
    try {
      Charset.forName(name)
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException
        | UnsupportedCharsetException
        | IllegalCharsetNameException e) {
      return false;
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }
}
