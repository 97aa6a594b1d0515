package pinakes.extract;

import java.util.Set;
import java.util.regex.Pattern;

/** How much some words look like the names of people. */
final class NameShape {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern HIDDEN = Pattern.compile("\\p{Cf}+");
  private static final Pattern HAN =
      Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,6}(?:·\\p{IsHan}{1,6})+|\\p{IsHangul}{2,5}");
  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*(?:['’‘`´.·‐-][\\p{L}\\p{M}]+)*\\.?");
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

  private static final Pattern ABSTRACT =
      Pattern.compile(
          "(?i)\\p{L}{3,}(?:tion|tions|sion|sions|ness|ility|ilities|ivity|izing|ising|ized|ised|ically|ology|ometry|ational|ement|ements|aware|based|driven|free|level|guided|wise|ability|ularity|icity|ators?|izers?|ctive|ative|itive|scale|ification|ency|ancy)");

  private NameShape() {}

  private static boolean isWord(String token, Lexicon lexicon) {
    return lexicon.knows(token) || ABSTRACT.matcher(token).matches();
  }

  /** Whether the words are a name of one person, in full. */
  static boolean isName(String words, Lexicon lexicon) {
    String shown = SPACES.matcher(HIDDEN.matcher(words).replaceAll("")).replaceAll(" ").strip();
    if (HAN.matcher(shown).matches()) {
      return HanNames.isOne(shown);
    }
    String[] tokens = shown.split(" ", 9);
    if (tokens.length < 2 || tokens.length > 7) {
      return false;
    }
    return parts(tokens, lexicon) >= tokens.length;
  }

  /** Whether a single word may be a family or given name. */
  static boolean isNamePart(String word, Lexicon lexicon) {
    return word.length() > 1
        && CAPITALISED.matcher(word).matches()
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
      if (!INITIAL.matcher(token).matches()
          && !isNamePart(token, lexicon)
          && !PARTICLES.contains(token)) {
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
      String lower = token.toLowerCase(java.util.Locale.ROOT);
      boolean initial = token.equals("A") && names > 0;
      if (NEVER.contains(lower)
          && !initial
          && !(lower.equals("an") || lower.equals("do") || lower.equals("can"))) {
        return 0;
      }
      if (PARTICLES.contains(token) || SUFFIXES.contains(lower)) {
        good++;
      } else if (INITIAL.matcher(token).matches()) {
        good++;
      } else if (CAPITALISED.matcher(token).matches() && (shouted || !isLongShout(token))) {
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
