package pinakes.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks shown text into lines of a width: at spaces, else between wide characters, else anywhere.
 */
final class Wrap {
  private Wrap() {}

  static List<String> lines(String shown, int width) {
    List<String> lines = new ArrayList<>();
    String rest = shown;
    while (Visible.width(rest) > width) {
      int end = fitting(rest, width);
      int at = breakBefore(rest, end);
      lines.add(rest.substring(0, at).stripTrailing());
      rest = rest.substring(at).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** The index of the first character that does not fit; at least one character is taken. */
  private static int fitting(String text, int width) {
    int taken = 0;
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      taken += Visible.width(c);
      if (taken > width && i > 0) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static int breakBefore(String text, int end) {
    if (end >= text.length() || text.charAt(end) == ' ') {
      return end;
    }
    for (int i = end; i > end / 2; i = text.offsetByCodePoints(i, -1)) {
      int before = text.codePointBefore(i);
      if (before == ' ' || before == '-' || before == '/' || Visible.width(before) == 2) {
        return i;
      }
    }
    return end;
  }
}
