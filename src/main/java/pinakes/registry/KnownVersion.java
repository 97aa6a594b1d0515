package pinakes.registry;

import java.util.List;
import pinakes.catalogue.Attestation;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Venue;

/**
 * A form in which a work appeared, as an authority file has it.
 *
 * @param attestation its title and year there, and where that is said
 * @param authors in their order, given names first; empty where the file names none or not all
 * @param venue where it appeared; a preprint server for a preprint
 * @param identifiers of the work in any of its forms
 */
public record KnownVersion(
    Attestation attestation, List<String> authors, Venue venue, List<Identifier> identifiers) {

  public KnownVersion {
    authors = List.copyOf(authors);
    identifiers = List.copyOf(identifiers);
  }

  /** Whether this is a preprint, not what a venue published. */
  public boolean isPreprint() {
    return venue.kind() == Venue.Kind.PREPRINT_SERVER;
  }
}
