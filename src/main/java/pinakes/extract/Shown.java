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
    line(passage, proposals);
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
    if (isBeforeAuthors(passage, first, proposals)) {
      proposal.names = false;
      proposal.add(Role.TITLE, -3, "what the list calls the paper");
      proposal.add(Role.AUTHORS, -6, "what the list calls the paper");
      proposal.add(Role.VENUE, -4, "what the list calls the paper");
      proposal.add(Role.OTHER, 3, "what the list calls the paper");
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

  /**
   * Whether a name in bold has authors behind its colon, and the title in quotation marks below.
   */
  private static boolean isBeforeAuthors(Passage passage, int at, List<Proposal> proposals) {
    Atom atom = passage.atoms().get(at);
    boolean colon =
        atom.text().endsWith(":") || passage.atoms().get(at + 1).before() == Atom.Break.COLON;
    if (atom.look() != Look.STRONG || !colon || !proposals.get(at + 1).names) {
      return false;
    }
    for (int i = at + 2; i < proposals.size(); i++) {
      Atom title = passage.atoms().get(i);
      if (title.quoted()
          && title.strand() > atom.strand()
          && proposals.get(i).weight(Role.TITLE) > 1) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(Proposal proposal) {
    return proposal.part && proposal.venue.strength() == VenueText.Strength.NONE;
  }

  /** A few words alone on the first line, with a citation on the next: its title is the title. */
  private static void line(Passage passage, List<Proposal> proposals) {
    List<Atom> atoms = passage.atoms();
    if (atoms.size() < 4
        || atoms.get(0).strand() == atoms.get(1).strand()
        || atoms.get(0).look() != Look.PLAIN
        || Evidence.count(atoms.get(0).text()) > MOST
        || !(proposals.get(1).names || proposals.get(1).part)) {
      return;
    }
    int strand = atoms.get(1).strand();
    boolean venue = false;
    for (int i = 2; i < atoms.size() && atoms.get(i).strand() == strand; i++) {
      venue |= proposals.get(i).venue.strength().compareTo(VenueText.Strength.FORM) >= 0;
    }
    for (int i = 2; venue && i < atoms.size() && atoms.get(i).strand() == strand; i++) {
      boolean behind = atoms.get(i).before().compareTo(Atom.Break.STOP) >= 0;
      if (behind && proposals.get(i).weight(Role.TITLE) > 0 && !proposals.get(i).isOther()) {
        proposals.getFirst().names = false;
        proposals.getFirst().add(Role.AUTHORS, -8, "what the list calls the paper");
        proposals.getFirst().add(Role.TITLE, -3, "what the list calls the paper");
        proposals.getFirst().add(Role.OTHER, 4, "what the list calls the paper");
        proposals.get(i).add(Role.TITLE, 2, "behind authors, in a citation");
        proposals.get(i).add(Role.NOTE, -2, "behind authors, in a citation");
        return;
      }
    }
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
