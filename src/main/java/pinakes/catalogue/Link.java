package pinakes.catalogue;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A link of an entry.
 *
 * @param kind what it leads to
 * @param target the target as it stands in the list, trimmed
 */
public record Link(LinkKind kind, String target) {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(https?://)([^\\s/?#@<>\"{}|\\\\^`\\[\\]]+)([/?#][^\\s<>\"{}|\\\\^`]*)?",
          Pattern.CASE_INSENSITIVE);
  private static final String PLAIN = "-._~:/?#@!$&'()*+,;=";

  /**
   * The target as an address on the web, in ASCII as <a
   * href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a> has it; empty where it is none.
   */
  public Optional<String> address() {
    Matcher matcher = ADDRESS.matcher(target);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String rest = matcher.group(3) == null ? "" : escaped(matcher.group(3));
    return host(matcher.group(2)).map(host -> matcher.group(1) + host + rest);
  }

  private static Optional<String> host(String host) {
    try {
      return Optional.of(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED))
          .filter(ascii -> ascii.matches("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*\\.?(:\\d{1,5})?"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String escaped(String rest) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < rest.length(); i += Character.charCount(rest.codePointAt(i))) {
      int c = rest.codePointAt(i);
      boolean escape = c == '%' && isHex(rest, i + 1) && isHex(rest, i + 2);
      if (escape || isPlain(c)) {
        escaped.appendCodePoint(c);
      } else {
        for (byte one : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(one));
        }
      }
    }
    return escaped.toString();
  }

  private static boolean isHex(String words, int at) {
    return at < words.length() && HexFormat.isHexDigit(words.charAt(at));
  }

  private static boolean isPlain(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PLAIN.indexOf(c) >= 0;
  }
}
