package pinakes.extract;

import java.util.List;
import java.util.Optional;

/** What the pieces of a passage say of one another. */
final class Neighbours {
  private Neighbours() {}

  /** Adds what a piece's neighbours say of it to what it says itself. */
  static void weigh(Passage passage, List<Proposal> proposals) {
    scripts(passage, proposals);
    phrases(passage, proposals);
    for (int i = 0; i + 1 < proposals.size(); i++) {
      inverted(passage.atoms().get(i + 1), proposals.get(i), proposals.get(i + 1));
      named(passage, i, proposals.get(i));
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

  /** A family name with given names behind a comma. */
  private static void inverted(Atom given, Proposal family, Proposal next) {
    if (family.part && given.before() == Atom.Break.COMMA && (next.names || next.part)) {
      family.add(Role.AUTHORS, next.names ? 2.5 : 2, "a family name before given names");
      if (next.part) {
        next.add(Role.AUTHORS, 1.5, "given names behind a family name");
      }
    }
  }

  /** An acronym before a colon is the name of what the rest of the title tells of. */
  private static void named(Passage passage, int at, Proposal proposal) {
    Atom atom = passage.atoms().get(at);
    boolean colon =
        passage.atoms().get(at + 1).strand() == atom.strand()
            && (atom.text().endsWith(":") || followedByColon(passage, atom));
    boolean venue = proposal.venue.year().isPresent();
    if (colon
        && !venue
        && !proposal.label
        && atom.look() != Look.IMAGE
        && Evidence.count(atom.text()) <= 4) {
      proposal.add(Role.TITLE, 1.5, "a name before a colon");
      proposal.add(Role.VENUE, -3, "before a colon");
      proposal.add(Role.AUTHORS, -2, "before a colon");
    }
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
