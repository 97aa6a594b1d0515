package pinakes.extract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words on a badge of a badge service, told from its address. */
final class Badge {
  private static final Pattern STATIC =
      Pattern.compile("img\\.shields\\.io/badge/([^?#]{1,300})", Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:conference|venue|publish(?:ed)?|journal|conf|publication|paper|pub|accepted|status|year)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ARXIV = Pattern.compile("arxiv", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("\\d{4}\\.\\d{4,5}(?:v\\d+)?");

  private Badge() {}

  /** The badge's words without its label and colour; empty for counts of stars and the like. */
  static Optional<String> text(String address) {
    Matcher matcher = STATIC.matcher(address);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String words =
        decoded(matcher.group(1).replaceFirst("(?i)\\.(?:svg|png)$", ""))
            .replace("--", "\u0000")
            .replace("__", "\u0001");
    String[] parts = words.split("-", 8);
    if (parts.length >= 3
        && ARXIV.matcher(parts[0]).matches()
        && NUMBER.matcher(parts[1]).matches()) {
      return Optional.of(parts[0]);
    }
    String shown =
        parts.length >= 3
            ? String.join("-", java.util.Arrays.copyOfRange(parts, 1, parts.length - 1))
            : parts[0];
    if (parts.length == 3
        && !LABEL.matcher(parts[0].strip()).matches()
        && parts[1].strip().matches("\\d{2,4}")) {
      shown = parts[0] + " " + parts[1];
    }
    String text = shown.replace('_', ' ').replace('\u0000', '-').replace('\u0001', '_').strip();
    return text.isEmpty() || text.toLowerCase(Locale.ROOT).startsWith("number")
        ? Optional.empty()
        : Optional.of(text);
  }

  private static String decoded(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return part;
    }
  }
}
