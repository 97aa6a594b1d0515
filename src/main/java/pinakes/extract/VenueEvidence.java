package pinakes.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pinakes.catalogue.LinkKind;
import pinakes.registry.Venues;

/** What speaks for a venue or a year. */
final class VenueEvidence {
  private VenueEvidence() {}

  /** A badge says what its address says. */
  static void badge(Atom atom, Venues venues, Proposal proposal) {
    proposal.add(Role.OTHER, 6, "an image");
    proposal.add(Role.TITLE, -12, "an image");
    proposal.add(Role.AUTHORS, -12, "an image");
    proposal.add(Role.NOTE, -12, "an image");
    proposal.add(Role.YEAR, -12, "an image");
    Optional<String> badge = Badge.text(atom.source());
    proposal.venue = badge.map(words -> VenueText.of(words, venues)).orElse(proposal.venue);
    boolean venue = proposal.venue.strength().compareTo(VenueText.Strength.FORM) >= 0;
    proposal.add(Role.VENUE, venue ? 12 : -12, "the words of a badge");
  }

  static void venue(Atom atom, String text, Venues venues, Proposal proposal) {
    VenueText venue = VenueText.of(text, venues);
    proposal.venue = venue;
    boolean label =
        venue.strength() == VenueText.Strength.FORM
            && venue.year().isEmpty()
            && atom.link().isPresent()
            && Links.looseLabel(text).filter(kind -> kind != LinkKind.PAPER).isPresent();
    double weight =
        switch (venue.strength()) {
          case KNOWN_DATED -> 7;
          case KNOWN -> 4.5;
          case DATED -> 4;
          case FORM -> 2.5;
          case WORDS -> 1;
          case ACRONYM -> -0.5;
          case NONE -> -5;
        };
    if (venue.strength() == VenueText.Strength.ACRONYM
        && (atom.isBracketed() || atom.look() == Look.CODE || atom.look() == Look.EMPHASIS)) {
      weight += 1;
    }
    proposal.add(Role.VENUE, label ? -4 : weight, "venue: " + venue.strength());
    if (venue.strength().compareTo(VenueText.Strength.FORM) >= 0) {
      boolean sure = venue.strength().compareTo(VenueText.Strength.DATED) >= 0;
      proposal.add(Role.TITLE, sure ? -4.5 : -1, "venue: " + venue.strength());
      proposal.add(Role.AUTHORS, -3, "venue: " + venue.strength());
      proposal.add(Role.NOTE, -2, "venue: " + venue.strength());
    }
    if (venue.strength() == VenueText.Strength.ACRONYM && venue.year().isPresent()) {
      proposal.add(Role.TITLE, -1.5, "a short name with a year");
    }
    if (venue.known().isPresent() && venue.strength() != VenueText.Strength.ACRONYM) {
      proposal.names = false;
    }
    if (venue.strength() == VenueText.Strength.WORDS && venue.name().indexOf(' ') > 0) {
      proposal.add(Role.AUTHORS, -3, "the name of a venue");
    }
    if (atom.quoted()) {
      proposal.add(Role.VENUE, -3, "in quotation marks");
    }
  }

  static void year(Atom atom, String text, Proposal proposal) {
    OptionalInt year = atom.bracket() == '(' ? Dates.inBrackets(text) : Dates.year(text);
    proposal.year = year;
    if (year.isPresent()) {
      proposal.add(Role.YEAR, 5, "a year or date");
      for (Role role : List.of(Role.TITLE, Role.AUTHORS, Role.VENUE, Role.NOTE)) {
        proposal.add(role, -6, "a year or date");
      }
      proposal.add(Role.OTHER, atom.bracket() == '(' ? -5 : -2, "a year or date");
    } else {
      proposal.add(Role.YEAR, -9, "no year");
    }
  }
}
