package pinakes.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pinakes.catalogue.Folding;

/** What the pieces of a passage say of one another. */
final class Neighbours {
  private static final int MOST_OF_LABEL = 6;
  private static final int SHORTEST_NAME = 5;
  private static final Set<String> NUMBERS =
      Set.of("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");
  private static final List<String> THANKS =
      List.of("thanks to", "thank you", "courtesy of", "recommended by", "suggested by", "h/t");

  private Neighbours() {}

  /** Adds what a piece's neighbours say of it to what it says itself. */
  static void weigh(Passage passage, List<Proposal> proposals) {
    scripts(passage, proposals);
    alone(passage, proposals);
    first(passage, proposals);
    Cited.weigh(passage, proposals);
    Inverted.weigh(passage, proposals);
    phrases(passage, proposals);
    spelled(passage, proposals);
    thanked(passage, proposals);
    numbered(passage, proposals);
    Shown.weigh(passage, proposals);
    Editors.weigh(passage, proposals);
    Dated.weigh(passage, proposals);
    for (int i = 0; i + 1 < proposals.size(); i++) {
      inverted(passage, i, proposals);
      others(passage.atoms().get(i + 1), proposals.get(i), proposals.get(i + 1));
      named(passage, i, proposals);
      qualified(passage, i, proposals);
      remark(passage.atoms().get(i), passage.atoms().get(i + 1), proposals.get(i + 1));
    }
  }

  /** Where a title in letters stands beside words of Han characters, these are a remark. */
  private static void scripts(Passage passage, List<Proposal> proposals) {
    boolean letters = false;
    for (int i = 0; i < proposals.size(); i++) {
      Atom atom = passage.atoms().get(i);
      letters |=
          atom.level() == 0 && !Evidence.isHan(atom) && proposals.get(i).weight(Role.TITLE) >= 0;
    }
    for (int i = 0; letters && i < proposals.size(); i++) {
      Atom atom = passage.atoms().get(i);
      if (Evidence.isHan(atom) && proposals.get(i).weight(Role.AUTHORS) < 2) {
        proposals.get(i).add(Role.TITLE, -2, "in another script than what is beside it");
        proposals.get(i).add(Role.NOTE, 2, "in another script than what is beside it");
      }
    }
  }

  /** One word behind a bar, with no name beside it, is rather who made it than an author. */
  private static void alone(Passage passage, List<Proposal> proposals) {
    for (int i = 1; i < proposals.size(); i++) {
      boolean bar = passage.atoms().get(i).before() == Atom.Break.BAR;
      boolean next = i + 1 < proposals.size() && isPeople(proposals.get(i + 1));
      if (bar && proposals.get(i).part && !next && !isPeople(proposals.get(i - 1))) {
        proposals.get(i).add(Role.AUTHORS, -1.5, "one word alone");
        proposals.get(i).add(Role.OTHER, 2, "one word alone");
      }
    }
  }

  /** What is linked first, with no name behind it, is rather a title than one author's page. */
  private static void first(Passage passage, List<Proposal> proposals) {
    for (int i = 0; i + 1 < proposals.size(); i++) {
      Atom atom = passage.atoms().get(i);
      if (atom.look() != Look.IMAGE && !atom.isBracketed()) {
        boolean only = proposals.get(i).names && !isPeople(proposals.get(i + 1));
        if (only && atom.look().isLink()) {
          proposals.get(i).add(Role.AUTHORS, -2.5, "linked, and first");
          proposals.get(i).add(Role.TITLE, 1.5, "linked, and first");
        } else if (only
            && !atom.quoted()
            && !AuthorEvidence.areSurely(atom.text())
            && isOnlyTitle(passage, proposals, i)) {
          proposals.get(i).add(Role.AUTHORS, -3, "first, and nothing else may be the title");
          proposals.get(i).add(Role.TITLE, 3, "first, and nothing else may be the title");
        }
        return;
      }
    }
  }

