package pinakes.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the proceedings and journals of venues appear, by DOI prefix and by host. */
final class Homes {
  private static final Pattern DOI =
      Pattern.compile("(?i)(?:doi\\.org/+|/doi/(?:[a-z]+/)?)(10\\.\\d{4,9})/.+");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)https?://(?:www\\.|dl\\.)?([\\w.-]+)(?::\\d+)?(/[^?#]*)?.*");

  private final Map<String, Set<String>> byVenue = new HashMap<>();
  private final Set<String> all = new HashSet<>();

  private Homes() {}

  /** Those that the program knows. */
  static Homes known() {
    Homes homes = new Homes();
    for (String row : Table.rows("homes.txt")) {
      int colon = row.indexOf(':');
      Set<String> places = Set.of(row.substring(colon + 1).strip().split("\\s+"));
      homes.all.addAll(places);
      for (String venue : row.substring(0, colon).split("\\s+")) {
        homes.byVenue.computeIfAbsent(venue, key -> new HashSet<>()).addAll(places);
      }
    }
    return homes;
  }

  /** The keys of the venues it speaks of. */
  Set<String> venues() {
    return byVenue.keySet();
  }

  /** The known place that an address leads to; a DOI tells more than the host that shows it. */
  Optional<String> of(String url) {
    Matcher doi = DOI.matcher(url);
    if (doi.find()) {
      return Optional.of(doi.group(1)).filter(all::contains);
    }
    Matcher address = ADDRESS.matcher(url);
    if (!address.matches()) {
      return Optional.empty();
    }
    String host = address.group(1).toLowerCase(Locale.ROOT);
    String path = address.group(2) == null ? "" : address.group(2);
    int end = path.indexOf('/', 1);
    String first = host + (end < 0 ? path : path.substring(0, end));
    return all.contains(first) ? Optional.of(first) : Optional.of(host).filter(all::contains);
  }

  /** A place as a reader says it, with the venue that alone appears there, if there is one. */
  String told(String home) {
    List<String> own =
        byVenue.entrySet().stream()
            .filter(venue -> venue.getValue().contains(home))
            .map(Map.Entry::getKey)
            .limit(2)
            .toList();
    String place = home.startsWith("10.") ? "a DOI of " + home : home;
    return own.size() == 1 ? "%s (%s)".formatted(place, own.getFirst()) : place;
  }

  /** Whether a venue is known never to publish at a known place. */
  boolean excludes(String venue, String home) {
    Set<String> own = byVenue.get(venue);
    return own != null && !own.contains(home);
  }
}
