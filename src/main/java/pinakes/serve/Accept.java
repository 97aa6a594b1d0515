package pinakes.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An {@code Accept} header: how much a client wants each media type.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-accept">RFC 9110</a>
 */
final class Accept {
  private static final int RANGES = 64;
  private static final Pattern QUALITY =
      Pattern.compile("(?i)\\bq\\s*=\\s*(1(\\.0{0,3})?|0(\\.\\d{0,3})?)");

  private record Range(String type, double quality) {
    int precision() {
      return type.equals("*/*") ? 0 : type.endsWith("/*") ? 1 : 2;
    }

    boolean covers(String mediaType) {
      return switch (precision()) {
        case 0 -> true;
        case 1 -> mediaType.startsWith(type.substring(0, type.length() - 1));
        default -> mediaType.equals(type);
      };
    }
  }

  private final List<Range> ranges = new ArrayList<>();

  private Accept() {}

  /** No header, or an empty one, takes everything. What is malformed is passed over. */
  static Accept of(@Nullable String header) {
    Accept accept = new Accept();
    if (header != null) {
      for (String part : header.split(",", RANGES + 1)) {
        accept.add(part);
      }
    }
    if (accept.ranges.isEmpty()) {
      accept.ranges.add(new Range("*/*", 1));
    }
    accept.ranges.sort(Comparator.comparingInt(Range::precision).reversed());
    return accept;
  }

  private void add(String part) {
    int semicolon = part.indexOf(';');
    String type = (semicolon < 0 ? part : part.substring(0, semicolon)).strip();
    if (type.indexOf('/') < 1 || ranges.size() >= RANGES) {
      return;
    }
    Matcher quality = QUALITY.matcher(semicolon < 0 ? "" : part.substring(semicolon));
    double wanted = quality.find() ? Double.parseDouble(quality.group(1)) : 1;
    ranges.add(new Range(type.toLowerCase(Locale.ROOT), wanted));
  }

  /** From 0, not at all, to 1; the most precise range that covers the type decides. */
  double quality(String mediaType) {
    return ranges.stream()
        .filter(range -> range.covers(mediaType))
        .findFirst()
        .map(Range::quality)
        .orElse(0.0);
  }

  /** Whether the type itself is named, more wanted than not. */
  boolean names(String mediaType) {
    return ranges.stream().anyMatch(range -> range.type().equals(mediaType) && range.quality() > 0);
  }

  /**
   * The offer that is wanted most, among equals the first; empty where none is.
   *
   * @param types an offer's media type, and others that mean it where they are named
   */
  <T> Optional<T> best(List<T> offers, Function<T, List<String>> types) {
    T best = null;
    double most = 0;
    for (T offer : offers) {
      double quality = quality(types.apply(offer));
      if (quality > most) {
        most = quality;
        best = offer;
      }
    }
    return Optional.ofNullable(best);
  }

  private double quality(List<String> types) {
    double named = types.stream().filter(this::names).mapToDouble(this::quality).max().orElse(0);
    return Math.max(named, quality(types.getFirst()));
  }
}
