package pinakes.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pinakes.catalogue.Correction;
import pinakes.catalogue.Doubt;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Link;
import pinakes.catalogue.LinkKind;
import pinakes.catalogue.Venue;
import pinakes.extract.Corrections;
import pinakes.extract.Extraction;
import pinakes.extract.Inherited;
import pinakes.extract.Reading;
import pinakes.extract.Stated;
import pinakes.extract.VersionedIdentifier;
import pinakes.registry.Registry;
import pinakes.registry.Venues;
import pinakes.source.SourceFile;

/**
 * An entry where it stands.
 *
 * @param list the key of its list
 * @param file the list
 * @param section the key of the section it stands in
 * @param technique the key of the technique it is filed under
 * @param reading its fields as stated
 * @param held its fields, corrected by the list's keeper
 * @param correction by the list's keeper
 * @param venue the venue that is held, as the registry knows it
 * @param edition the venue with the year, where both are known, be it from the headings above
 * @param identifiers by which it is known, one a scheme
 * @param doubts why it is not held to mention some other work
 */
record Stand(
    String list,
    SourceFile file,
    Optional<String> section,
    Optional<String> technique,
    Reading reading,
    Reading held,
    Optional<Correction> correction,
    Optional<Venue> venue,
    Optional<String> edition,
    List<Identifier> identifiers,
    List<Doubt> doubts) {

  private static final Pattern AROUND =
      Pattern.compile("^https?://(?:www\\.)?|(?:\\.git)?/*(?:[?#].*)?$");

  static List<Stand> of(String list, Extraction extraction, Headings headings, Registry registry) {
    List<Correction> corrections =
        registry.overlays().of(extraction.file().name()).allCorrections();
    List<Stand> stands = new ArrayList<>();
    for (int part = 0; part < extraction.parts().size(); part++) {
      Optional<String> section = headings.section(part);
      Optional<String> technique = section.flatMap(headings::technique);
      Extraction.Part read = extraction.parts().get(part);
      read.readings()
          .forEach(
              reading -> {
                Optional<Correction> correction = Corrections.of(reading, corrections);
                Reading held =
                    correction.map(one -> Corrections.applied(one, reading)).orElse(reading);
                Optional<Venue> venue =
                    held.venue().map(Stated::value).map(name -> venue(name, registry.venues()));
                stands.add(
                    new Stand(
                        list,
                        extraction.file(),
                        section,
                        technique,
                        reading,
                        held,
                        correction,
                        venue,
                        edition(held, venue, read.inherited(reading), registry.venues()),
                        identifiers(reading),
                        List.of()));
              });
    }
    return stands;
  }

  private static Venue venue(String name, Venues venues) {
    return venues
        .find(name)
        .orElseGet(() -> new Venue(Folding.title(name), name, Venue.Kind.UNKNOWN, ""));
  }

  /** A year of a conference or journal that the registry knows. */
  private static Optional<String> edition(
      Reading held, Optional<Venue> stated, Inherited inherited, Venues venues) {
    Optional<Venue> venue = stated.or(() -> inherited.venue().flatMap(venues::find));
    Optional<Integer> year =
        held.year().map(Stated::value).or(() -> inherited.year().stream().boxed().findFirst());
    return venue
        .filter(known -> known.kind() == Venue.Kind.SERIES || known.kind() == Venue.Kind.JOURNAL)
        .flatMap(known -> year.map(number -> known.key() + " " + number));
  }

  /** Of each scheme the first: a further one names another paper or another version. */
  private static List<Identifier> identifiers(Reading reading) {
    Map<Identifier.Scheme, Identifier> first = new LinkedHashMap<>();
    reading
        .identifiers()
        .forEach(
            id -> first.putIfAbsent(id.value().identifier().scheme(), id.value().identifier()));
    return List.copyOf(first.values());
  }

  /** The same without an identifier that belongs to another work. */
  Stand without(Identifier identifier, Doubt doubt) {
    return new Stand(
        list,
        file,
        section,
        technique,
        reading,
        held,
        correction,
        venue,
        edition,
        identifiers.stream().filter(own -> !own.equals(identifier)).toList(),
        Stream.concat(doubts.stream(), Stream.of(doubt)).toList());
  }

  Optional<VersionedIdentifier> arxiv() {
    return reading
        .identifier(Identifier.Scheme.ARXIV)
        .filter(id -> identifiers.contains(id.identifier()));
  }

  /** The family name of its first author. */
  Optional<String> firstAuthor() {
    return held.authors().stream().findFirst().flatMap(name -> FamilyName.of(name.value()));
  }

  /** The title with the first author's family name. */
  Optional<String> titleWithAuthor() {
    return firstAuthor().map(name -> "author:" + title() + "|" + name);
  }

  /** The title with the edition it appeared in. */
  Optional<String> titleWithEdition() {
    return edition.map(known -> "edition:" + title() + "|" + known);
  }

  /** The title with each place where its code is kept or its project is shown. */
  List<String> titleWithLinks() {
    List<String> found = new ArrayList<>();
    for (Stated<Link> link : held.links()) {
      LinkKind kind = link.value().kind();
      if (kind == LinkKind.CODE || kind == LinkKind.PROJECT) {
        found.add("link:" + title() + "|" + place(link.value().target()));
      }
    }
    return found;
  }

  /** An address without what may be written in several ways. */
  private static String place(String target) {
    return AROUND.matcher(target.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** What tells, with the title, which work is mentioned. */
  List<String> titleFacts() {
    List<String> facts = new ArrayList<>(titleWithLinks());
    titleWithAuthor().ifPresent(facts::add);
    titleWithEdition().ifPresent(facts::add);
    return facts;
  }

  private String title() {
    return Folding.title(held.title().value());
  }

  OptionalInt year() {
    return held.year().map(year -> OptionalInt.of(year.value())).orElse(OptionalInt.empty());
  }

  /** The title with the authors, folded; empty where no authors are stated. */
  Optional<String> titleWithAuthors() {
    if (held.authors().isEmpty()) {
      return Optional.empty();
    }
    StringBuilder key = new StringBuilder(Folding.title(held.title().value()));
    held.authors().forEach(author -> key.append('|').append(Folding.name(author.value())));
    return Optional.of(key.toString());
  }
}
