package pinakes.bibliography;

import java.util.List;
import java.util.regex.Pattern;

/** The entries of a section in the words of their list. */
final class Verbatim {
  private static final Pattern BULLET = Pattern.compile("(?s)\\s*(?:[-*+]|\\d+[.)])\\s.*");

  private Verbatim() {}

  /** One after the other, with an empty line between but for bullets and the rows of a table. */
  static String of(List<Entry> entries) {
    StringBuilder text = new StringBuilder();
    String last = "";
    for (Entry entry : entries) {
      String own = outdented(entry.verbatim());
      if (!last.isEmpty()) {
        text.append(together(last, own) ? "\n" : "\n\n");
      }
      if (isRow(own) && !isRow(last)) {
        text.append(header(own));
      }
      text.append(own);
      last = own;
    }
    return text.toString();
  }

  private static boolean together(String one, String other) {
    return (isRow(one) && isRow(other))
        || (BULLET.matcher(one).matches() && BULLET.matcher(other).matches());
  }

  private static boolean isRow(String text) {
    return text.startsWith("|");
  }

  /** A head without words, for rows whose own head is no entry. */
  private static String header(String row) {
    int cells = row.replaceAll("\\\\\\|", "").replaceAll("[^|]", "").length() - 1;
    int columns = Math.max(1, cells);
    return "|" + "  |".repeat(columns) + "\n|" + " --- |".repeat(columns) + "\n";
  }

  /** An entry below another is an item of its own here. */
  private static String outdented(String text) {
    int indent = 0;
    while (indent < text.length() && (text.charAt(indent) == ' ' || text.charAt(indent) == '\t')) {
      indent++;
    }
    return indent == 0
        ? text
        : Pattern.compile("^[ \\t]{1," + indent + "}", Pattern.MULTILINE)
            .matcher(text)
            .replaceAll("");
  }
}
