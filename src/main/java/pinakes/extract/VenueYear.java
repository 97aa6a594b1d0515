package pinakes.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A venue with its year: "NIPS 1989", "ICLR 2020.".
 *
 * @param venue as stated
 * @param year as stated
 */
record VenueYear(Stated<String> venue, Stated<Integer> year) {

  private static final int MOST_WORDS = 10;
  private static final Pattern FORM =
      Pattern.compile("(\\p{L}[^\\d\\[\\]]*?)[\\s,'’(]*((?:19|20)\\d{2})\\)?");

  /** Reads words that are a venue and a year, and nothing else. */
  static Optional<VenueYear> read(Words words) {
    Words stripped = words.strip("[]()·•|,.;*_-–—");
    Matcher matcher = FORM.matcher(stripped.text());
    if (!matcher.matches() || matcher.group(1).split("\\s+", -1).length > MOST_WORDS) {
      return Optional.empty();
    }
    Words venue = stripped.slice(matcher.start(1), matcher.end(1)).strip("");
    Words year = stripped.slice(matcher.start(2), matcher.end(2));
    return Optional.of(
        new VenueYear(venue.stated(), new Stated<>(Integer.parseInt(year.text()), year.span())));
  }
}
