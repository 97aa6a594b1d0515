package pinakes.extract;

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

  /** An acronym, or a word in capitals and another, and the year behind it. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<!\\p{L})(\\p{Lu}[\\p{L}+/&]*\\p{L}(?:\\s\\p{Lu}{2,6})?)[\\s_'’-]?((?:19|20)\\d{2}|['’]\\d{2})(?!\\d)");

  /** What a heading states. */
  static Inherited of(String heading, Venues venues) {
    Optional<VenueText> venue = venue(heading, venues);
    OptionalInt year = year(heading);
    if (year.isEmpty() && venue.isPresent()) {
      year = venue.get().year();
    }
    return new Inherited(venue.map(VenueText::name), year);
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
  private static Optional<VenueText> venue(String heading, Venues venues) {
    if (Evidence.count(heading) > MOST_WORDS + 8) {
      return Optional.empty();
    }
    VenueText whole = VenueText.of(heading, venues);
    if (whole.strength().compareTo(VenueText.Strength.KNOWN) >= 0) {
      return Optional.of(whole);
    }
    Matcher word = WORD.matcher(heading);
    while (word.find()) {
      VenueText dated = VenueText.of(word.group(1) + " " + word.group(2), venues);
      if (dated.strength() == VenueText.Strength.KNOWN_DATED) {
        return Optional.of(dated);
      }
    }
    return Optional.empty();
  }
}
