package pinakes.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), written as {@code sha256:} and 64 hexadecimal digits. */
final class Sha256 {

  private final MessageDigest digest;

  Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }

  static String of(byte[] bytes) {
    Sha256 sha = new Sha256();
    sha.add(bytes);
    return sha.finish();
  }

  void add(byte[] bytes) {
    digest.update(bytes);
  }

  String finish() {
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }
}
