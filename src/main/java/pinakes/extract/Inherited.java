package pinakes.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.registry.Venues;

/**
 * What headings state of the entries below them.
 *
 * @param venue as printed, without its year
 * @param year the year
 */
public record Inherited(Optional<String> venue, OptionalInt year) {
  static final Inherited NOTHING = new Inherited(Optional.empty(), OptionalInt.empty());

  /** A year that stands alone, or with few words around it. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<![\\d./-])((?:19[5-9]|20[0-4])\\d)(?![\\d./-]?\\d|s\\b|\\s?[-–~—]\\s?\\d)(?!\\s?年?\\s?(?:以前|之前))");

  private static final Pattern RANGE =
      Pattern.compile(
          "\\d{4}s?\\s?(?:[-–—~,/]|to|and|&)\\s?(?:\\d{4}|\\d{2}\\b)|before|until|prior|earlier|since|older",
          Pattern.CASE_INSENSITIVE);
  private static final int MOST_WORDS = 8;
  private static final Pattern WORD =
      Pattern.compile("\\p{Lu}[\\p{L}+/&-]*\\p{Lu}[\\p{L}]*(?:\\s\\p{Lu}{2,6})?");

  /** What the innermost headings state, from the uppermost to the innermost. */
  static Inherited of(List<String> headings, Venues venues) {
    Optional<String> venue = Optional.empty();
    OptionalInt year = OptionalInt.empty();
    for (int i = headings.size() - 1; i >= 0; i--) {
      String heading = headings.get(i);
      if (year.isEmpty()) {
        year = year(heading);
      }
      if (venue.isEmpty()) {
        venue = venue(heading, venues);
      }
    }
    return new Inherited(venue, year);
  }

  private static OptionalInt year(String heading) {
    if (Evidence.count(heading) > MOST_WORDS || RANGE.matcher(heading).find()) {
      return OptionalInt.empty();
    }
    Matcher matcher = YEAR.matcher(heading);
    return matcher.find()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** A venue that is all the heading says but its year, or an acronym beside a year. */
  private static Optional<String> venue(String heading, Venues venues) {
    if (Evidence.count(heading) > MOST_WORDS + 8) {
      return Optional.empty();
    }
    VenueText whole = VenueText.of(heading, venues);
    if (whole.strength().compareTo(VenueText.Strength.KNOWN) >= 0) {
      return Optional.of(whole.name());
    }
    Matcher word = WORD.matcher(heading);
    while (word.find()) {
      int end = Math.min(heading.length(), word.end() + 6);
      VenueText dated = VenueText.of(heading.substring(word.start(), end).strip(), venues);
      if (dated.strength() == VenueText.Strength.KNOWN_DATED) {
        return Optional.of(dated.name());
      }
    }
    return Optional.empty();
  }
}
