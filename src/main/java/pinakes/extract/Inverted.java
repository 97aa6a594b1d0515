package pinakes.extract;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Names with the family name first and nothing but "and" between them, as BibTeX has them: "Okafor,
 * Ada and Lindqvist, Per E.". The commas part each name, so that the pieces are a family name,
 * given names with the next family name, and given names.
 */
final class Inverted {
  private static final String PARTICLE = "(?:van|von|de|den|der|di|da|la|le|el|al|bin)";
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’.‐-]*";
  private static final String FAMILY_NAME = "(?:" + PARTICLE + "\\s+){0,2}" + WORD;
  private static final String GIVEN_NAMES =
      "%s(?:\\s+(?:%s|%s)){0,3}".formatted(WORD, WORD, PARTICLE);
  private static final Pattern FAMILY = Pattern.compile(FAMILY_NAME);
  private static final Pattern GIVEN = Pattern.compile(GIVEN_NAMES);
  private static final Pattern JOINT =
      Pattern.compile(GIVEN_NAMES + "\\s+(?:and|&)\\s+" + FAMILY_NAME);

  private Inverted() {}

  /** Adds to the pieces of such names that they are names. */
  static void weigh(Passage passage, List<Proposal> proposals) {
    List<Atom> atoms = passage.atoms();
    for (int from = 0; from + 2 < atoms.size(); from++) {
      int to = from + 1;
      while (to < atoms.size() && goesOn(atoms, to) && is(JOINT, atoms.get(to))) {
        to++;
      }
      boolean ends = to < atoms.size() && goesOn(atoms, to) && is(GIVEN, atoms.get(to));
      if (to > from + 1 && ends && is(FAMILY, atoms.get(from))) {
        for (int i = from; i <= to; i++) {
          proposals.get(i).names = true;
          proposals.get(i).add(Role.AUTHORS, 9, "family names before given names");
          proposals.get(i).add(Role.TITLE, -4, "family names before given names");
          proposals.get(i).add(Role.NOTE, -2, "family names before given names");
        }
        from = to;
      }
    }
  }

  private static boolean goesOn(List<Atom> atoms, int at) {
    return atoms.get(at).before() == Atom.Break.COMMA
        && atoms.get(at).strand() == atoms.get(at - 1).strand();
  }

  private static boolean is(Pattern pattern, Atom atom) {
    return Character.isLetter(atom.text().strip().codePointAt(0))
        && pattern.matcher(atom.text().strip()).matches();
  }
}
