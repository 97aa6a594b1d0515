package pinakes.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pinakes.catalogue.Attestation;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Expression;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Mention;
import pinakes.catalogue.PaperList;
import pinakes.catalogue.Venue;
import pinakes.catalogue.Work;
import pinakes.registry.Venues;
import pinakes.source.Problem;
import pinakes.source.Rule;

/**
 * What authority files know better: entries that state a preprint server for what a venue has
 * published, or another year.
 */
final class PublishedVersions {
  private PublishedVersions() {}

  static List<Problem> of(Catalogue catalogue, Venues venues) {
    Map<String, Work> works = new HashMap<>();
    catalogue.works().forEach(work -> works.put(work.key(), work));
    List<Problem> problems = new ArrayList<>();
    for (PaperList list : catalogue.lists()) {
      for (Mention mention : list.mentions()) {
        Optional<Venue> stated = mention.venue().flatMap(venues::find);
        Optional.ofNullable(works.get(mention.work()))
            .flatMap(PublishedVersions::attested)
            .filter(published -> departs(mention, stated, published))
            .ifPresent(
                published ->
                    problems.add(
                        new Problem(
                            isPreprint(stated)
                                ? Rule.PUBLISHED_VERSION_EXISTS
                                : Rule.CONFLICTING_YEAR,
                            mention.titlePlace(),
                            (isPreprint(stated)
                                    ? ""
                                    : mention.year().orElseThrow() + " is stated, but it was ")
                                + message(mention, published, catalogue))));
      }
    }
    return problems;
  }

  /** Whether the entry states a preprint, or the same venue of another year. */
  private static boolean departs(
      Mention mention, Optional<Venue> stated, Expression.Published published) {
    OptionalInt year = published.attestation().orElseThrow().year();
    return isPreprint(stated)
        || (stated.filter(venue -> venue.key().equals(published.venue())).isPresent()
            && mention.year().isPresent()
            && year.isPresent()
            && mention.year().getAsInt() != year.getAsInt());
  }

  private static boolean isPreprint(Optional<Venue> stated) {
    return stated.filter(venue -> venue.kind() == Venue.Kind.PREPRINT_SERVER).isPresent();
  }

  private static Optional<Expression.Published> attested(Work work) {
    return work.expressions().stream()
        .filter(Expression.Published.class::isInstance)
        .map(Expression.Published.class::cast)
        .filter(published -> published.attestation().isPresent())
        .findFirst();
  }

  private static String message(
      Mention mention, Expression.Published published, Catalogue catalogue) {
    Attestation attestation = published.attestation().orElseThrow();
    Venue venue = catalogue.venues().get(published.venue());
    StringBuilder message = new StringBuilder("published ");
    message.append(published.kind() == Venue.Kind.JOURNAL ? "in " : "at ");
    message.append(venue == null ? published.venue() : venue.name());
    attestation.year().ifPresent(year -> message.append(' ').append(year));
    if (!Folding.title(attestation.title()).equals(Folding.title(mention.title()))) {
      message.append(" as \"").append(attestation.title()).append('"');
    }
    return message
        .append(", says ")
        .append(attestation.file())
        .append(" (")
        .append(attestation.key())
        .append(')')
        .toString();
  }
}
