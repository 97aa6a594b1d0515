package pinakes.rdf;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Readable ASCII from any words: Han and other scripts transliterated, tone marks dropped, nothing
 * translated.
 */
final class Slug {
  private static final int LONGEST = 80;

  /** Accents that stand apart from their letters. */
  private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036F]+");

  private static final Pattern NOT_IN_IDENTIFIERS = Pattern.compile("[^A-Za-z0-9._-]+");

  private Slug() {}

  /** Makes ready what Chinese words need, which takes longer than all the words of a usual list. */
  static void prepareForHan() {
    HanAndLatin.TO_ASCII.getID();
  }

  /**
   * Lower-case words joined by hyphens, cut at a word's end to at most 80 characters; never empty.
   */
  static String of(String words) {
    String latin = isAscii(words) ? words : latin(words);
    String slug = hyphenated(latin.toLowerCase(Locale.ROOT));
    if (slug.length() > LONGEST) {
      int cut = slug.lastIndexOf('-', LONGEST);
      slug = slug.substring(0, cut > 0 ? cut : LONGEST);
    }
    return slug.isEmpty() ? "unnamed" : slug;
  }

  /**
   * An identifier as it stands, what an IRI's segment cannot hold replaced by hyphens; case is
   * kept.
   */
  static String ofIdentifier(String identifier) {
    String slug = trim(NOT_IN_IDENTIFIERS.matcher(identifier).replaceAll("-"));
    return slug.isEmpty() ? of(identifier) : slug;
  }

  /** The letters and digits, each run of anything else between them a hyphen. */
  private static String hyphenated(String words) {
    StringBuilder slug = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return trim(slug.toString());
  }

  private static boolean isAscii(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String trim(String slug) {
    int from = 0;
    int to = slug.length();
    while (from < to && slug.charAt(from) == '-') {
      from++;
    }
    while (to > from && slug.charAt(to - 1) == '-') {
      to--;
    }
    return slug.substring(from, to);
  }

  private static String latin(String words) {
    String bare = MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
    if (isAscii(bare)) {
      return bare;
    }
    return words.codePoints().allMatch(Slug::isHanOrLatin)
        ? HanAndLatin.TO_ASCII.transliterate(words)
        : AnyScript.TO_ASCII.transliterate(words);
  }

  private static boolean isHanOrLatin(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, LATIN, COMMON, INHERITED -> true;
      default -> false;
    };
  }

  /** Made when the first word needs it: its tables are large. */
  private static final class HanAndLatin {
    static final Transliterator TO_ASCII = Transliterator.getInstance("Han-Latin; Latin-ASCII");
  }

  /** Made when the first word needs it: its tables are larger still. */
  private static final class AnyScript {
    static final Transliterator TO_ASCII =
        Transliterator.getInstance("Han-Latin; Any-Latin; Latin-ASCII");
  }
}
