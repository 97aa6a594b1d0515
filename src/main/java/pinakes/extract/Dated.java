package pinakes.extract;

import java.util.List;
import java.util.Set;

/**
 * Venues told by the year that stands behind them: "Geoderma, 2011", "Biochemistry, March 2022",
 * where the title is said before.
 */
final class Dated {
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "on", "in", "for", "de", "la", "et", "&", "an", "to");
  private static final int MOST_WORDS = 8;
  private static final double TITLE = 0.8;

  private Dated() {}

  static void weigh(Passage passage, List<Proposal> proposals) {
    boolean titled = false;
    for (int i = 0; i + 1 < proposals.size(); i++) {
      Proposal proposal = proposals.get(i);
      if (titled && isBeforeYear(passage, i, proposals) && mayBeName(passage.atoms().get(i))) {
        proposal.venue =
            new VenueText(
                passage.atoms().get(i).text().strip(),
                proposal.venue.year(),
                proposal.venue.known(),
                VenueText.Strength.ACRONYM);
        proposal.add(Role.VENUE, lacking(proposal) + 2, "a name before a year");
        proposal.add(Role.TITLE, -1.5, "a name before a year");
        proposal.add(Role.NOTE, -1.5, "a name before a year");
        proposal.add(Role.AUTHORS, -2.5, "a name before a year");
      }
      titled |= proposal.weight(Role.TITLE) > TITLE && !proposal.isOther();
    }
  }

  /** What is to be added so that a venue that nobody knows is as likely as not. */
  private static double lacking(Proposal proposal) {
    return Math.max(0, -proposal.weight(Role.VENUE));
  }

  private static boolean isBeforeYear(Passage passage, int at, List<Proposal> proposals) {
    Atom atom = passage.atoms().get(at);
    Atom next = passage.atoms().get(at + 1);
    Proposal proposal = proposals.get(at);
    boolean beside =
        next.strand() == atom.strand()
            && next.before().compareTo(Atom.Break.COMMA) <= 0
            && proposals.get(at + 1).year.isPresent();
    boolean together = atom.bond() != 0 && atom.bond() == next.bond();
    boolean weak = proposal.venue.strength().compareTo(VenueText.Strength.FORM) < 0;
    return beside
        && weak
        && (together || !proposal.names)
        && !proposal.label
        && proposal.year.isEmpty()
        && atom.link().isEmpty()
        && !atom.quoted()
        && atom.look() != Look.IMAGE;
  }

  /** Few words, each with a capital but the small ones. */
  private static boolean mayBeName(Atom atom) {
    String[] words = atom.text().strip().split(" ", MOST_WORDS + 1);
    if (words.length > MOST_WORDS || words[0].isEmpty()) {
      return false;
    }
    for (String word : words) {
      if (!SMALL.contains(word) && !begins(word)) {
        return false;
      }
    }
    return begins(words[0]);
  }

  private static boolean begins(String word) {
    int first = word.isEmpty() ? ' ' : word.codePointAt(0);
    return Character.isUpperCase(first) || Character.isIdeographic(first);
  }
}
