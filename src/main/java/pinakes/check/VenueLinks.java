package pinakes.check;

import java.util.Optional;
import java.util.OptionalInt;
import pinakes.catalogue.Link;
import pinakes.catalogue.Venue;
import pinakes.extract.Stated;
import pinakes.source.Rule;
import pinakes.source.Span;

/**
 * A stated venue against where the link to the paper leads; further links lead to other versions.
 */
final class VenueLinks implements Check {
  private final Homes homes = Homes.known();

  @Override
  public void look(Proof proof, Findings findings) {
    for (Entry entry : proof.entries()) {
      if (entry.venue().isPresent()) {
        entry.papers().findFirst().ifPresent(link -> look(proof, entry, link, findings));
      }
    }
  }

  private void look(Proof proof, Entry entry, Stated<Link> link, Findings findings) {
    Venue venue = entry.venue().orElseThrow();
    String target = link.value().target();
    Span span = proof.target(link);
    Optional<Proceedings> named = Proceedings.in(target);
    if (venue.kind() == Venue.Kind.PREPRINT_SERVER) {
      named.ifPresent(
          proceedings ->
              findings.add(
                  Rule.VENUE_IS_PREPRINT_SERVER,
                  entry.venueSpan(),
                  "%s is stated, but the link leads to %s"
                      .formatted(venue.name(), proceedings.words())));
      return;
    }
    if (named.isPresent() && contradicts(named.get(), venue, entry.year())) {
      findings.add(
          Rule.VENUE_CONTRADICTS_LINK,
          span,
          "%s is stated, but the link leads to %s"
              .formatted(stated(venue, entry.year()), named.get().words()));
      return;
    }
    homes
        .of(target)
        .filter(home -> homes.excludes(venue.key(), home))
        .ifPresent(
            home ->
                findings.add(
                    Rule.VENUE_CONTRADICTS_LINK,
                    span,
                    "%s is stated, but the link leads to %s, where it never appears"
                        .formatted(venue.name(), homes.told(home))));
  }

  private static String stated(Venue venue, OptionalInt year) {
    return venue.name() + (year.isPresent() ? " " + year.getAsInt() : "");
  }

  /** Workshops and special volumes share the addresses of their series, so those are let be. */
  private static boolean contradicts(Proceedings named, Venue venue, OptionalInt year) {
    boolean sameSeries = named.venue().equals(venue.key());
    boolean relative = venue.key().startsWith(named.venue()) || venue.key().startsWith("findings");
    return (!sameSeries && !relative)
        || (sameSeries && year.isPresent() && year.getAsInt() != named.year());
  }
}
