package pinakes.catalogue;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year that an arXiv identifier tells: its first two digits, see <a
 * href="https://info.arxiv.org/help/arxiv_identifier.html">Understanding the arXiv identifier</a>.
 */
public final class ArxivYears {
  private static final Pattern NUMBER = Pattern.compile("(?:.*/)?(\\d{2})\\d{2}.*");
  private static final int FIRST_YEAR = 91;

  private ArxivYears() {}

  /** The year of the first submission; empty where the value has no digits to tell it. */
  public static OptionalInt of(Identifier arxiv) {
    Matcher matcher = NUMBER.matcher(arxiv.value());
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    int twoDigits = Integer.parseInt(matcher.group(1));
    return OptionalInt.of(twoDigits >= FIRST_YEAR ? 1900 + twoDigits : 2000 + twoDigits);
  }
}
