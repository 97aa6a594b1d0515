package pinakes.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Links whose text cites a paper by its authors and year: [Aldridge, Okoro (1981)](…). */
final class Cited {
  private static final Pattern BETWEEN = Pattern.compile("[,，、;；]|\\s(?:and|&)\\s");
  private static final int MOST = 6;

  private Cited() {}

  static void weigh(Passage passage, List<Proposal> proposals) {
    for (int i = 1; i + 1 < proposals.size(); i++) {
      Atom atom = passage.atoms().get(i);
      Atom next = passage.atoms().get(i + 1);
      Atom before = passage.atoms().get(i - 1);
      boolean dated =
          atom.link().isPresent()
              && next.bond() == atom.bond()
              && next.bracket() == '('
              && proposals.get(i + 1).year.isPresent();
      if (dated && Evidence.count(before.text()) > 1 && areFamilies(atom.text())) {
        proposals.get(i).names = true;
        proposals.get(i).add(Role.AUTHORS, 12, "families before a year, linked");
        proposals.get(i).add(Role.TITLE, -4, "families before a year, linked");
      }
    }
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
      if (!capital || Evidence.count(stripped) > 2) {
        return false;
      }
    }
    return true;
  }
}
