package pinakes.resolve;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.catalogue.Facet;
import pinakes.registry.Registry;

/** Headings that state a year, a venue, or a kind of document, and name no subject. */
final class Facets {
  private static final Pattern AROUND =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}\\p{M}]+$");
  private static final Pattern YEAR =
      Pattern.compile("(?:(\\p{L}[\\p{L}&/+-]{1,14})[\\s'’-]*)?((?:19|20)\\d{2})(?:\\s*年)?");
  private static final Pattern ONE_YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
  private static final Pattern ACRONYM = Pattern.compile("\\p{L}*\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*");
  private static final Pattern KIND =
      Pattern.compile(
          "(?:survey|review|paper|other|miscellaneous|misc|publication|preprint|reading|literature|recent|latest|news|update)s?(?:"
              + " papers?)?|综述|论文|其他|其它",
          Pattern.CASE_INSENSITIVE);

  private Facets() {}

  /** What a heading of these words states, if that is all it does. */
  static Optional<Facet> of(String heading, Registry registry) {
    String words = AROUND.matcher(heading).replaceAll("");
    if (KIND.matcher(words).matches() || DocumentKinds.are(words)) {
      return Optional.of(new Facet(yearIn(words), Optional.empty(), Optional.of(words)));
    }
    Matcher year = YEAR.matcher(words);
    if (year.matches()) {
      Optional<String> venue = Optional.ofNullable(year.group(1));
      return venue.isEmpty() || isVenue(venue.get(), registry)
          ? Optional.of(
              new Facet(OptionalInt.of(Integer.parseInt(year.group(2))), venue, Optional.empty()))
          : Optional.empty();
    }
    return ACRONYM.matcher(words).find() && isVenue(words, registry)
        ? Optional.of(new Facet(OptionalInt.empty(), Optional.of(words), Optional.empty()))
        : Optional.empty();
  }

  /** The year that words name once: "New Papers in 2020". */
  private static OptionalInt yearIn(String words) {
    int[] years =
        ONE_YEAR
            .matcher(words)
            .results()
            .mapToInt(year -> Integer.parseInt(year.group()))
            .distinct()
            .toArray();
    return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
  }

  /** Whether a word means a venue and no technique: NAS is one and not the other. */
  private static boolean isVenue(String word, Registry registry) {
    return registry.venues().find(word).isPresent() && registry.techniques().find(word).isEmpty();
  }
}
