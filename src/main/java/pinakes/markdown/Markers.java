package pinakes.markdown;

import java.util.regex.Pattern;

/** What a line begins with, told from its characters alone. */
final class Markers {
  private static final Pattern BULLET = Pattern.compile("[*+-][ \\t].*|[*+-]", Pattern.DOTALL);
  private static final Pattern ORDERED = Pattern.compile("\\d{1,9}[.)][ \\t].*", Pattern.DOTALL);

  private Markers() {}

  static Line.Marker of(String line) {
    if (line.startsWith(">")) {
      return Line.Marker.QUOTE;
    }
    if (BULLET.matcher(line).matches()) {
      return Line.Marker.BULLET;
    }
    return ORDERED.matcher(line).matches() ? Line.Marker.ORDERED : Line.Marker.NONE;
  }
}
