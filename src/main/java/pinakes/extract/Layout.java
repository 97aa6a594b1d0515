package pinakes.extract;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
      int nth) {
    // written out, since what the JDK makes for records is slow where only the first compiler runs
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Slot slot
          && level == slot.level
          && strand == slot.strand
          && cell == slot.cell
          && look == slot.look
          && bracket == slot.bracket
          && quoted == slot.quoted
          && han == slot.han
          && nth == slot.nth;
    }

    @Override
    public int hashCode() {
      int place = (level * 31 + strand) * 31 + cell;
      int shown = (look.ordinal() * 31 + bracket) * 4 + (quoted ? 2 : 0) + (han ? 1 : 0);
      return (place * 31 + shown) * 31 + nth;
    }
  }

  /** How a piece comes behind another one. */
  private record Move(Atom.Break before, Look look, boolean bracket, boolean sameLook) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Move move
          && before == move.before
          && look == move.look
          && bracket == move.bracket
          && sameLook == move.sameLook;
    }

    @Override
    public int hashCode() {
      int shown = before.ordinal() * 16 + look.ordinal();
      return shown * 4 + (bracket ? 2 : 0) + (sameLook ? 1 : 0);
    }
  }

  private static final double DOUBT = 2;
  private static final double LEAST = -3;
  private static final double SLOT = 1.0;
  private static final double MOVE = 0.8;

  /** The row of the tables of moves for what begins an entry. */
  static final int FIRST = Role.count();

  /** The number of times that each role was seen at a place. */
  private final Map<Slot, double[]> slots = new HashMap<>();

  /** The number of times that each role was seen behind each other one. */
  private final Map<Move, double[][]> moves = new HashMap<>();

  private final Map<Slot, double[]> fits = new HashMap<>();
  private final Map<Move, double[][]> follows = new HashMap<>();
  private final Optional<Layout> wider;

  /**
   * @param wider the layout of the whole list, which speaks where this one has seen little; it must
   *     not be counted on any more
   */
  Layout(Optional<Layout> wider) {
    this.wider = wider;
  }

  /** Counts a passage as it was read. */
  void count(Passage passage, List<Role> roles) {
    fits.clear();
    follows.clear();
    int last = FIRST;
    Atom before = null;
    for (int i = 0; i < roles.size(); i++) {
      Atom atom = passage.atoms().get(i);
      int role = roles.get(i).ordinal();
      slots.computeIfAbsent(slot(passage, i), key -> new double[Role.count()])[role]++;
      double[][] seen =
          moves.computeIfAbsent(
              move(before, atom), key -> new double[Role.count() + 1][Role.count()]);
      seen[last][role]++;
      last = role;
      before = atom;
    }
  }

  /** How well each role fits a place; to be read only. */
  double[] fits(Passage passage, int at) {
    return fits.computeIfAbsent(slot(passage, at), slot -> weighed(shares(slot), SLOT));
  }

  /**
   * How well each role fits behind each other one, or {@linkplain #FIRST first}; to be read only.
   */
  double[][] follows(@Nullable Atom before, Atom atom) {
    return follows.computeIfAbsent(
        move(before, atom),
        move -> {
          double[][] weights = new double[Role.count() + 1][];
          for (int last = 0; last < weights.length; last++) {
            weights[last] = weighed(shares(move, last), MOVE);
          }
          return weights;
        });
  }

  /** The share of a role at a place, for reports. */
  double agreement(Passage passage, int at, Role role) {
    return shares(slot(passage, at))[role.ordinal()];
  }

  private double[] shares(Slot slot) {
    return mixed(slots.get(slot), wider.map(layout -> layout.shares(slot)));
  }

  private double[] shares(Move move, int last) {
    double[][] seen = moves.get(move);
    return mixed(seen == null ? null : seen[last], wider.map(layout -> layout.shares(move, last)));
  }

  /** The shares of what was seen, as far as it is many, and else those of the wider layout. */
  private static double[] mixed(double @Nullable [] seen, Optional<double[]> wider) {
    double[] shares = wider.orElseGet(Layout::even);
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

  private static Move move(@Nullable Atom before, Atom atom) {
    boolean same = before != null && before.look() == atom.look();
    return new Move(atom.before(), atom.look(), atom.isBracketed(), same);
  }
}
