package pinakes.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Bytes decoded as UTF-8, strictly as <a href="https://www.rfc-editor.org/rfc/rfc3629">RFC 3629</a>
 * has it (no overlong forms, no surrogates, nothing beyond U+10FFFF), up to the first place that is
 * no text.
 *
 * @param text what was decoded
 * @param offset of the byte that could not be, counted from 0; the length where all could
 */
record Utf8(String text, int offset) {
  private static final int REPLACEMENT = 0xFFFD;
  private static final int FAR_MORE = 4;

  /** Decodes bytes from {@code from} on. */
  static Utf8 decode(byte[] bytes, int from) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    int zero = text.indexOf('\0');
    if (zero >= 0) {
      String before = text.substring(0, zero);
      return new Utf8(before, from + before.getBytes(StandardCharsets.UTF_8).length);
    }
    return new Utf8(text, result.isError() ? in.position() : bytes.length);
  }

  /** What is wrong at the offset and what to do about it; empty where all was decoded. */
  Optional<String> fault(byte[] bytes) {
    if (offset == bytes.length) {
      return Optional.empty();
    }
    String where = String.format(Locale.ROOT, "(byte %d is 0x%02X)", offset, bytes[offset] & 0xFF);
    if (bytes[offset] == 0) {
      return Optional.of(
          "the file holds a NUL character, as no text does "
              + where
              + Encoding.wide(bytes).map(name -> "; " + advice(name)).orElse(""));
    }
    if (isSurrogate(bytes)) {
      return Optional.of(
          "the file is not UTF-8 "
              + where
              + "; half a surrogate pair is encoded there, as CESU-8 does: write the character"
              + " itself");
    }
    return Optional.of("the file is not UTF-8 " + where + "; " + advice(bytes));
  }

  private static String advice(byte[] bytes) {
    return isMostlyUtf8(bytes)
        ? "most of it is: mend that place"
        : Encoding.of(bytes).map(Utf8::advice).orElse("save it as UTF-8");
  }

  private static String advice(String encoding) {
    return "it looks like %s; convert it with: iconv -f %s -t UTF-8".formatted(encoding, encoding);
  }

  /** Whether far more characters beyond ASCII can be read than cannot. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == REPLACEMENT).count();
    long read = text.chars().filter(c -> c >= 0x80).count() - broken;
    return read > FAR_MORE * broken;
  }

  /** U+D800 to U+DFFF, which are no characters, in the form that UTF-8 would have for them. */
  private boolean isSurrogate(byte[] bytes) {
    return (bytes[offset] & 0xFF) == 0xED
        && offset + 2 < bytes.length
        && (bytes[offset + 1] & 0xE0) == 0xA0
        && (bytes[offset + 2] & 0xC0) == 0x80;
  }
}
