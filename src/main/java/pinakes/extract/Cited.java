package pinakes.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Families of authors before a year: as the text of a link, [Aldridge, Okoro (1981)](…), or in
 * brackets behind a title, (Aldridge and Okoro, 1981).
 */
final class Cited {
  private static final Pattern BETWEEN = Pattern.compile("[,，、;；]|\\s(?:and|&)\\s");
  private static final Pattern OTHERS = Pattern.compile("\\s+et\\.? al\\.?$");
  private static final int MOST = 6;

  private Cited() {}

  /** Whether the authors of a candidate are those that such a link names. */
  static boolean areAuthors(Decoded decoded) {
    int first = decoded.roles().indexOf(Role.AUTHORS);
    return first >= 0
        && first == decoded.roles().lastIndexOf(Role.AUTHORS)
        && isCitation(decoded.passage(), decoded.proposals(), first);
  }

  private static boolean isCitation(Passage passage, List<Proposal> proposals, int at) {
    if (at < 1 || at + 1 >= proposals.size()) {
      return false;
    }
    Atom atom = passage.atoms().get(at);
    Atom next = passage.atoms().get(at + 1);
    boolean dated =
        atom.link().isPresent()
            && next.bond() == atom.bond()
            && next.bracket() == '('
            && proposals.get(at + 1).year.isPresent();
    return dated
        && Evidence.count(passage.atoms().get(at - 1).text()) > 1
        && areFamilies(atom.text());
  }

  static void weigh(Passage passage, List<Proposal> proposals) {
    for (int i = 1; i + 1 < proposals.size(); i++) {
      if (isCitation(passage, proposals, i)) {
        proposals.get(i).names = true;
        proposals.get(i).add(Role.AUTHORS, 12, "families before a year, linked");
        proposals.get(i).add(Role.TITLE, -4, "families before a year, linked");
      } else if (isInBrackets(passage, proposals, i)) {
        inBrackets(passage, proposals, i);
        if (proposals.get(i).names) {
          title(passage.atoms().get(i - 1), proposals.get(i - 1));
        }
      }
    }
  }

  private static void inBrackets(Passage passage, List<Proposal> proposals, int at) {
    Proposal proposal = proposals.get(at);
    String text = passage.atoms().get(at).text();
    if (!proposal.names && proposal.venue.known().isEmpty() && areFamilies(text)) {
      boolean several = BETWEEN.matcher(text).find();
      boolean shown = isShown(passage.atoms().get(at - 1)) && proposal.part;
      proposal.names = true;
      proposal.add(
          Role.AUTHORS, several ? 9 : shown ? 7 : 3, "families before a year, in brackets");
      proposal.add(Role.VENUE, -2, "families before a year, in brackets");
    }
  }

  private static boolean isShown(Atom atom) {
    return atom.look().isStrong() || atom.look().isLink();
  }

  /** What is shown as a title and has its authors in brackets behind it is one, however short. */
  private static void title(Atom before, Proposal proposal) {
    if (isShown(before) && !proposal.label) {
      proposal.add(Role.TITLE, 3, "before its authors in brackets");
      proposal.add(Role.NOTE, -2, "before its authors in brackets");
    }
  }

  /** Whether a piece is the first of a round bracket that a year follows in behind a comma. */
  private static boolean isInBrackets(Passage passage, List<Proposal> proposals, int at) {
    Atom next = passage.atoms().get(at + 1);
    return passage.atoms().get(at).bracket() == '('
        && passage.atoms().get(at - 1).bracket() != '('
        && next.bracket() == '('
        && next.before() == Atom.Break.COMMA
        && proposals.get(at + 1).year.isPresent();
  }

  /** A capital at the beginning of each word, one or two words each, "et al." or not. */
  private static boolean areFamilies(String text) {
    String people = OTHERS.matcher(text.strip()).replaceFirst("");
    String[] names = BETWEEN.split(people, MOST + 1);
    if (names.length > MOST) {
      return false;
    }
    for (String name : names) {
      String stripped = name.strip();
      boolean capital = !stripped.isEmpty() && Character.isUpperCase(stripped.codePointAt(0));
      boolean shouted = stripped.equals(stripped.toUpperCase(Locale.ROOT));
      if (!capital || shouted || Evidence.count(stripped) > 2) {
        return false;
      }
    }
    return true;
  }
}
