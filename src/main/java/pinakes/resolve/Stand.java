package pinakes.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pinakes.catalogue.Correction;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Venue;
import pinakes.extract.Corrections;
import pinakes.extract.Extraction;
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
 */
record Stand(
    String list,
    SourceFile file,
    Optional<String> section,
    Optional<String> technique,
    Reading reading,
    Reading held,
    Optional<Correction> correction,
    Optional<Venue> venue) {

  static List<Stand> of(String list, Extraction extraction, Headings headings, Registry registry) {
    List<Correction> corrections =
        registry.overlays().of(extraction.file().name()).allCorrections();
    List<Stand> stands = new ArrayList<>();
    for (int part = 0; part < extraction.parts().size(); part++) {
      Optional<String> section = headings.section(part);
      Optional<String> technique = section.flatMap(headings::technique);
      extraction
          .parts()
          .get(part)
          .readings()
          .forEach(
              reading -> {
                Optional<Correction> correction = Corrections.of(reading, corrections);
                Reading held =
                    correction.map(one -> Corrections.applied(one, reading)).orElse(reading);
                stands.add(
                    new Stand(
                        list,
                        extraction.file(),
                        section,
                        technique,
                        reading,
                        held,
                        correction,
                        held.venue()
                            .map(Stated::value)
                            .map(name -> venue(name, registry.venues()))));
              });
    }
    return stands;
  }

  private static Venue venue(String name, Venues venues) {
    return venues
        .find(name)
        .orElseGet(() -> new Venue(Folding.title(name), name, Venue.Kind.UNKNOWN, ""));
  }

  List<Identifier> identifiers() {
    return reading.identifiers().stream().map(id -> id.value().identifier()).distinct().toList();
  }

  Optional<VersionedIdentifier> arxiv() {
    return reading.identifier(Identifier.Scheme.ARXIV);
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
