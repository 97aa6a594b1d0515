package pinakes.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the entries of a list, or of a section of it, are laid out: which role the pieces at each
 * place have, and which follow which. It is nothing but the counts of what was read, so that the
 * entries that leave no doubt speak for those that do.
 */
final class Layout {

  /** Where a piece stands and how it is shown. */
  private record Slot(
      int level,
      int strand,
      int cell,
      Look look,
      char bracket,
      boolean quoted,
      boolean han,
      int nth) {}

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

  /** How well each role fits a place. */
  double[] fits(Passage passage, int at) {
    Slot slot = slot(passage, at);
    return weighed(shares(slot, layout -> layout.slots.get(slot)), SLOT);
  }

  /** How well each role fits behind another one, or at the beginning. */
  double[] follows(Optional<Role> last, Optional<Atom> before, Atom atom) {
    Move move = move(last, before.orElse(null), atom);
    return weighed(shares(move, layout -> layout.moves.get(move)), MOVE);
  }

  /** The share of a role at a place, for reports. */
  double agreement(Passage passage, int at, Role role) {
    Slot slot = slot(passage, at);
    return shares(slot, layout -> layout.slots.get(slot))[role.ordinal()];
  }

  private double[] shares(Object key, Function<Layout, double @Nullable []> counts) {
    double[] shares = wider.map(layout -> layout.shares(key, counts)).orElseGet(Layout::even);
    double[] seen = counts.apply(this);
    if (seen == null) {
      return shares;
    }
    double all = DOUBT;
    for (double count : seen) {
      all += count;
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (seen[i] + DOUBT * shares[i]) / all;
    }
    return shares;
  }

  private static double[] even() {
    double[] shares = new double[Role.count()];
    Arrays.fill(shares, 1.0 / Role.count());
    return shares;
  }

  private static double[] weighed(double[] shares, double weight) {
    for (int i = 0; i < shares.length; i++) {
      shares[i] = weight * Math.max(LEAST, Math.log(shares[i] * Role.count()));
    }
    return shares;
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
        atom.level(),
        strand,
        atom.cell(),
        atom.look(),
        atom.bracket(),
        atom.quoted(),
        Evidence.isHan(atom),
        nth);
  }

  private static Move move(Optional<Role> last, @Nullable Atom before, Atom atom) {
    boolean same = before != null && before.look() == atom.look();
    return new Move(last, atom.before(), atom.look(), atom.isBracketed(), same);
  }
}
