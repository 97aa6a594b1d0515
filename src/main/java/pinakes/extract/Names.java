package pinakes.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An author line as names.
 *
 * @param names in their order
 * @param truncated whether the line says that there are more
 * @param pasted whether parts that are no names, or names a second time, were passed over
 * @param guessed whether nothing but spaces stood between the names
 */
record Names(List<Stated<String>> names, boolean truncated, boolean pasted, boolean guessed) {

  /** What stands around names without being part of them. */
  static final String MARKS = "*_·•|,，、;；.。:：";

  /** What stands around an author line without being part of it. */
  static final String AROUND = "*_·•|,，、;；:：";

  /** Marks between parts; not the dot within 阿尔伯特·爱因斯坦 or Gal·la. */
  private static final Pattern PARTS =
      Pattern.compile("(?!(?<=\\p{IsHan})·\\p{IsHan}|(?<=[lL])·[lL])[·•|]+");

  static final Pattern SEPARATOR =
      Pattern.compile("[,，、;；]\\s*(?:(?:and|with)\\b|&)?|\\s(?:and|&)\\s|\\s?与\\s?");

  /** A venue with its year, pasted among names. */
  private static final Pattern DATED =
      Pattern.compile("\\p{L}[^\\d\\[\\],]{0,60}[\\s,'’(]*(?:19|20)\\d{2}\\)?");

  /** A family name before initials: "LeCun Y". */
  private static final Pattern INVERTED =
      Pattern.compile("^\\p{L}{2,}(?:-\\p{L}+)?(?: \\p{Lu}){1,3}(?:,|$)");

