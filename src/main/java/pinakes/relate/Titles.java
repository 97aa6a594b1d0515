package pinakes.relate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a title tells of the method that its paper introduces. */
final class Titles {
  /** A name with at least two capitals or digits: "DisWOT: Student Architecture Search …". */
  private static final Pattern ACRONYM_BEFORE_COLON =
      Pattern.compile("((?=(?:[^:：]*?[A-Z0-9]){2})[A-Za-z][A-Za-z0-9+./*#()-]{1,24})\\s?[:：]\\s.*");

  /** Up to four words, the first with a capital: "Deep Compression: Compressing …". */
  private static final Pattern WORDS_BEFORE_COLON =
      Pattern.compile("([A-Z][\\p{L}\\d-]*(?: [\\p{L}\\d-]+){0,3})\\s?[:：]\\s.*");

  private static final Pattern IN_BRACKETS =
      Pattern.compile(".*\\(((?=(?:[^)]*?[A-Z]){2})[A-Za-z][A-Za-z0-9+-]{1,15})\\)\\.?");

  /** What introduces no method, or what no name begins with. */
  private static final Pattern NO_METHOD =
      Pattern.compile(
          "(?i)^(?:is|are|can|do|does|how|what|why|when|should)\\b|\\b(?:survey|empirical"
              + " study|review|overview|benchmark(?:ing)?|dataset|data"
              + " set|corpus|challenge|tutorial|case study|toolkit|library|perspective|position"
              + " paper|competition|workshop)s?\\b");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:an?|the|towards?|on|in|to|from|is|are|do|does|can|how|why|what|when|where|which|beyond"
              + "|rethinking|revisiting|understanding|exploring|learning|improving|training|less|more|one|two"
              + "|part|chapter|paper|code|supplementary|not|all)\\b.*");

  private static final Pattern JOINING =
      Pattern.compile(
          "\\s(?:for|via|with|in|by|using|from|through|on|of|to|under|against|without)\\s");
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "for", "in", "on", "to", "with", "and", "via", "by", "from",
          "using", "through", "at", "as", "or", "its");
  private static final Pattern COLON = Pattern.compile("[:：]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\-/\u2010-\u2015]+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^A-Za-z0-9]+");
  private static final Pattern LEADING_CAPITALS = Pattern.compile("([A-Z]{2,3})[a-z]+.*");
  private static final Pattern CAPITALS = Pattern.compile("[A-Z0-9]{1,5}");
  private static final int LONGEST_ACRONYM = 8;
  private static final String DISTILLATION = "KD";

  private Titles() {}

  /** The name that stands before the colon of a title, or in brackets at its end. */
  static Optional<String> name(String title) {
    if (NO_METHOD.matcher(title).find()) {
      return Optional.empty();
    }
    Matcher acronym = ACRONYM_BEFORE_COLON.matcher(title);
    if (acronym.matches()) {
      return Optional.of(acronym.group(1));
    }
    Matcher words = WORDS_BEFORE_COLON.matcher(title);
    if (words.matches() && !NO_NAME.matcher(words.group(1)).matches() && isTitled(words.group(1))) {
      return Optional.of(words.group(1));
    }
    Matcher brackets = IN_BRACKETS.matcher(title);
    return brackets.matches() ? Optional.of(brackets.group(1)) : Optional.empty();
  }

  /** Whether every word but the small ones begins with a capital. */
  private static boolean isTitled(String words) {
    for (String word : BETWEEN_WORDS.split(words)) {
      if (!SMALL.contains(word.toLowerCase(Locale.ROOT)) && Character.isLowerCase(word.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a title can be that of a paper which introduces a method. */
  static boolean mayIntroduce(String title) {
    return !NO_METHOD.matcher(title).find();
  }

  /** What to call a method that has no name: the words before the colon or before "for", "via". */
  static String phrase(String title) {
    String phrase = title.strip();
    int colon = Math.max(phrase.indexOf(": "), phrase.indexOf('：'));
    if (colon > 0) {
      phrase = phrase.substring(0, colon);
    }
    Matcher joining = JOINING.matcher(phrase);
    boolean enough =
        joining.find() && BETWEEN_WORDS.split(phrase.substring(0, joining.start())).length > 1;
    return enough ? phrase.substring(0, joining.start()) : phrase;
  }

  /**
   * The acronyms that can be formed from a title, without hyphens: SP and SPKD from
   * "Similarity-Preserving Knowledge Distillation", RAILKD from "RAndom Intermediate Layer
   * Knowledge Distillation".
   */
  static Set<String> acronyms(String title) {
    Set<String> acronyms = new TreeSet<>();
    for (String part : COLON.split(title)) {
      String stripped = part.strip();
      Matcher joining = JOINING.matcher(stripped);
      boolean joined = joining.find();
      List<String> head = words(joined ? stripped.substring(0, joining.start()) : stripped);
      String initials = initials(head, false);
      keep(initials, joined || initials.length() == 2 ? 2 : 3, acronyms);
      keep(initials(head, true), 3, acronyms);
      if (joined) {
        keep(initials(words(stripped), false), 3, acronyms);
      }
      int space = stripped.indexOf(' ');
      if (stripped.lastIndexOf('-', space < 0 ? stripped.length() : space) > 0) {
        keep(
            initials(words(space < 0 ? stripped : stripped.substring(0, space)), true),
            3,
            acronyms);
      }
      if (initials.endsWith(DISTILLATION) && initials.length() > 3) {
        keep(initials.substring(0, initials.length() - 2), 2, acronyms);
      }
    }
    return acronyms;
  }

  private static void keep(String acronym, int shortest, Set<String> acronyms) {
    if (acronym.length() >= shortest && acronym.length() <= LONGEST_ACRONYM) {
      acronyms.add(acronym);
    }
  }

  private static String initials(List<String> words, boolean smallToo) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (smallToo || !SMALL.contains(word.toLowerCase(Locale.ROOT))) {
        initials.append(initial(word));
      }
    }
    return initials.toString();
  }

  private static String initial(String word) {
    Matcher capitals = LEADING_CAPITALS.matcher(word);
    if (capitals.matches()) {
      return capitals.group(1);
    }
    return CAPITALS.matcher(word).matches() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT);
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(phrase)) {
      Matcher others = NOT_LETTERS.matcher(word);
      String letters = others.find() ? others.replaceAll("") : word;
      if (!letters.isEmpty()) {
        words.add(letters);
      }
    }
    return words;
  }

  /** Ways to write an acronym: RAILKD, RAIL-KD. */
  static Set<String> spellings(String acronym) {
    Set<String> spellings = new LinkedHashSet<>();
    spellings.add(acronym);
    if (acronym.endsWith(DISTILLATION) && acronym.length() > 3) {
      spellings.add(acronym.substring(0, acronym.length() - 2) + "-" + DISTILLATION);
    }
    return spellings;
  }
}
