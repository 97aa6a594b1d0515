package pinakes.bibliography;

import com.ibm.icu.text.Transliterator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keys that can be read and typed: family name, year, first word of the title. They follow from the
 * paper and do not change when it is moved in a list or appears at a venue.
 */
final class CitationKeys {
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "a", "an", "the", "on", "of", "in", "to", "for", "and", "with", "from", "by", "is", "are",
          "what", "how", "can", "do", "does", "towards", "toward", "via", "at");
  private static final Transliterator ASCII =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private final Set<String> given = new HashSet<>();

  /**
   * The key of one more paper: with more words of its title where one before has the same, at last
   * with a number.
   *
   * @param year of the preprint where there is one, else of the first publication
   */
  String of(List<PersonName> authors, String year, String title) {
    String start = authors.isEmpty() ? "anonymous" : ascii(authors.getFirst().family());
    String beginning = (start.isEmpty() ? "anonymous" : start) + year;
    String key = beginning;
    for (String word : title.split("[^\\p{L}\\p{N}]+")) {
      String ascii = ascii(word);
      if (ascii.matches(".*[a-z].*") && !EMPTY_WORDS.contains(ascii)) {
        key += ascii;
        if (given.add(key)) {
          return key;
        }
      }
    }
    String told = key;
    for (int number = 2; !given.add(key); number++) {
      key = told + "-" + number;
    }
    return key;
  }

  private static String ascii(String words) {
    return ASCII.transliterate(words).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
  }
}
