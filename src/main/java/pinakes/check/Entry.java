package pinakes.check;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pinakes.catalogue.ArxivYears;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Link;
import pinakes.catalogue.LinkKind;
import pinakes.catalogue.Mention;
import pinakes.catalogue.Venue;
import pinakes.catalogue.Work;
import pinakes.extract.Reading;
import pinakes.extract.Stated;
import pinakes.extract.VersionedIdentifier;
import pinakes.source.Span;

/**
 * An entry of a list: what was read, and what it is held to mention.
 *
 * @param reading its fields with their spans
 * @param mention it, resolved
 * @param work the paper
 * @param venue the stated venue, where the registry knows it
 * @param yearAbove what the headings above state of its year
 */
record Entry(
    Reading reading, Mention mention, Work work, Optional<Venue> venue, OptionalInt yearAbove) {

  String title() {
    return reading.title().value();
  }

  Span titleSpan() {
    return reading.title().span();
  }

  /** Where its venue stands, else its title. */
  Span venueSpan() {
    return reading.venue().map(Stated::span).orElse(titleSpan());
  }

  /** Where its year stands, else its title. */
  Span yearSpan() {
    return reading.year().map(Stated::span).orElse(titleSpan());
  }

  /** The year it states itself. */
  OptionalInt year() {
    return reading.year().map(year -> OptionalInt.of(year.value())).orElse(OptionalInt.empty());
  }

  /** The year it states itself, or else that of the headings above. */
  OptionalInt anyYear() {
    return year().isPresent() ? year() : yearAbove;
  }

  /** Whether it states that a venue of this kind published it. */
  boolean statesVenueOf(Venue.Kind kind) {
    return venue.filter(known -> known.kind() == kind).isPresent();
  }

  /** The arXiv identifier that the entry itself states. */
  Optional<Identifier> arxiv() {
    return reading.identifier(Identifier.Scheme.ARXIV).map(VersionedIdentifier::identifier);
  }

  /** The year that its arXiv identifier tells. */
  OptionalInt arxivYear() {
    return arxiv().map(ArxivYears::of).orElse(OptionalInt.empty());
  }

  /** Its links to the paper itself. */
  Stream<Stated<Link>> papers() {
    return reading.links().stream().filter(link -> link.value().kind() == LinkKind.PAPER);
  }

  /** What names the paper itself: what its first link or its words state, not a further link. */
  Set<Identifier> ownIdentifiers() {
    List<Span> further = papers().skip(1).map(Stated::span).toList();
    return reading.identifiers().stream()
        .filter(id -> further.stream().noneMatch(link -> link.contains(id.span().start())))
        .map(id -> id.value().identifier())
        .collect(Collectors.toSet());
  }

  /** Whether this entry and another one speak of one paper in so many words. */
  boolean isAlso(Entry other) {
    return Folding.title(title()).equals(Folding.title(other.title()))
        || !Collections.disjoint(ownIdentifiers(), other.ownIdentifiers());
  }

  List<Stated<String>> authors() {
    return reading.authors();
  }
}
