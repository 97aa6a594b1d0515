package pinakes.registry;

import java.util.ArrayList;
import java.util.List;

/** The names in a field of BibTeX, as its manual has them. */
final class BibtexNames {
  private BibtexNames() {}

  /**
   * The names in their order, given names first. None where the field ends in {@code others}, which
   * says that it does not name all.
   */
  static List<String> split(String field) {
    List<String> names = new ArrayList<>();
    for (String name : apart(field.replaceAll("\\s+", " "), " and ")) {
      if (name.strip().equals("others")) {
        return List.of();
      }
      String written = LatexText.plain(name.strip());
      if (!written.isEmpty()) {
        names.add(name.strip().startsWith("{") ? written : givenFirst(written));
      }
    }
    return names;
  }

  /** "von Last, Jr, First" as "First von Last Jr". */
  private static String givenFirst(String name) {
    String[] parts = name.split("\\s*,\\s*", -1);
    return switch (parts.length) {
      case 1 -> name;
      case 2 -> (parts[1] + " " + parts[0]).strip();
      default -> (parts[2] + " " + parts[0] + " " + parts[1]).strip();
    };
  }

  /** The text between separators that stand outside braces. */
  private static List<String> apart(String text, String separator) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '{' -> depth++;
        case '}' -> depth--;
        default -> {
          if (depth == 0 && text.startsWith(separator, i)) {
            parts.add(text.substring(start, i));
            start = i + separator.length();
            i = start - 1;
          }
        }
      }
    }
    parts.add(text.substring(start));
    return parts;
  }
}
