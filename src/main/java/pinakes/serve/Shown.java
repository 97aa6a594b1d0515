package pinakes.serve;

/** What clients sent, as it may stand in messages, lines of a log, headers, HTML and XML. */
final class Shown {
  private static final int LONGEST = 200;

  private Shown() {}

  /** Between quotation marks, on one line, without controls, and cut where it is long. */
  static String quoted(String raw) {
    return '"' + plain(raw, LONGEST) + '"';
  }

  /** One line without anything that steers a terminal, without quotation marks. */
  static String plain(String raw, int longest) {
    StringBuilder shown = new StringBuilder();
    raw.codePoints()
        .limit(longest)
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean hidden =
                  type == Character.CONTROL
                      || type == Character.FORMAT
                      || type == Character.SURROGATE
                      || type == Character.LINE_SEPARATOR
                      || type == Character.PARAGRAPH_SEPARATOR;
              if (hidden || c == '"' || c == '\\') {
                shown.append("\\u%04x".formatted(c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return raw.codePointCount(0, raw.length()) > longest ? shown + "…" : shown.toString();
  }

  /** Text in HTML or XML, also between quotation marks. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
