package pinakes.extract;

/** What the place of a piece says: how deep it is nested, what parts it from the one before. */
final class PlaceEvidence {
  private PlaceEvidence() {}

  static void weigh(Atom atom, Passage passage, Proposal proposal) {
    if (atom.level() > 0) {
      proposal.add(Role.AUTHORS, atom.place() == 0 ? -0.5 : -1, "nested");
      proposal.add(Role.TITLE, -1.5, "nested");
      proposal.add(Role.NOTE, 2, "nested");
    }
    if (passage.strand(atom).quoted()) {
      proposal.add(Role.NOTE, 2, "in a block quote");
      proposal.add(Role.TITLE, -1, "in a block quote");
    }
    if (atom.before() == Atom.Break.DASH
        || (atom.before() == Atom.Break.COLON && atom.look() == Look.PLAIN)) {
      proposal.add(Role.NOTE, 0.7, "behind a dash or colon");
    }
    if (atom.look() == Look.EMPHASIS) {
      proposal.add(Role.AUTHORS, 0.7, "emphasis");
      proposal.add(Role.VENUE, 0.3, "emphasis");
    }
    if (atom.look().isLink()) {
      proposal.add(Role.AUTHORS, -1.2, "a link");
      if (atom.link().filter(link -> Hosts.isPaper(link.url())).isPresent()) {
        proposal.add(Role.AUTHORS, -4, "leads to a paper");
      }
    }
    if (atom.look().isStrong()) {
      proposal.add(Role.AUTHORS, -1, "strong");
    }
    if (atom.isBracketed()) {
      proposal.add(Role.AUTHORS, -1.5, "in brackets");
      proposal.add(Role.VENUE, 0.5, "in brackets");
    }
  }
}
