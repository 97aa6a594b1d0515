package pinakes.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Expression;
import pinakes.catalogue.Venue;
import pinakes.catalogue.Work;
import pinakes.source.Rule;

/**
 * Preprints that are known to have been published. Where the list itself says so in another entry,
 * that is one paper listed twice, and said there.
 */
final class PublishedVersions implements Check {
  private final Map<String, String> published = new HashMap<>();

  /**
   * @param catalogue all that the lists, and what else was resolved with them, say of each paper
   */
  PublishedVersions(Catalogue catalogue) {
    for (Work work : catalogue.works()) {
      work.expressions().stream()
          .flatMap(expression -> words(expression, catalogue.venues()).stream())
          .findFirst()
          .ifPresent(words -> published.put(work.key(), words));
    }
  }

  private static Optional<String> words(Expression expression, Map<String, Venue> venues) {
    if (expression instanceof Expression.Published one && isVenue(one.kind())) {
      String year = one.year().isPresent() ? " " + one.year().getAsInt() : "";
      return Optional.ofNullable(venues.get(one.venue())).map(venue -> venue.name() + year);
    }
    return Optional.empty();
  }

  private static boolean isVenue(Venue.Kind kind) {
    return kind == Venue.Kind.SERIES || kind == Venue.Kind.JOURNAL;
  }

  @Override
  public void look(Proof proof, Findings findings) {
    Set<String> saidHere = new HashSet<>();
    proof.entries().stream()
        .filter(entry -> entry.venue().map(Venue::kind).filter(kind -> isVenue(kind)).isPresent())
        .forEach(entry -> saidHere.add(entry.work().key()));
    for (Entry entry : proof.entries()) {
      String venue = published.get(entry.work().key());
      if (venue != null
          && entry.statesVenueOf(Venue.Kind.PREPRINT_SERVER)
          && !saidHere.contains(entry.work().key())) {
        findings.add(
            Rule.PUBLISHED_VERSION,
            entry.venueSpan(),
            "this paper is known to have been published: " + venue);
      }
    }
  }
}
