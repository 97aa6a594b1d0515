package pinakes.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Who edited the book that a paper is in: "In M. Okafor, T. K. Lindqvist (Eds.)". */
final class Editors {
  private static final int MOST = 12;
  private static final Pattern LABEL = Pattern.compile("[Ee]d(?:itor)?s?\\.?");

  private Editors() {}

  static void weigh(Passage passage, List<Proposal> proposals) {
    List<Atom> atoms = passage.atoms();
    for (int i = 1; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      if (atom.bracket() == '('
          && atom.text().length() <= 8
          && LABEL.matcher(atom.text()).matches()) {
        int from = i - 1;
        while (from > 0 && i - from < MOST && !begins(atoms.get(from), proposals.get(from))) {
          from--;
        }
        if (begins(atoms.get(from), proposals.get(from))) {
          mark(proposals.subList(isVenue(proposals.get(from)) ? from + 1 : from, i + 1));
          book(passage, i + 1, proposals);
        }
      }
    }
  }

  /** The title of a book in italics stands in the place of a venue. */
  private static void book(Passage passage, int at, List<Proposal> proposals) {
    if (at < proposals.size()
        && passage.atoms().get(at).look() == Look.EMPHASIS
        && proposals.get(at).venue.strength() == VenueText.Strength.NONE) {
      Proposal book = proposals.get(at);
      book.venue = book.venue.named(passage.atoms().get(at).text());
      book.add(Role.VENUE, Math.max(0, -book.weight(Role.VENUE)) + 2, "behind who edited it");
      book.add(Role.NOTE, -1.5, "behind who edited it");
    }
  }

  /** Editors stand behind "In", or behind the venue. */
  private static boolean begins(Atom atom, Proposal proposal) {
    return atom.text().startsWith("In ") || isVenue(proposal);
  }

  private static boolean isVenue(Proposal proposal) {
    return proposal.venue.strength().compareTo(VenueText.Strength.FORM) >= 0;
  }

  private static void mark(List<Proposal> editors) {
    for (Proposal editor : editors) {
      editor.names = false;
      editor.add(Role.OTHER, 8, "who edited the book");
      editor.add(Role.TITLE, -6, "who edited the book");
      editor.add(Role.AUTHORS, -8, "who edited the book");
    }
  }
}
