package pinakes.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How much some words look like the names of people. */
final class NameShape {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern HIDDEN = Pattern.compile("\\p{Cf}+");
  private static final Pattern HAN =
      Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,6}(?:·\\p{IsHan}{1,6})+|\\p{IsHangul}{3,5}");

  /** What may stand between the parts of one word of a name. */
  private static final String JOINTS = "'’‘`´.·‐-";

  private static final Pattern INITIAL =
      Pattern.compile(
          "\\p{Lu}\\.?|(?:\\p{Lu}\\.-?){1,4}|\\p{Lu}{1,2}|\\p{Lu}\\.?-\\p{Lu}\\.?|\\p{Lu}\\p{Ll}?\\.");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "di", "da", "dos", "do", "du", "van", "von", "der", "den", "la",
          "le", "el", "al", "bin", "ibn", "ter", "ten", "y", "hoog", "zu", "af", "st", "e", "'t");
  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  /** Words that begin with a capital in titles and never in names. */
  private static final Set<String> NEVER =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "for",
          "with",
          "via",
          "in",
          "on",
          "from",
          "using",
          "towards",
          "toward",
          "by",
          "is",
          "are",
          "at",
          "to",
          "as",
          "have",
          "has",
          "was",
          "were",
          "be",
          "this",
          "that",
          "these",
          "our",
          "it",
          "if",
          "than",
          "without",
          "between",
          "into",
          "new",
          "how",
          "what",
          "why",
          "when",
          "beyond",
          "can",
          "do",
          "does",
          "not",
          "we",
          "your",
          "you",
          "its",
          "and",
          "or",
          "their",
          "there",
          "every",
          "each",
          "which",
          "where",
          "half",
          "made",
          "workshop",
          "conference",
          "journal",
          "university",
          "institute",
          "google",
          "microsoft",
          "facebook",
          "meta",
          "nvidia",
          "openai",
          "arxiv",
          "paper",
          "code",
          "project",
          "dataset",
          "oral",
          "spotlight",
          "best",
          "award");

  /** How words end that are made of others, and no names are. */
  private static final List<String> ENDINGS =
      List.of(
          ("tion tions sion sions ness ility ilities ivity izing ising ized ised ically ology ometry"
                  + " ational ement ements aware based driven free level guided wise ability ularity"
                  + " icity ator ators izer izers ctive ative itive scale ification ency ancy")
              .split(" "));

  private static final int FEWEST_BEFORE_ENDING = 3;

  private NameShape() {}

  private static boolean isWord(String token, Lexicon lexicon) {
    return lexicon.knows(token) || isAbstract(token);
  }

  /** Whether the words are a name of one person, in full. */
  static boolean isName(String words, Lexicon lexicon) {
    String shown = shown(words);
    if (!Glance.isAscii(shown) && HAN.matcher(shown).matches()) {
      return HanNames.isOne(shown);
    }
    String[] tokens = shown.split(" ", 9);
    if (tokens.length < 2 || tokens.length > 7) {
      return false;
    }
    return parts(tokens, lexicon) >= tokens.length;
  }

  /** Without what does not show, and with one space for several. */
  private static String shown(String words) {
    boolean plain = Glance.isAscii(words) && !words.contains("  ") && words.indexOf('\t') < 0;
    String shown =
        plain ? words : SPACES.matcher(HIDDEN.matcher(words).replaceAll("")).replaceAll(" ");
    return shown.strip();
  }

  /**
   * Whether a word begins with a capital and has nothing but letters and marks, with one joint at a
   * time between them, and perhaps a full stop behind.
   */
  private static boolean isCapitalised(String word) {
    if (word.isEmpty() || Character.getType(word.codePointAt(0)) != Character.UPPERCASE_LETTER) {
      return false;
    }
    boolean joined = false;
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      int c = word.codePointAt(i);
      if (Character.isLetter(c) || isMark(c)) {
        joined = false;
      } else if (joined || JOINTS.indexOf(c) < 0) {
        return false;
      } else {
        joined = true;
      }
    }
    return !joined || word.endsWith(".");
  }

  /** Whether a character is a mark that combines with a letter. */
  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isInitial(String token) {
    boolean mayBe = token.length() <= 2 || token.indexOf('.') > 0 || token.indexOf('-') > 0;
    return mayBe && INITIAL.matcher(token).matches();
  }

  /** Whether a single word may be a family or given name. */
  static boolean isNamePart(String word, Lexicon lexicon) {
    return word.length() > 1
        && isCapitalised(word)
        && !isCapitals(word)
        && !NEVER.contains(word.toLowerCase(java.util.Locale.ROOT))
        && !isWord(word, lexicon);
  }

  /** Whether the words are given names or initials as they stand behind a family name. */
  static boolean isGiven(String words, Lexicon lexicon) {
    String[] tokens = SPACES.split(words.strip(), 5);
    if (tokens.length > 4) {
      return false;
    }
    for (String token : tokens) {
      if (!isInitial(token) && !isNamePart(token, lexicon) && !PARTICLES.contains(token)) {
        return false;
      }
    }
    return true;
  }

  private static int parts(String[] tokens, Lexicon lexicon) {
    boolean shouted =
        java.util.Arrays.stream(tokens)
            .allMatch(token -> token.equals(token.toUpperCase(java.util.Locale.ROOT)));
    int good = 0;
    int names = 0;
    int known = 0;
    for (String token : tokens) {
      if (token.endsWith("'s") || token.endsWith("’s") || isNoun(token)) {
        return 0;
      }
      String lower = token.toLowerCase(java.util.Locale.ROOT);
      boolean initial = token.equals("A") && names > 0;
      if (NEVER.contains(lower)
          && !initial
          && !(lower.equals("an") || lower.equals("do") || lower.equals("can"))) {
        return 0;
      }
      if (PARTICLES.contains(token) || SUFFIXES.contains(lower)) {
        good++;
      } else if (isInitial(token)) {
        good++;
      } else if (isCapitalised(token) && (shouted || !isLongShout(token))) {
        good++;
        names++;
        known += isWord(token, lexicon) ? 1 : 0;
        if (lexicon.isCommon(token)) {
          return 0;
        }
      }
    }
    return names == 0 || known * 2 > names || (names == known) ? 0 : good;
  }

  /** Whether a word ends as no name does. */
  private static boolean isNoun(String word) {
    return word.length() > 6
        && (word.endsWith("ation")
            || word.endsWith("ations")
            || word.endsWith("ction")
            || word.endsWith("ition")
            || word.endsWith("ology")
            || word.endsWith("ility"));
  }

  private static boolean isAbstract(String word) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    for (String ending : ENDINGS) {
      if (lower.endsWith(ending)) {
        int stem = lower.length() - ending.length();
        return stem >= FEWEST_BEFORE_ENDING && lower.chars().allMatch(Character::isLetter);
      }
    }
    return false;
  }

  private static boolean isShouted(String word) {
    return word.length() > 3 && isCapitals(word);
  }

  private static boolean isCapitals(String word) {
    return word.equals(word.toUpperCase(java.util.Locale.ROOT))
        && !Character.isIdeographic(word.codePointAt(0));
  }

  private static boolean isLongShout(String word) {
    return word.length() > 5 && isShouted(word) && !word.contains("-");
  }
}
