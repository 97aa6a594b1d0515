package pinakes.extract;

import java.util.List;
import java.util.Optional;

/**
 * A first look at some lines: whether they could begin an entry, or be one.
 *
 * @param title the most that speaks for a title among them
 * @param look how that piece is shown
 * @param labelled whether they begin with the label of a field that is not the title
 * @param paper whether something in them belongs to papers: a link, an identifier, a venue, names
 * @param words whether there are any
 */
record Sketch(double title, Look look, boolean labelled, boolean paper, boolean words) {
  private static final double ENOUGH = 1.4;

  static Sketch of(List<Strand> strands, Evidence evidence) {
    if (strands.isEmpty()) {
      return new Sketch(-9, Look.PLAIN, false, false, false);
    }
    Passage passage =
        Passage.of(
            Candidate.of(strands.getFirst().line().span(), Candidate.Shape.PARAGRAPH, strands));
    List<Proposal> proposals = evidence.of(passage);
    double title = -9;
    Look look = Look.PLAIN;
    boolean paper = false;
    boolean words = false;
    for (int i = 0; i < proposals.size(); i++) {
      Atom atom = passage.atoms().get(i);
      Proposal proposal = proposals.get(i);
      if (proposal.weight(Role.TITLE) > title) {
        title = proposal.weight(Role.TITLE);
        look = atom.look();
      }
      words |= atom.look() != Look.IMAGE;
      paper |= isOfPaper(atom, proposal);
    }
    boolean labelled =
        passage.atoms().stream()
            .filter(atom -> atom.look() != Look.IMAGE)
            .findFirst()
            .flatMap(atom -> labels(passage, proposals, atom))
            .isPresent();
    return new Sketch(title, look, labelled, paper, words);
  }

  private static boolean isOfPaper(Atom atom, Proposal proposal) {
    return atom.link().filter(link -> Links.isPaper(link.url())).isPresent()
        || proposal.venue.strength().compareTo(VenueText.Strength.DATED) >= 0
        || (proposal.names && proposal.weight(Role.AUTHORS) >= 3.5)
        || (proposal.label
            && atom.link().isPresent()
            && Links.label(atom.text())
                .filter(pinakes.catalogue.LinkKind.PAPER::equals)
                .isPresent());
  }

  private static Optional<Role> labels(Passage passage, List<Proposal> proposals, Atom atom) {
    boolean label = proposals.get(passage.atoms().indexOf(atom)).label;
    return label && atom.link().isEmpty()
        ? FieldLabel.role(atom.text()).filter(role -> role != Role.TITLE)
        : Optional.empty();
  }

  /** Whether an entry may begin here. */
  boolean opens() {
    return title >= ENOUGH && !labelled;
  }

  /** Whether this may be an entry by itself. */
  boolean stands() {
    return opens() && paper;
  }
}
