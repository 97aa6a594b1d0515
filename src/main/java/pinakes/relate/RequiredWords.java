package pinakes.relate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of which a text must hold one before a pattern can find anything in it, told from how the
 * pattern is written. They are in lower case and are looked for in lower case, so that a text may
 * be let through for nothing, but never held back wrongly.
 *
 * <p>The way is that of Russ Cox, "Regular Expression Matching with a Trigram Index" (2012): for
 * each part of a pattern either all that it can match, where that is little, or words that all it
 * matches contain.
 */
final class RequiredWords {
  /** How many words the parts of a sequence may multiply to. */
  private static final int MOST = 64;

  private static final Pattern LOOKS = Pattern.compile("\\?<?[=!]");
  private static final Part ANY = new Part(null, null);
  private static final Part NOTHING = new Part(Set.of(""), null);

  private final String pattern;
  private int at;

  /**
   * What is known of a part of a pattern.
   *
   * @param exact all that it can match, in lower case, null where that is too much
   * @param required words of which all that it matches contains one, null where there are none
   */
  private record Part(@Nullable Set<String> exact, @Nullable Set<String> required) {

    /** The words that are required whatever is known. */
    @Nullable Set<String> words() {
      return better(required, exact);
    }
  }

  private RequiredWords(String pattern) {
    this.pattern = pattern;
  }

  /** The words that a pattern requires, or none where it may match without any. */
  static Optional<Set<String>> of(Pattern pattern) {
    if (pattern.pattern().contains("\\Q") || (pattern.flags() & Pattern.COMMENTS) != 0) {
      return Optional.empty();
    }
    RequiredWords reader = new RequiredWords(pattern.pattern());
    Set<String> words = reader.alternatives().words();
    boolean whole = reader.at == reader.pattern.length();
    return whole ? Optional.ofNullable(words) : Optional.empty();
  }

  private Part alternatives() {
    List<Part> parts = new ArrayList<>(List.of(sequence()));
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      parts.add(sequence());
    }
    return parts.size() == 1 ? parts.getFirst() : either(parts);
  }

  private static Part either(List<Part> parts) {
    Set<String> exact = new HashSet<>();
    Set<String> required = new HashSet<>();
    boolean allExact = true;
    boolean allRequired = true;
    for (Part part : parts) {
      allExact = allExact && part.exact() != null;
      exact.addAll(part.exact() == null ? Set.of() : part.exact());
      Set<String> words = part.words();
      allRequired = allRequired && words != null;
      required.addAll(words == null ? Set.of() : words);
    }
    return new Part(allExact && exact.size() <= MOST ? exact : null, allRequired ? required : null);
  }

  private Part sequence() {
    Set<String> run = Set.of("");
    boolean exact = true;
    Set<String> required = null;
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      Part part = repeated(single());
      if (part.exact() != null && run.size() * part.exact().size() <= MOST) {
        run = product(run, part.exact());
        continue;
      }
      exact = false;
      required = better(better(required, run), part.words());
      run = part.exact() == null ? Set.of("") : part.exact();
    }
    return exact ? new Part(run, null) : new Part(null, better(required, run));
  }

  private static Set<String> product(Set<String> heads, Set<String> tails) {
    Set<String> all = new HashSet<>();
    heads.forEach(head -> tails.forEach(tail -> all.add(head + tail)));
    return all;
  }

  /** Of two sets of words the one whose shortest word tells more. */
  private static @Nullable Set<String> better(
      @Nullable Set<String> one, @Nullable Set<String> other) {
    Set<String> best = worth(other) > worth(one) ? other : one;
    return worth(best) == 0 ? null : best;
  }

  /** The letters of the least telling word; a word without letters tells nothing. */
  private static int worth(@Nullable Set<String> words) {
    int least = Integer.MAX_VALUE;
    for (String word : words == null ? Set.of("") : words) {
      least = Math.min(least, letters(word));
    }
    return least;
  }

  private static int letters(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  private Part repeated(Part part) {
    if (at >= pattern.length()) {
      return part;
    }
    int least =
        switch (pattern.charAt(at)) {
          case '?', '*' -> 0;
          case '+' -> 1;
          case '{' -> Character.digit(pattern.charAt(at + 1), 10);
          default -> -1;
        };
    if (least < 0) {
      return part;
    }
    boolean once = pattern.charAt(at) == '?';
    at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
    if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == '+')) {
      at++;
    }
    if (once) {
      return new Part(part.exact() == null ? null : either(List.of(part, NOTHING)).exact(), null);
    }
    return least == 0 ? ANY : new Part(null, part.words());
  }

  private Part single() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characters();
      case '\\' -> escaped();
      case '.' -> ANY;
      case '^', '$' -> NOTHING;
      default -> literal(c);
    };
  }

  private static Part literal(char c) {
    return new Part(Set.of(String.valueOf(Character.toLowerCase(c))), null);
  }

  /** A group; what only looks around, or only sets flags, matches nothing by itself. */
  private Part group() {
    boolean looks = LOOKS.matcher(pattern).region(at, pattern.length()).lookingAt();
    if (looks) {
      at += pattern.charAt(at + 1) == '<' ? 3 : 2;
    } else if (pattern.startsWith("?<", at)) {
      at = pattern.indexOf('>', at) + 1;
    } else if (pattern.startsWith("?", at)) {
      while (pattern.charAt(at) != ':' && pattern.charAt(at) != ')') {
        at++;
      }
      at++;
      if (pattern.charAt(at - 1) == ')') {
        return NOTHING;
      }
    }
    Part part = alternatives();
    at++;
    return looks ? NOTHING : part;
  }

  /** A class of characters: what it can match where it names them one by one, else anything. */
  private Part characters() {
    int from = at;
    int depth = 1;
    while (depth > 0) {
      char c = pattern.charAt(at++);
      depth += c == '[' ? 1 : c == ']' && at - 1 > from ? -1 : 0;
      at += c == '\\' ? 1 : 0;
    }
    String inside = pattern.substring(from, at - 1);
    if (!inside.chars().allMatch(Character::isLetterOrDigit)) {
      return ANY;
    }
    Set<String> exact = new HashSet<>();
    inside.toLowerCase(Locale.ROOT).chars().forEach(c -> exact.add(Character.toString(c)));
    return new Part(exact, null);
  }

  private Part escaped() {
    char c = pattern.charAt(at++);
    if (c == 'b' || c == 'B') {
      return NOTHING;
    }
    if (c == 'p' || c == 'P') {
      at = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) + 1 : at + 1;
      return ANY;
    }
    if (c == 'u') {
      at += 4;
      return ANY;
    }
    return Character.isLetterOrDigit(c) ? ANY : literal(c);
  }
}
