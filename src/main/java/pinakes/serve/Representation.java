package pinakes.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Bytes to be sent, whole, with what is said about them. Compressed once, when first asked so. */
final class Representation {
  private static final int WORTH_COMPRESSING = 512;
  private static final byte[] NONE = {};

  private final byte[] bytes;
  private final String mediaType;
  private final String etag;
  private final List<String> links;
  private final boolean inlineStyles;
  private byte @Nullable [] compressed;

  private Representation(
      byte[] bytes, String mediaType, String etag, List<String> links, boolean inlineStyles) {
    this.bytes = bytes;
    this.mediaType = mediaType;
    this.etag = etag;
    this.links = List.copyOf(links);
    this.inlineStyles = inlineStyles;
  }

  /**
   * @param mediaType without a charset: text is UTF-8
   */
  static Representation of(byte[] bytes, String mediaType) {
    return new Representation(bytes, mediaType, sha256(bytes).substring(0, 32), List.of(), false);
  }

  static Representation of(String text, String mediaType) {
    return of(text.getBytes(StandardCharsets.UTF_8), mediaType);
  }

  /** The same with values for {@code Link} headers. */
  Representation linked(List<String> more) {
    return new Representation(bytes, mediaType, etag, more, inlineStyles);
  }

  /** The same, where the page needs styles within itself. */
  Representation styled(boolean inline) {
    return new Representation(bytes, mediaType, etag, links, inline);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] bytes() {
    return bytes;
  }

  /** The bytes as gzip; none where that is not worth it. */
  synchronized byte[] compressed() {
    byte[] known = compressed;
    if (known == null) {
      known = compress();
      compressed = known;
    }
    return known;
  }

  private byte[] compress() {
    boolean packed = mediaType.startsWith("image/") || mediaType.startsWith("font/");
    if (bytes.length < WORTH_COMPRESSING || (packed && !mediaType.endsWith("xml"))) {
      return NONE;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size() < bytes.length ? out.toByteArray() : NONE;
  }

  /** With the charset where it is text. */
  String contentType() {
    return typed(mediaType);
  }

  /** A media type with the charset where it is text. */
  static String typed(String mediaType) {
    boolean text = mediaType.startsWith("text/") || mediaType.endsWith("javascript");
    return text ? mediaType + ";charset=utf-8" : mediaType;
  }

  boolean isPage() {
    return mediaType.equals("text/html");
  }

  boolean inlineStyles() {
    return inlineStyles;
  }

  /** Without quotation marks. */
  String etag() {
    return etag;
  }

  List<String> links() {
    return links;
  }

  /** Roughly the memory it takes. */
  int weight() {
    return bytes.length + bytes.length / 3 + 500;
  }
}
