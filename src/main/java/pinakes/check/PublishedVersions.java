package pinakes.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import pinakes.catalogue.Attestation;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Expression;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Venue;
import pinakes.catalogue.Work;
import pinakes.source.Rule;

/**
 * Entries that state a preprint server for what a venue has published, or another year: as an
 * authority file knows, or another list. Where the list itself says so in another entry, that is
 * one paper listed twice, and said there.
 */
final class PublishedVersions implements Check {
  private final Map<String, Venue> venues;
  private final Map<String, Expression.Published> attested = new HashMap<>();
  private final Map<String, Expression.Published> listed = new HashMap<>();

  PublishedVersions(Catalogue catalogue) {
    venues = catalogue.venues();
    for (Work work : catalogue.works()) {
      List<Expression.Published> published =
          work.expressions().stream()
              .filter(Expression.Published.class::isInstance)
              .map(Expression.Published.class::cast)
              .toList();
      published.stream()
          .filter(one -> one.attestation().isPresent())
          .findFirst()
          .ifPresent(one -> attested.put(work.key(), one));
      published.stream()
          .filter(one -> isVenue(one.kind()))
          .findFirst()
          .ifPresent(one -> listed.put(work.key(), one));
    }
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
      Expression.Published known = attested.get(entry.work().key());
      Expression.Published said = listed.get(entry.work().key());
      if (known != null) {
        attested(entry, known, findings);
      } else if (said != null
          && entry.statesVenueOf(Venue.Kind.PREPRINT_SERVER)
          && !saidHere.contains(entry.work().key())) {
        findings.add(
            Rule.PUBLISHED_VERSION_EXISTS,
            entry.venueSpan(),
            told(said, said.year()) + ", says another list");
      }
    }
  }

  private void attested(Entry entry, Expression.Published known, Findings findings) {
    Attestation attestation = known.attestation().orElseThrow();
    if (entry.statesVenueOf(Venue.Kind.PREPRINT_SERVER)) {
      findings.add(
          Rule.PUBLISHED_VERSION_EXISTS, entry.venueSpan(), told(entry, known, attestation));
    } else if (entry.venue().filter(venue -> venue.key().equals(known.venue())).isPresent()
        && entry.year().isPresent()
        && attestation.year().isPresent()
        && entry.year().getAsInt() != attestation.year().getAsInt()) {
      findings.add(
          Rule.CONFLICTING_YEAR,
          entry.yearSpan(),
          entry.year().getAsInt() + " is stated, but it was " + told(entry, known, attestation));
    }
  }

  private String told(Entry entry, Expression.Published known, Attestation attestation) {
    Optional<String> renamed =
        Optional.of(attestation.title())
            .filter(title -> !Folding.title(title).equals(Folding.title(entry.title())));
    return told(known, attestation.year())
        + renamed.map(title -> " as \"" + title + '"').orElse("")
        + ", says "
        + attestation.file()
        + " ("
        + attestation.key()
        + ")";
  }

  private String told(Expression.Published one, OptionalInt year) {
    Venue venue = venues.get(one.venue());
    return "published "
        + (one.kind() == Venue.Kind.JOURNAL ? "in " : "at ")
        + (venue == null ? one.venue() : venue.name())
        + (year.isPresent() ? " " + year.getAsInt() : "");
  }
}
