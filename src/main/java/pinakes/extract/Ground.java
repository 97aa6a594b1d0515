package pinakes.extract;

import java.util.List;
import pinakes.markdown.Run;

/** Why a candidate is no entry. */
final class Ground {
  private static final double LOOKS_LIKE_ONE = 1;

  /** From how much in it that is of papers a candidate looks like an entry wherever it stands. */
  private static final double HAS_MARKS_OF_ONE = 2;

  private Ground() {}

  /** Whether a candidate that is no entry looks like one, so that its reason is to be reported. */
  static boolean looksLikeEntry(Decoded decoded, Item.Reason reason) {
    return switch (reason) {
      case CONTENTS, LINK_DEFINITION, DECORATION, COMMENT, CODE, NOT_UNDERSTOOD, REFUSED -> false;
      case PROSE, LABEL, RESOURCE, NEWS, ABOUT -> Verdict.points(decoded) >= HAS_MARKS_OF_ONE;
    };
  }

  private static boolean saysAnything(Decoded decoded) {
    for (Strand strand : decoded.passage().candidate().strands()) {
      for (Run run : strand.line().runs()) {
        if (run.shows() && run.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether all words lead to headings. */
  private static boolean areAnchors(List<Atom> atoms) {
    return atoms.stream()
        .filter(
            atom ->
                atom.look() != Look.IMAGE && atom.text().codePoints().anyMatch(Character::isLetter))
        .allMatch(atom -> atom.link().filter(link -> link.url().contains("#")).isPresent());
  }

  static Item.Reason of(Decoded decoded, double points, SectionKind kind) {
    List<Atom> atoms = decoded.passage().atoms();
    if (!saysAnything(decoded)) {
      return Item.Reason.DECORATION;
    }
    boolean links = Titles.haveLink(atoms);
    if (links && areAnchors(atoms)) {
      return Item.Reason.CONTENTS;
    }
    if (kind == SectionKind.CONTENTS
        || kind == SectionKind.NEWS
        || kind == SectionKind.PLANS
        || kind == SectionKind.ABOUT
        || kind == SectionKind.RESOURCE) {
      return kind.reason();
    }
    if (decoded.passage().candidate().shape() == Candidate.Shape.PARAGRAPH) {
      boolean strong =
          atoms.stream().allMatch(atom -> atom.look().isStrong() || atom.look() == Look.IMAGE);
      return strong && !links ? Item.Reason.LABEL : Item.Reason.PROSE;
    }
    if (decoded.has(Role.TITLE) && points >= LOOKS_LIKE_ONE) {
      return links ? Item.Reason.RESOURCE : Item.Reason.NOT_UNDERSTOOD;
    }
    return links ? Item.Reason.RESOURCE : Item.Reason.LABEL;
  }
}
