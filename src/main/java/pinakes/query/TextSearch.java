package pinakes.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Words as people type them, as a query of the text index in Lucene's syntax: every word must be
 * found. Words between double quotes are a phrase, a word ending in {@code *} is the beginning of a
 * word; nothing else has a meaning of its own.
 */
final class TextSearch {
  private TextSearch() {}

  static String of(String words) {
    List<String> clauses = new ArrayList<>();
    String[] parts = words.split("[\"“”]", -1);
    for (int i = 0; i < parts.length; i++) {
      // parts between quotes have odd places, unless the last quote has no partner
      if (i % 2 == 1 && i < parts.length - 1) {
        phrase(parts[i], clauses);
      } else {
        for (String word : parts[i].split("[\\s\\u3000]+")) {
          word(word, clauses);
        }
      }
    }
    if (clauses.isEmpty()) {
      throw new QueryException(
          "nothing to look for in \"" + Visible.text(words) + "\": give a word");
    }
    return String.join(" ", clauses);
  }

  private static void phrase(String phrase, List<String> clauses) {
    if (phrase.codePoints().anyMatch(Character::isLetterOrDigit)) {
      clauses.add("+\"" + escaped(phrase.strip()) + "\"");
    }
  }

  private static void word(String word, List<String> clauses) {
    String stem = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
    if (!stem.isEmpty()
        && !stem.equals(word)
        && stem.codePoints().allMatch(Character::isLetterOrDigit)) {
      clauses.add("+" + stem.toLowerCase(java.util.Locale.ROOT) + "*");
    } else {
      phrase(word, clauses);
    }
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if ("+-&|!(){}[]^\"~*?:\\/".indexOf(c) >= 0) {
                escaped.append('\\');
              }
              escaped.appendCodePoint(c);
            });
    return escaped.toString();
  }
}
