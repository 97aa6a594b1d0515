package pinakes.registry;

import java.io.StringReader;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;

/** LaTeX as plain text. */
final class LatexText {
  /** Accents with their letter, then commands with an argument that holds no other. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "\\\\[\"'`^~=.](?:\\{\\\\?[A-Za-z]*\\}|\\\\?[A-Za-z])"
              + "|\\\\[cvuHkrdb](?:\\s*\\{\\\\?[A-Za-z]\\}|\\s+[A-Za-z])"
              + "|\\\\[A-Za-z]+(?:\\s*\\{[^{}\\\\]*\\}|\\s+(?=[^{])|(?![A-Za-z]))"
              + "|\\\\[^A-Za-z]");

  /** Accents that are commands with names of letters, which the library does not know. */
  private static final Map<String, String> COMBINING =
      Map.of(
          "c", "\u0327", "v", "\u030C", "u", "\u0306", "H", "\u030B", "k", "\u0328", "r", "\u030A",
          "d", "\u0323", "b", "\u0331");

  private static final Pattern ACCENT =
      Pattern.compile("\\\\([cvuHkrdb])(?:\\s*\\{|\\s+)(\\\\?[A-Za-z])\\}?");

  private LatexText() {}

  /** The words without commands and braces, one space between them; formulas stay as they are. */
  static String plain(String latex) {
    StringBuilder plain = new StringBuilder();
    String[] parts = latex.split("(?<!\\\\)\\$", -1);
    for (int i = 0; i < parts.length; i++) {
      boolean formula = i % 2 == 1 && i < parts.length - 1;
      plain.append(formula ? "$" + parts[i] + "$" : words(parts[i]));
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }

  /** The library knows what commands mean, but takes no text in other scripts. */
  private static String words(String latex) {
    Matcher command = COMMAND.matcher(latex.replaceAll("(?<!\\\\)~", " "));
    String read = command.replaceAll(found -> Matcher.quoteReplacement(meaning(found.group())));
    return read.replaceAll("[{}]", "");
  }

  private static String meaning(String command) {
    Matcher accent = ACCENT.matcher(command);
    if (accent.matches()) {
      String letter = accent.group(2).replace("\\i", "i").replace("\\j", "j");
      return letter + COMBINING.get(accent.group(1));
    }
    try {
      return new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(command)));
    } catch (ParseException | TokenMgrException e) {
      return command.replaceFirst("^\\\\[A-Za-z]+\\s*", "");
    }
  }
}
