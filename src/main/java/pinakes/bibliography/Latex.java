package pinakes.bibliography;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text for LaTeX, in UTF-8: only what LaTeX would take for its own is written otherwise. */
final class Latex {
  /** Braces go by their names: BibTeX counts them even behind a backslash. */
  private static final Map<Integer, String> ESCAPES =
      Map.of(
          (int) '\\', "\\textbackslash{}",
          (int) '{', "\\textbraceleft{}",
          (int) '}', "\\textbraceright{}",
          (int) '~', "\\textasciitilde{}",
          (int) '^', "\\textasciicircum{}",
          (int) '&', "\\&",
          (int) '%', "\\%",
          (int) '$', "\\$",
          (int) '#', "\\#",
          (int) '_', "\\_");

  private static final Pattern FORMULA_OR_WORD =
      Pattern.compile("(?:\\$[^\\s${}](?:[^${}]*[^\\s${}])?\\$)|[\\p{L}\\p{N}\\p{M}]+");

  private Latex() {}

  /** The text in one line. */
  static String text(String text) {
    return escaped(inOneLine(text));
  }

  private static String inOneLine(String text) {
    return text.strip().replaceAll("[\\s\\p{Cc}]+", " ");
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              String escape = ESCAPES.get(c);
              if (escape == null) {
                out.appendCodePoint(c);
              } else {
                out.append(escape);
              }
            });
    return out.toString();
  }

  /**
   * A title, with braces about words that have capitals behind their first letter, which styles
   * would lower. Formulas stay as they are.
   */
  static String title(String title) {
    String line = inOneLine(title);
    StringBuilder out = new StringBuilder();
    Matcher matcher = FORMULA_OR_WORD.matcher(line);
    int end = 0;
    while (matcher.find()) {
      out.append(escaped(line.substring(end, matcher.start())));
      out.append(word(matcher.group()));
      end = matcher.end();
    }
    return out.append(escaped(line.substring(end))).toString();
  }

  private static String word(String word) {
    if (word.startsWith("$")) {
      return word;
    }
    boolean capitals =
        word.codePoints()
            .skip(1)
            .anyMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
    return capitals ? "{" + word + "}" : word;
  }
}
