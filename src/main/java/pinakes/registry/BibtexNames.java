package pinakes.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.source.Span;

/** The names in a field of BibTeX, as its manual has them. */
final class BibtexNames {
  private static final Pattern SEPARATOR = Pattern.compile("\\s++and\\s++");

  private BibtexNames() {}

  /**
   * The names in their order, given names first. None where the field ends in {@code others}, which
   * says that it does not name all.
   */
  static List<String> split(String field) {
    List<String> names = new ArrayList<>();
    for (Span place : places(field)) {
      String name = field.substring(place.start(), place.end());
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

  /** Where each name begins and ends, be it a name or {@code others}. */
  static List<Span> places(String field) {
    List<Span> places = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(field);
    int depth = 0;
    int start = 0;
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean opens = depth == 0 && isSpace(c) && (i == 0 || !isSpace(field.charAt(i - 1)));
      if (opens && separator.region(i, field.length()).lookingAt()) {
        places.add(new Span(start, i));
        start = separator.end();
        i = start - 1;
      }
    }
    places.add(new Span(start, field.length()));
    return places;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
