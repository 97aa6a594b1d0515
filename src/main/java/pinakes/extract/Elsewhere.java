package pinakes.extract;

import java.util.List;
import java.util.Optional;
import pinakes.catalogue.LinkKind;

/** Whether all that a candidate leads to is something other than a paper. */
final class Elsewhere {
  private static final double FILM = -3;
  private static final double CODE = -1.5;

  private Elsewhere() {}

  /**
   * What it takes from a candidate's points: nothing where a link may lead to a paper, or to the
   * code of one whose venue or authors are stated with the year.
   */
  static double points(Decoded decoded) {
    double points = leads(decoded);
    boolean credited = decoded.has(Role.AUTHORS) && decoded.has(Role.YEAR);
    return points == CODE && (credited || isPublished(decoded)) ? 0 : points;
  }

  private static boolean isPublished(Decoded decoded) {
    for (int i = 0; i < decoded.roles().size(); i++) {
      if (decoded.roles().get(i) == Role.VENUE
          && decoded.proposals().get(i).venue.strength() == VenueText.Strength.KNOWN_DATED) {
        return true;
      }
    }
    return false;
  }

  private static double leads(Decoded decoded) {
    double points = 0;
    boolean links = false;
    List<Atom> atoms = decoded.passage().atoms();
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      if (atom.link().isEmpty() || decoded.roles().get(i) == Role.NOTE) {
        continue;
      }
      Optional<LinkKind> kind =
          i == 0 ? kind(atom) : named(atoms.get(i - 1), atom).or(() -> kind(atom));
      if (kind.isEmpty()) {
        return 0;
      }
      double one = of(kind.get());
      if (one == 0) {
        return 0;
      }
      points = links ? Math.max(points, one) : one;
      links = true;
    }
    return points;
  }

  /** Whether a link is said to lead to the page of a project: "Project: https://…". */
  static boolean namesProject(Decoded decoded) {
    List<Atom> atoms = decoded.passage().atoms();
    for (int i = 1; i < atoms.size(); i++) {
      if (atoms.get(i).link().isPresent()
          && decoded.roles().get(i) != Role.NOTE
          && named(atoms.get(i - 1), atoms.get(i)).filter(LinkKind.PROJECT::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** What words before a colon say of the link behind it: "Slides of the talk: plan". */
  private static Optional<LinkKind> named(Atom before, Atom atom) {
    return atom.before() == Atom.Break.COLON && before.link().isEmpty()
        ? Links.looseLabel(before.text())
        : Optional.empty();
  }

  private static Optional<LinkKind> kind(Atom atom) {
    String url = atom.link().orElseThrow().url();
    if (Hosts.isPaper(url)) {
      return Optional.of(LinkKind.PAPER);
    }
    return Links.label(atom.text())
        .or(() -> Hosts.isNotes(url) ? Optional.empty() : Hosts.kind(url));
  }

  private static double of(LinkKind kind) {
    return switch (kind) {
      case VIDEO, SLIDES -> FILM;
      case CODE, DATASET, BLOG, OTHER -> CODE;
      case PAPER, PROJECT -> 0;
    };
  }
}
