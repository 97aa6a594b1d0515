package pinakes.extract;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years and dates as lists write them. */
final class Dates {
  static final String YEAR = "(?<![\\d.])((?:19[5-9]|20[0-4])\\d)(?!\\d)";
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?:"
              + MONTH
              + "[\\s,./'-]{0,3})?(?:\\d{1,2}(?:st|nd|rd|th)?[\\s,./-]{1,2})?(?:of )?(?:"
              + MONTH
              + "[\\s,./'-]{0,3})?((?:19[5-9]|20[0-4])\\d)(?:[-./年]\\d{1,2}(?:[-./月]\\d{1,2}日?)?)?[年月]?(?:\\s?"
              + MONTH
              + "(?:\\s\\d{1,2})?)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPACT =
      Pattern.compile("((?:19[5-9]|20[0-4])\\d)(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])?");

  /** The two digits of a year from 1950 to 2035; others are hardly meant as one. */
  static final String SHORT_YEAR = "([0-2]\\d|3[0-5]|[5-9]\\d)";

  private static final Pattern SHORT = Pattern.compile("['’‘`´]" + SHORT_YEAR);
  private static final Pattern IDENTIFIER = Pattern.compile("\\d{4}\\.\\d{4,5}(?:v\\d+)?");

  private static final Pattern AROUND = Pattern.compile("^[\\s(\\[{,;]++|[\\s)\\]}.,;:|–—-]++$");

  private Dates() {}

  /** The year of words that are a year or a date and nothing else. */
  static OptionalInt year(String words) {
    if (!Glance.hasDigit(words)) {
      return OptionalInt.empty();
    }
    String shown = AROUND.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC)).replaceAll("");
    if (shown.length() > 24 || shown.length() < 3 || IDENTIFIER.matcher(shown).matches()) {
      return OptionalInt.empty();
    }
    Matcher date = DATE.matcher(shown);
    if (date.matches()) {
      return OptionalInt.of(Integer.parseInt(date.group(1)));
    }
    Matcher compact = COMPACT.matcher(shown);
    if (compact.matches()) {
      return OptionalInt.of(Integer.parseInt(compact.group(1)));
    }
    Matcher two = SHORT.matcher(shown);
    return two.matches() ? OptionalInt.of(full(two.group(1))) : OptionalInt.empty();
  }

  /** The same of words in round brackets, where also a year before 1950 is nothing else. */
  static OptionalInt inBrackets(String words) {
    OptionalInt year = year(words);
    return year.isEmpty() && OLD.matcher(words.strip()).matches()
        ? OptionalInt.of(Integer.parseInt(words.strip()))
        : year;
  }

  private static final Pattern OLD = Pattern.compile("1[789]\\d{2}");

  /** The year that two digits mean. */
  static int full(String twoDigits) {
    int year = Integer.parseInt(twoDigits);
    return year >= 50 ? 1900 + year : 2000 + year;
  }

  /** The first year among words. */
  static Optional<Matcher> find(String words) {
    if (!Glance.hasDigit(words)) {
      return Optional.empty();
    }
    Matcher matcher = FOUND.matcher(words);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  private static final Pattern FOUND = Pattern.compile(YEAR);
}
