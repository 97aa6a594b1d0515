package pinakes.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Venues told by the year that stands behind them: "Geoderma, 2011", "Biochemistry, March 2022",
 * where the title is said before.
 */
final class Dated {
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "on", "in", "for", "de", "la", "et", "&", "an", "to");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:\\s?\\([\\d–-]+\\))?");
  private static final Pattern VOLUME =
      Pattern.compile("vol(?:ume)?\\.?\\s?\\d{1,4}", Pattern.CASE_INSENSITIVE);
  private static final Pattern ISSUE = Pattern.compile("\\d{1,4}\\s?\\([\\w–-]{1,9}\\)");
  private static final Pattern LEADING_YEAR = Pattern.compile("^(?:19|20)\\d{2}\\s");
  private static final String IN = "In ";
  private static final int MOST_WORDS = 8;
  private static final double TITLE = 0.8;

  private Dated() {}

  static void weigh(Passage passage, List<Proposal> proposals) {
    boolean titled = false;
    for (int i = 0; i + 1 < proposals.size(); i++) {
      Proposal proposal = proposals.get(i);
      boolean told =
          titled
              && (isBeforeYear(passage, i, proposals)
                  || isBeforeVolume(passage, i, proposals)
                  || isBehindQuotes(passage, i, proposals));
      Atom atom = passage.atoms().get(i);
      if (titled && isIn(atom, proposal)) {
        String name = LEADING_YEAR.matcher(atom.text().substring(IN.length())).replaceFirst("");
        proposal.venue = proposal.venue.named(name);
        proposal.add(Role.VENUE, lacking(proposal) + 2, "behind \"in\"");
        proposal.add(Role.TITLE, -3, "behind \"in\"");
      } else if (told && mayBeName(atom)) {
        proposal.venue = proposal.venue.named(passage.atoms().get(i).text());
        proposal.names = false;
        if (i > 0 && proposals.get(i - 1).names && isBeforeVolume(passage, i, proposals)) {
          proposals.get(i - 1).add(Role.AUTHORS, 2, "names before a venue and its volume");
        }
        proposal.add(Role.VENUE, lacking(proposal) + 2, "a name before a year or volume");
        proposal.add(Role.TITLE, -1.5, "a name before a year or volume");
        proposal.add(Role.NOTE, -1.5, "a name before a year or volume");
        proposal.add(Role.AUTHORS, -2.5, "a name before a year or volume");
      }
      titled |= proposal.weight(Role.TITLE) > TITLE && !proposal.isOther();
    }
  }

  /** Whether a sentence of its own says in what a paper stands: "In Cooking and Computing". */
  private static boolean isIn(Atom atom, Proposal proposal) {
    String text = atom.text();
    return text.startsWith(IN)
        && atom.before() == Atom.Break.STOP
        && text.length() > IN.length()
        && atom.link().isEmpty()
        && !atom.isBracketed()
        && proposal.venue.strength() == VenueText.Strength.NONE
        && (begins(text.substring(IN.length())) || Character.isDigit(text.charAt(IN.length())));
  }

  /** Whether a piece stands between a title in quotation marks and a year in brackets. */
  private static boolean isBehindQuotes(Passage passage, int at, List<Proposal> proposals) {
    Atom atom = passage.atoms().get(at);
    Atom next = passage.atoms().get(at + 1);
    return at > 0
        && atom.strand() == passage.atoms().get(at - 1).strand()
        && !atom.quoted()
        && !atom.isBracketed()
        && passage.atoms().get(at - 1).quoted()
        && next.bracket() == '('
        && next.strand() == atom.strand()
        && proposals.get(at + 1).year.isPresent()
        && proposals.get(at).venue.strength().compareTo(VenueText.Strength.FORM) < 0;
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
        && (together || !proposal.names || isShownOtherwise(passage, at, proposals))
        && !isInitials(passage, at, proposals)
        && !proposal.label
        && proposal.year.isEmpty()
        && atom.link().isEmpty()
        && !atom.quoted()
        && atom.look() != Look.IMAGE;
  }

  /** Whether what looks like names stands behind the authors, which are shown otherwise. */
  private static boolean isShownOtherwise(Passage passage, int at, List<Proposal> proposals) {
    if (at == 0) {
      return false;
    }
    Atom before = passage.atoms().get(at - 1);
    Atom atom = passage.atoms().get(at);
    return proposals.get(at - 1).names
        && before.look() != atom.look()
        && before.bond() != atom.bond()
        && before.strand() == atom.strand();
  }

  /** Whether a piece is the initials of a family name before it. */
  private static boolean isInitials(Passage passage, int at, List<Proposal> proposals) {
    Atom atom = passage.atoms().get(at);
    return at > 0
        && (atom.text().indexOf('.') > 0 || atom.text().indexOf(' ') > 0)
        && AuthorEvidence.isInitials(atom)
        && (proposals.get(at - 1).names || proposals.get(at - 1).part);
  }

  /**
   * Whether a volume stands behind a sentence of few words: "Cell Reports, 12(3)", "Geoderma, 74,
   * 12-19"; in italics any number tells of one.
   */
  private static boolean isBeforeVolume(Passage passage, int at, List<Proposal> proposals) {
    List<Atom> atoms = passage.atoms();
    Atom atom = atoms.get(at);
    Proposal proposal = proposals.get(at);
    if (at == 0
        || proposal.label
        || proposal.year.isPresent()
        || proposal.venue.strength().compareTo(VenueText.Strength.FORM) >= 0
        || atom.link().isPresent()
        || atom.isBracketed()) {
      return false;
    }
    String volume = atoms.get(at + 1).text();
    if (atoms.get(at + 1).before() == Atom.Break.COMMA && VOLUME.matcher(volume).matches()) {
      return true;
    }
    boolean emphasis = atom.look() == Look.EMPHASIS && atoms.get(at - 1).look() != Look.EMPHASIS;
    boolean stop = atom.before() == Atom.Break.STOP && atom.look() == atoms.get(at + 1).look();
    if (volume.isEmpty() || !Character.isDigit(volume.charAt(0)) || !(stop || emphasis)) {
      return false;
    }
    boolean pages =
        at + 2 < atoms.size()
            && Glance.hasDigit(atoms.get(at + 2).text())
            && atoms.get(at + 2).before() == Atom.Break.COMMA;
    return emphasis
        ? NUMBER.matcher(volume).matches()
        : atoms.get(at + 1).before() == Atom.Break.COMMA
            && (ISSUE.matcher(volume).matches() || (pages && NUMBER.matcher(volume).matches()));
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
