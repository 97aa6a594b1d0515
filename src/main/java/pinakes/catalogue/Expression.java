package pinakes.catalogue;

import java.util.Optional;
import java.util.OptionalInt;

/** A form in which a work appeared. */
public sealed interface Expression {

  /** What an authority file says of it. */
  default Optional<Attestation> attestation() {
    return Optional.empty();
  }

  /**
   * The work on a preprint server.
   *
   * @param server the key of the server
   * @param identifier its identifier there, if it is known
   * @param year of its appearance, where the list states one that nothing contradicts
   * @param attestation what an authority file says of it
   */
  record Preprint(
      String server,
      Optional<Identifier> identifier,
      OptionalInt year,
      Optional<Attestation> attestation)
      implements Expression {}

  /**
   * One stated version of a preprint.
   *
   * @param identifier of the preprint
   * @param version counted from 1
   */
  record Version(Identifier identifier, int version) implements Expression {}

  /**
   * The work as a venue published it.
   *
   * @param venue the key of the venue
   * @param kind of the venue
   * @param year of its appearance, where the mentions agree on one that nothing contradicts
   * @param attestation what an authority file says of it
   */
  record Published(
      String venue, Venue.Kind kind, OptionalInt year, Optional<Attestation> attestation)
      implements Expression {}
}
