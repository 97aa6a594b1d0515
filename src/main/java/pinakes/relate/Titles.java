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

  /** What a title begins with that introduces no method. */
  private static final Pattern QUESTION =
      Pattern.compile("(?i)(?:is|are|can|do|does|how|what|why|when|should)\\b");

  /** What introduces no method. */
  private static final GuardedPattern NO_METHOD =
      GuardedPattern.of(
          Pattern.compile(
              "(?i)\\b(?:survey|empirical study|review|overview|benchmark(?:ing)?|dataset|data"
                  + " set|corpus|challenge|tutorial|case study|toolkit|library|perspective|position"
                  + " paper|competition|workshop)s?\\b"));

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
  private static final int LONGEST_ACRONYM = 8;

  /** The longest word in capitals that stands for itself in an acronym. */
  private static final int LONGEST_WHOLE = 5;

  private static final String DISTILLATION = "KD";

  private Titles() {}

  /** The name that stands before the colon of a title, or in brackets at its end. */
  static Optional<String> name(String title) {
    if (!mayIntroduce(title)) {
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
    return !QUESTION.matcher(title).lookingAt() && !NO_METHOD.isIn(title);
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

  /** The capitals that it begins with, two or three before small letters; all of a short one. */
  private static String initial(String word) {
    int capitals = 0;
    while (capitals < word.length() && isCapital(word.charAt(capitals))) {
      capitals++;
    }
    boolean led = capitals == 2 || capitals == 3;
    if (led && capitals < word.length() && Character.isLowerCase(word.charAt(capitals))) {
      return word.substring(0, capitals);
    }
    boolean whole =
        word.length() <= LONGEST_WHOLE
            && word.chars().allMatch(c -> isCapital((char) c) || isDigit((char) c));
    return whole ? word : word.substring(0, 1).toUpperCase(Locale.ROOT);
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(phrase)) {
      String letters = letters(word);
      if (!letters.isEmpty()) {
        words.add(letters);
      }
    }
    return words;
  }

  /** Its letters and digits of ASCII. */
  private static String letters(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (isCapital(c) || isDigit(c) || (c >= 'a' && c <= 'z')) {
        letters.append(c);
      }
    }
    return letters.length() == word.length() ? word : letters.toString();
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
