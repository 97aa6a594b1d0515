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
  private static final int MOST = 24;

  private static final Pattern LOOKS = Pattern.compile("\\?<?[=!]");
  private static final Part ANY = new Part(null, Words.NONE);
  private static final Part NOTHING = Part.of(Set.of(""));

  private final String pattern;
  private int at;

  /**
   * What is known of a part of a pattern.
   *
   * @param exact all that it can match, in lower case, null where that is too much
   * @param required words of which all that it matches contains one
   */
  private record Part(@Nullable Set<String> exact, Words required) {
    static Part of(Set<String> exact) {
      return new Part(exact, Words.NONE);
    }

    /** The words that are required whatever is known. */
    Words words() {
      return exact == null ? required : required.or(Words.of(exact));
    }
  }

  /**
   * Some words.
   *
   * @param all of them; none where nothing is known
   * @param letters the number of letters of the least telling one
   */
  private record Words(Set<String> all, int letters) {
    static final Words NONE = new Words(Set.of(), 0);

    static Words of(Set<String> all) {
      int least = Integer.MAX_VALUE;
      for (String word : all) {
        least = Math.min(least, letters(word));
      }
      return least == 0 ? NONE : new Words(all, least);
    }

    private static int letters(String word) {
      int letters = 0;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        letters += (c >= 'a' && c <= 'z') || (c > '~' && Character.isLetter(c)) ? 1 : 0;
      }
      return letters;
    }

    /** These, or others where they tell more. */
    Words or(Words others) {
      return others.letters > letters ? others : this;
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
    Set<String> words = reader.alternatives().words().all();
    boolean whole = reader.at == reader.pattern.length();
    return Optional.of(words).filter(some -> whole && !some.isEmpty());
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
      Words words = part.words();
      allRequired = allRequired && !words.all().isEmpty();
      required.addAll(words.all());
    }
    return new Part(
        allExact && exact.size() <= MOST ? exact : null,
        allRequired ? Words.of(required) : Words.NONE);
  }

  private Part sequence() {
    Set<String> run = Set.of("");
    Words required = Words.NONE;
    boolean exact = true;
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      Part part = repeated(single());
      if (part.exact() != null && run.size() * part.exact().size() <= MOST) {
        run = product(run, part.exact());
        continue;
      }
      exact = false;
      required = required.or(Words.of(run)).or(part.words());
      run = part.exact() == null ? Set.of("") : part.exact();
    }
    return exact ? Part.of(run) : new Part(null, required.or(Words.of(run)));
  }

  private static Set<String> product(Set<String> heads, Set<String> tails) {
    if (heads.size() == 1 && tails.size() == 1) {
      return Set.of(heads.iterator().next() + tails.iterator().next());
    }
    Set<String> all = new HashSet<>();
    heads.forEach(head -> tails.forEach(tail -> all.add(head + tail)));
    return all;
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
      return part.exact() == null
          ? ANY
          : new Part(either(List.of(part, NOTHING)).exact(), Words.NONE);
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
    return Part.of(Set.of(String.valueOf(Character.toLowerCase(c))));
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
    return Part.of(exact);
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
