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
      Atom before = passage.atoms().get(i - 1);
      Atom atom = passage.atoms().get(i);
      Atom next = passage.atoms().get(i + 1);
      if (isCitation(passage, proposals, i)) {
        proposals.get(i).names = true;
        proposals.get(i).add(Role.AUTHORS, 12, "families before a year, linked");
        proposals.get(i).add(Role.TITLE, -4, "families before a year, linked");
      } else if (isInBrackets(before, atom, next, proposals.get(i + 1))
          && !proposals.get(i).names
          && proposals.get(i).venue.known().isEmpty()
          && areFamilies(atom.text())) {
        double weight = BETWEEN.matcher(atom.text()).find() ? 9 : 3;
        proposals.get(i).names = true;
        proposals.get(i).add(Role.AUTHORS, weight, "families before a year, in brackets");
        proposals.get(i).add(Role.VENUE, -2, "families before a year, in brackets");
      }
    }
  }

  /** Whether a piece is the first of a round bracket that a year follows in behind a comma. */
  private static boolean isInBrackets(Atom before, Atom atom, Atom next, Proposal following) {
    return atom.bracket() == '('
        && before.bracket() != '('
        && next.bracket() == '('
        && next.before() == Atom.Break.COMMA
        && following.year.isPresent();
  }

  /** A capital at the beginning of each word, one or two words each, "et al." or not. */
  private static boolean areFamilies(String text) {
    String people = text.strip().replaceFirst("\\s+et\\.? al\\.?$", "");
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