  private static final Pattern TRUNCATION =
      Pattern.compile(
          "[,，、;；\\s]*(?:\\bet\\.?\\s*al\\b\\.?|\\band (?:many )?(?:others|authors|more)\\b|等人?|\\.\\.\\.|…)\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final String WORD =
      "(?:[\\p{Lu}\\p{Lt}][\\p{L}\\p{M}'’.·-]*|de|del|della|di|da|dos|du|van|von|der|den|la|le|el|al|bin|ter|y|hoog)";
  private static final Pattern NAME =
      Pattern.compile(
          WORD
              + "(?: "
              + WORD
              + "){0,5}|\\p{IsHan}{2,4}|\\p{IsHan}{1,6}(?:·\\p{IsHan}{1,6})+|\\p{IsHangul}{2,5}");
  private static final Pattern HIDDEN = Pattern.compile("\\p{Cf}+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

  private static final Pattern ENDS_IN_SUFFIX = Pattern.compile("\\b[JS]r\\z");
  private static final Pattern ENDS_IN_INITIAL = Pattern.compile("\\b\\p{Lu}\\z");
  private static final Pattern HAS_INITIAL = Pattern.compile("\\b\\p{Lu}\\.");
  private static final Pattern TOKENS = Pattern.compile("\\s+");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");

  Names {
    names = List.copyOf(names);
  }

  /** Reads an author line. */
  static Names read(Words line) {
    Words stripped = line.strip(MARKS);
    Matcher more = TRUNCATION.matcher(stripped.text());
    boolean truncated = mayBeTruncated(stripped.text()) && more.find();
    Words words =
        truncated
            ? endOfInitial(stripped, stripped.slice(0, more.start()).strip(MARKS))
            : endOfInitial(line, stripped);
    List<Words> parts = mayHaveParts(words.text()) ? split(words, PARTS) : List.of(words);
    if (separated(parts)) {
      return new Names(stated(parts), truncated, false, false);
    }
    List<Words> people = parts.stream().filter(part -> !isDated(part.text())).toList();
    Words first = people.isEmpty() ? words : people.getFirst();
    List<Words> names = HanNames.areAll(first.text()) ? split(first, SPACES) : NameList.of(first);
    List<Words> paired = names.size() == 1 ? pairs(first) : List.of();
    boolean guessed = !paired.isEmpty();
    return new Names(stated(guessed ? paired : names), truncated, parts.size() > 1, guessed);
  }

  private static boolean mayBeTruncated(String text) {
    return EtAl.mayBeIn(text)
        || endsIn(text, "more")
        || endsIn(text, "authors")
        || text.contains("...")
        || text.indexOf('…') >= 0;
  }

  /** Whether the last word of a text is this one, in any case. */
  private static boolean endsIn(String text, String word) {
    int to = text.length();
    while (to > 0 && text.charAt(to - 1) <= ' ') {
      to--;
    }
    return text.regionMatches(true, to - word.length(), word, 0, word.length());
  }

  private static boolean mayHaveParts(String text) {
    return text.indexOf('·') >= 0
        || text.indexOf('•') >= 0
        || text.indexOf('|') >= 0
        || text.isEmpty();
  }

  /** Reads an author line of family names, each between separators. */
  static Names families(Words line) {
    Words stripped = line.strip(MARKS);
    Matcher more = TRUNCATION.matcher(stripped.text());
    boolean truncated = more.find();
    Words words = truncated ? stripped.slice(0, more.start()).strip(MARKS) : stripped;
    return new Names(stated(split(words, SEPARATOR)), truncated, false, false);
  }

  /** Whether the parts are one name each, so that the marks between them separate names. */
  private static boolean separated(List<Words> parts) {
    return parts.size() > 1
        && parts.stream().map(Words::text).distinct().count() == parts.size()
        && parts.stream()
            .allMatch(part -> split(part, SEPARATOR).size() == 1 && looksLikeName(part.text()));
  }

  private static List<Stated<String>> stated(List<Words> names) {
    return names.stream().map(Words::stated).toList();
  }

  private static boolean looksLikeName(String words) {
    String shown = HIDDEN.matcher(words).replaceAll("");
    return NAME.matcher(SPACES.matcher(shown).replaceAll(" ")).matches();
  }

  private static boolean isDated(String part) {
    return Glance.hasDigit(part) && DATED.matcher(part).matches();
  }

  /** Gives a last name that ends in an initial or "Jr." its full stop back. */
  private static Words endOfInitial(Words line, Words stripped) {
    int end = line.text().indexOf(stripped.text()) + stripped.text().length();
    boolean stop = end < line.text().length() && line.text().charAt(end) == '.';
    if (!stop) {
      return stripped;
    }
    boolean initial =
        ENDS_IN_SUFFIX.matcher(stripped.text()).find()
            || (ENDS_IN_INITIAL.matcher(stripped.text()).find()
                && (HAS_INITIAL.matcher(stripped.text()).find()
                    || !INVERTED.matcher(stripped.text()).find()));
    int start = end - stripped.text().length();
    return initial ? line.slice(start, end + 1) : stripped;
  }

  static List<Words> split(Words words, Pattern separator) {
    List<Words> parts = new ArrayList<>();
    String text = words.text();
    Matcher matcher = separator.matcher(text).useTransparentBounds(true);
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      if (mayPart(text.charAt(at)) && matcher.region(at, text.length()).lookingAt()) {
        addUnlessEmpty(parts, words.slice(from, at));
        from = matcher.end();
        at = Math.max(at, from - 1);
      }
    }
    addUnlessEmpty(parts, words.slice(from, words.text().length()));
    return parts;
  }

  /** Whether a separator of any kind may begin with a character. */
  private static boolean mayPart(char c) {
    return c == '与' || !Character.isLetterOrDigit(c);
  }

  private static void addUnlessEmpty(List<Words> parts, Words part) {
    Words stripped = part.strip("*_·•|0123456789†‡§¶¹²³⁴⁵");
    if (!stripped.isEmpty()) {
      parts.add(stripped);
    }
  }

  /**
   * Names with nothing but spaces between them, two words each: an even number, four or more, all
   * capitalised.
   */
  private static List<Words> pairs(Words words) {
    List<Words> tokens = split(words, TOKENS);
    boolean capitals =
        tokens.stream().allMatch(token -> CAPITALISED.matcher(token.text()).matches());
    if (!capitals || tokens.size() < 4 || tokens.size() % 2 != 0) {
      return List.of();
    }
    List<Words> names = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i += 2) {
      int from = java.util.Arrays.binarySearch(words.starts(), tokens.get(i).starts()[0]);
      int to = java.util.Arrays.binarySearch(words.ends(), tokens.get(i + 1).span().end()) + 1;
      names.add(words.slice(from, to));
    }
    return names;
  }
}
