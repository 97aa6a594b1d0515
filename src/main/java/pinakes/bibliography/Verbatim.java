package pinakes.bibliography;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The entries of a section in the words of their list. */
final class Verbatim {
  private static final Pattern BULLET = Pattern.compile("(?s)\\s*(?:[-*+]|\\d+[.)])\\s.*");

  private static final Pattern LABEL = Pattern.compile("\\]\\[([^\\[\\]]+)\\]");

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

  /**
   * What the labels of links stand for that are defined elsewhere in the list, {@code [code][1]}:
   * known where an entry has one such label and one link whose address is not among its words.
   */
  static Optional<String> definitions(List<Entry> entries) {
    Map<String, String> definitions = new LinkedHashMap<>();
    for (Entry entry : entries) {
      List<String> labels =
          LABEL
              .matcher(entry.verbatim())
              .results()
              .map(label -> label.group(1))
              .distinct()
              .toList();
      List<String> addresses =
          entry.links().stream()
              .map(Entry.Link::address)
              .filter(address -> !entry.verbatim().contains(address))
              .distinct()
              .toList();
      if (labels.size() == 1 && addresses.size() == 1) {
        definitions.putIfAbsent(labels.getFirst(), addresses.getFirst());
      }
    }
    return definitions.entrySet().stream()
        .map(definition -> "[" + definition.getKey() + "]: <" + definition.getValue() + ">")
        .reduce((one, other) -> one + "\n" + other);
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
