package pinakes.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the entries of a list, or of a section of it, are laid out: which role the pieces at each
 * place have, and which follow which. It is nothing but the counts of what was read, so that the
 * entries that leave no doubt speak for those that do.
 */
final class Layout {

  /** Where a piece stands and how it is shown. */
  private record Slot(
      int level, int strand, int cell, Look look, char bracket, boolean quoted, int nth) {}

  /** What comes behind what. */
  private record Move(
      Optional<Role> from, Atom.Break before, Look look, boolean bracket, boolean sameLook) {}

  private static final double DOUBT = 2;
  private static final double LEAST = -3;
  private static final double SLOT = 1.0;
  private static final double MOVE = 0.8;

  private final Map<Slot, double[]> slots = new HashMap<>();
  private final Map<Move, double[]> moves = new HashMap<>();
  private final Optional<Layout> wider;

  /**
   * @param wider the layout of the whole list, which speaks where this one has seen little
   */
  Layout(Optional<Layout> wider) {
    this.wider = wider;
  }

  /** Counts a passage as it was read. */
  void count(Passage passage, List<Role> roles) {
    Optional<Role> last = Optional.empty();
    Atom before = null;
    for (int i = 0; i < roles.size(); i++) {
      Atom atom = passage.atoms().get(i);
      int role = roles.get(i).ordinal();
      slots.computeIfAbsent(slot(passage, i), key -> new double[Role.count()])[role]++;
      moves.computeIfAbsent(move(last, before, atom), key -> new double[Role.count()])[role]++;
      last = Optional.of(roles.get(i));
      before = atom;
    }
  }

  /** How well a role fits a place. */
  double fit(Passage passage, int at, Role role) {
    Slot slot = slot(passage, at);
    return SLOT * weigh(share(slot, role, layout -> layout.slots.get(slot)));
  }

  /** How well a role fits behind another one. */
  double follow(Optional<Role> last, Optional<Atom> before, Atom atom, Role role) {
    Move move = move(last, before.orElse(null), atom);
    return MOVE * weigh(share(move, role, layout -> layout.moves.get(move)));
  }

  /** The share of a role at a place, for reports. */
  double agreement(Passage passage, int at, Role role) {
    Slot slot = slot(passage, at);
    return share(slot, role, layout -> layout.slots.get(slot));
  }

  private double share(
      Object key,
      Role role,
      java.util.function.Function<Layout, double @org.jspecify.annotations.Nullable []> counts) {
    double prior = wider.map(layout -> layout.share(key, role, counts)).orElse(1.0 / Role.count());
    double[] seen = counts.apply(this);
    if (seen == null) {
      return prior;
    }
    double all = 0;
    for (double count : seen) {
      all += count;
    }
    return (seen[role.ordinal()] + DOUBT * prior) / (all + DOUBT);
  }

  private static double weigh(double share) {
    return Math.max(LEAST, Math.log(share * Role.count()));
  }

  private static Slot slot(Passage passage, int at) {
    Atom atom = passage.atoms().get(at);
    int nth = 0;
    for (int i = at - 1; i >= 0 && nth < 2; i--) {
      Atom earlier = passage.atoms().get(i);
      if (earlier.strand() != atom.strand()) {
        break;
      }
      if (earlier.look() == atom.look() && (earlier.bond() != atom.bond() || atom.bond() == 0)) {
        nth++;
      }
    }
    if (atom.look() == Look.PLAIN) {
      nth = Math.min(nth, 1);
    }
    int strand = atom.cell() >= 0 ? 0 : Math.min(atom.strand(), 3);
    return new Slot(
        atom.level(), strand, atom.cell(), atom.look(), atom.bracket(), atom.quoted(), nth);
  }

  private static Move move(
      Optional<Role> last, @org.jspecify.annotations.Nullable Atom before, Atom atom) {
    boolean same = before != null && before.look() == atom.look();
    return new Move(last, atom.before(), atom.look(), atom.isBracketed(), same);
  }
}