  /** Whether a venue with its year comes next, and nothing on the line looks like a title. */
  private static boolean isOnlyTitle(Passage passage, List<Proposal> proposals, int at) {
    VenueText.Strength next = proposals.get(at + 1).venue.strength();
    if (next != VenueText.Strength.KNOWN_DATED && next != VenueText.Strength.DATED) {
      return false;
    }
    int strand = passage.atoms().get(at).strand();
    for (int i = 0; i < proposals.size(); i++) {
      boolean other = i != at && passage.atoms().get(i).strand() == strand;
      if (other && proposals.get(i).weight(Role.TITLE) > 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPeople(Proposal proposal) {
    return proposal.names || proposal.part;
  }

  /** Behind people a number of things begins a title: "Novák, Jiří. One Pixel, Four Crops". */
  private static void numbered(Passage passage, List<Proposal> proposals) {
    for (int i = 1; i < proposals.size(); i++) {
      String text = passage.atoms().get(i).text();
      int space = text.indexOf(' ');
      if (proposals.get(i).names
          && space > 0
          && NUMBERS.contains(text.substring(0, space))
          && isPeople(proposals.get(i - 1))) {
        proposals.get(i).add(Role.AUTHORS, -6, "a number of things behind people");
        proposals.get(i).add(Role.TITLE, 1.5, "a number of things behind people");
      }
    }
  }

  /** Whoever pointed to a paper did not write it. */
  private static void thanked(Passage passage, List<Proposal> proposals) {
    for (int i = 1; i < proposals.size(); i++) {
      if (proposals.get(i).names && endsInThanks(passage.atoms().get(i - 1).text())) {
        proposals.get(i).add(Role.AUTHORS, -6, "behind thanks");
        proposals.get(i).add(Role.OTHER, 4, "behind thanks");
      }
    }
  }

  private static boolean endsInThanks(String words) {
    String small = words.strip().toLowerCase(Locale.ROOT);
    return THANKS.stream().anyMatch(small::endsWith);
  }

  /** What looks like a name, and is what the item above calls the paper, is no name of people. */
  private static void spelled(Passage passage, List<Proposal> proposals) {
    Optional<String> known = passage.candidate().name().map(Folding::title);
    if (known.isEmpty() || known.get().length() < SHORTEST_NAME) {
      return;
    }
    for (int i = 0; i < proposals.size(); i++) {
      if (proposals.get(i).names
          && Folding.title(passage.atoms().get(i).text()).equals(known.get())) {
        proposals.get(i).names = false;
        proposals.get(i).add(Role.AUTHORS, -8, "what the item above calls the paper");
        proposals.get(i).add(Role.TITLE, 2, "what the item above calls the paper");
      }
    }
  }

  /** A label within an emphasis that other words share is a word among words. */
  private static void phrases(Passage passage, List<Proposal> proposals) {
    for (int i = 1; i < proposals.size(); i++) {
      Atom atom = passage.atoms().get(i);
      Atom before = passage.atoms().get(i - 1);
      Proposal proposal = proposals.get(i);
      boolean shared =
          atom.bond() != 0 && atom.bond() == before.bond() && atom.before() == Atom.Break.NONE;
      if (shared && proposal.label && atom.look() != Look.IMAGE) {
        proposal.label = false;
        proposal.add(Role.TITLE, 6, "a word of a phrase");
        proposal.add(Role.OTHER, -6, "a word of a phrase");
      }
    }
  }

  /** Words in small letters behind a linked or strong title go on about it. */
  private static void remark(Atom title, Atom words, Proposal proposal) {
    boolean shown = title.look().isLink() || title.look().isStrong();
    boolean behind = words.strand() == title.strand() && words.before() != Atom.Break.BRACKET;
    if (shown
        && behind
        && words.look() == Look.PLAIN
        && Evidence.count(title.text()) > 2
        && Character.isLowerCase(words.text().codePointAt(0))) {
      proposal.add(Role.TITLE, -2, "small letters behind a title");
      proposal.add(Role.NOTE, 1, "small letters behind a title");
    }
  }

  /** A family name with given names behind a comma. */
  private static void inverted(Passage passage, int at, List<Proposal> proposals) {
    Atom given = passage.atoms().get(at + 1);
    Proposal family = proposals.get(at);
    Proposal next = proposals.get(at + 1);
    if (!behindComma(passage, at + 1)) {
      return;
    }
    if (AuthorEvidence.isInitials(given)
        && (family.part || (family.names && isBehindInitials(passage, at)))) {
      family.add(Role.AUTHORS, 4, "a family name before initials");
      family.add(Role.TITLE, -2, "a family name before initials");
      next.add(Role.AUTHORS, 7, "initials behind a family name");
      next.add(Role.OTHER, -3, "initials behind a family name");
    } else if (family.part && (next.names || next.part)) {
      family.add(Role.AUTHORS, next.names ? 2.5 : 2, "a family name before given names");
      if (next.part) {
        next.add(Role.AUTHORS, 1.5, "given names behind a family name");
      }
      if (at + 2 < proposals.size() && EtAl.isAll(passage.atoms().get(at + 2).text())) {
        family.add(Role.AUTHORS, 3, "a family name before given names and others");
      }
    }
  }

  /** Whether a comma stands before a piece, be it at the end of the line before. */
  private static boolean behindComma(Passage passage, int at) {
    Atom atom = passage.atoms().get(at);
    int before = passage.atoms().get(at - 1).to();
    boolean comma =
        atom.before() == Atom.Break.COMMA
            || (atom.before() == Atom.Break.SOFT && passage.words().text().startsWith(",", before));
    return comma && atom.bracket() != '[';
  }

  private static boolean isBehindInitials(Passage passage, int at) {
    return at > 0
        && behindComma(passage, at)
        && AuthorEvidence.isInitials(passage.atoms().get(at - 1));
  }

  /** Before "et al." that stands by itself there are names. */
  private static void others(Atom atom, Proposal before, Proposal proposal) {
    boolean joined = atom.before() == Atom.Break.NONE || atom.before() == Atom.Break.COMMA;
    if (joined && EtAl.isAll(atom.text()) && !before.label) {
      before.names = true;
      before.add(Role.AUTHORS, 6, "before \"et al.\"");
      before.add(Role.TITLE, -4, "before \"et al.\"");
      proposal.add(Role.AUTHORS, 5, "behind a name");
    }
  }

  /** An acronym before a colon is the name of what the rest of the title tells of. */
  private static void named(Passage passage, int at, List<Proposal> proposals) {
    Atom atom = passage.atoms().get(at);
    Proposal proposal = proposals.get(at);
    boolean last =
        at > 0
            && proposal.names
            && proposals.get(at - 1).names
            && atom.before() == Atom.Break.COMMA;
    boolean colon =
        passage.atoms().get(at + 1).strand() == atom.strand()
            && (atom.text().endsWith(":") || followedByColon(passage, atom));
    boolean venue = proposal.venue.year().isPresent();
    if (Evidence.isHan(atom) && !Evidence.isHan(passage.atoms().get(at + 1))) {
      return;
    }
    if (colon && !venue && !last && !proposal.label && isLabel(passage, at, proposals)) {
      proposal.add(Role.OTHER, 2.5, "a label before a linked title");
      proposal.add(Role.TITLE, -2.5, "a label before a linked title");
    }
    if (colon
        && !venue
        && !last
        && !proposal.label
        && atom.look() != Look.IMAGE
        && Evidence.count(atom.text()) <= 4) {
      boolean alike = atom.look() == passage.atoms().get(at + 1).look();
      if (alike && proposals.get(at + 1).weight(Role.TITLE) > 1) {
        proposal.add(Role.OTHER, -2, "a name before a colon");
      }
      proposal.add(Role.TITLE, 1.5, "a name before a colon");
      proposal.add(Role.VENUE, -3, "before a colon");
      proposal.add(
          Role.AUTHORS, -beforeColon(proposal, passage.atoms().get(at + 1)), "before a colon");
    }
  }

  /** A name with what it is in brackets before a colon begins a title: "ROLL (small): A Title". */
  private static void qualified(Passage passage, int at, List<Proposal> proposals) {
    Atom atom = passage.atoms().get(at);
    if (at != 1 || atom.bracket() != '(' || !passage.words().text().startsWith("):", atom.to())) {
      return;
    }
    Atom name = passage.atoms().get(0);
    Atom next = passage.atoms().get(2);
    boolean alike = name.look() == atom.look() && atom.look() == next.look();
    if (alike
        && !name.isBracketed()
        && Evidence.count(name.text()) <= 2
        && Evidence.count(atom.text()) <= 2
        && proposals.get(1).year.isEmpty()
        && proposals.get(0).venue.known().isEmpty()
        && proposals.get(2).weight(Role.TITLE) > 1) {
      proposals.get(0).add(Role.TITLE, 2, "a name before a colon");
      proposals.get(1).add(Role.TITLE, 6, "in brackets behind a name before a colon");
    }
  }

  /** Whether a few plain words stand before a colon and a linked title of its own. */
  private static boolean isLabel(Passage passage, int at, List<Proposal> proposals) {
    Atom atom = passage.atoms().get(at);
    Atom next = passage.atoms().get(at + 1);
    return atom.look() == Look.PLAIN
        && atom.place() == 0
        && next.look().isLink()
        && !proposals.get(at + 1).label
        && Evidence.count(atom.text()) <= MOST_OF_LABEL
        && Evidence.count(next.text()) > 2;
  }

  /**
   * How little a piece before a colon may be an author: least where a title in quotation marks or
   * shown otherwise follows, unless that is italics.
   */
  private static double beforeColon(Proposal proposal, Atom next) {
    if (next.quoted()) {
      return 4;
    }
    return switch (next.look()) {
      case PLAIN -> 2;
      case EMPHASIS -> proposal.names ? 0 : 4;
      case STRONG, CODE, LINK, STRONG_LINK, IMAGE -> 4;
    };
  }

  /** The field that a piece is the label of. */
  static Optional<Role> label(Passage passage, int at) {
    Atom atom = passage.atoms().get(at);
    Optional<Role> role = FieldLabel.role(atom.text());
    if (role.isEmpty() || atom.look() == Look.IMAGE || atom.link().isPresent()) {
      return Optional.empty();
    }
    if (atom.text().endsWith(":") || atom.text().endsWith("：")) {
      return role;
    }
    if (at + 1 >= passage.atoms().size()) {
      return Optional.empty();
    }
    Atom next = passage.atoms().get(at + 1);
    if (role.get() == Role.OTHER && Links.isFramework(atom.text()) && next.link().isEmpty()) {
      return Optional.empty();
    }
    boolean colon =
        next.strand() == atom.strand()
            && (next.before() == Atom.Break.COLON || followedByColon(passage, atom));
    return colon ? role : Optional.empty();
  }

  private static boolean followedByColon(Passage passage, Atom atom) {
    String text = passage.words().text();
    for (int i = atom.to(); i < text.length() && i < atom.to() + 4; i++) {
      char c = text.charAt(i);
      if (c == ':' || c == '：') {
        return true;
      }
      if (Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return false;
  }
}
