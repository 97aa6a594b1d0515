package pinakes.extract;

import java.util.List;
import pinakes.catalogue.Folding;

/**
 * What a list calls a paper, before its title: in brackets before a linked title, (Fast ORCA) [A
 * Title](…), or in bold before one in quotation marks, **ORCA**, "ORCA: A Title".
 */
final class Shown {
  private static final int MOST = 4;

  private Shown() {}

  static void weigh(Passage passage, List<Proposal> proposals) {
    int first = first(passage);
    if (first + 1 >= proposals.size()) {
      return;
    }
    Atom atom = passage.atoms().get(first);
    Atom next = passage.atoms().get(first + 1);
    Proposal proposal = proposals.get(first);
    if (atom.strand() != next.strand() || proposal.label || Evidence.count(atom.text()) > MOST) {
      return;
    }
    boolean tag =
        (atom.bracket() == '(' || atom.bracket() == '[')
            && next.before() == Atom.Break.BRACKET
            && next.look().isLink()
            && (proposal.names || isPart(proposal))
            && !AuthorEvidence.areSurely(atom.text());
    boolean name =
        atom.look() == Look.STRONG
            && next.quoted()
            && proposal.venue.year().isEmpty()
            && (!proposal.names || repeats(atom, next));
    boolean venue = proposal.venue.known().isPresent() || proposal.venue.year().isPresent();
    if ((tag && !venue) || name) {
      proposal.names = false;
      proposal.part = false;
      proposal.add(Role.AUTHORS, -4, "what the list calls the paper");
      proposal.add(Role.OTHER, 1.5, "what the list calls the paper");
      proposal.add(Role.VENUE, venue ? 0 : -4, "what the list calls the paper");
    }
  }

  private static boolean isPart(Proposal proposal) {
    return proposal.part && proposal.venue.strength() == VenueText.Strength.NONE;
  }

  /** The first piece that is no mark. */
  private static int first(Passage passage) {
    int first = 0;
    while (first < passage.atoms().size()
        && passage.atoms().get(first).text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      first++;
    }
    return first;
  }

  private static boolean repeats(Atom name, Atom title) {
    return Folding.title(title.text()).startsWith(Folding.title(name.text()));
  }
}
