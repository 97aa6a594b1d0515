package pinakes.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the roles of a candidate's pieces that together are best supported: by the evidence of each
 * piece, by the layout of the list, and by what is true of every entry — it has one title in one
 * piece, its authors stand together, and a new role begins rather at a border than within a phrase.
 *
 * <p>It is the algorithm of <a href="https://doi.org/10.1109/TIT.1967.1054010">Viterbi</a> over
 * roles and the set of those that are over; its time grows with the number of pieces.
 */
final class Decoder {
  private static final int TITLE = 1;
  private static final int AUTHORS = 2;
  private static final int VENUE = 4;
  private static final int MASKS = 8;
  private static final int ROLES = Role.count();
  private static final int STATES = ROLES * MASKS;

  /** The bit of each role in the set of those that are over. */
  private static final int[] BITS = {TITLE, AUTHORS, VENUE, 0, 0, 0};

  private static final double NEVER = -1e6;

  /** What it costs that a role that was over begins again. */
  private static final double[] AGAIN = {NEVER, -6, -2.5, 0, 0, 0};

  /** What it costs that each role begins where each set of roles is over. */
  private static final double[][] BEGINS = begins();

  private static final double WITHOUT_TITLE = -9;
  private static final double LEAST_OF_NOTE = -0.3;

  /** The pieces beyond this number are not looked at: they are notes. */
  static final int MOST = 400;

  private final Passage passage;
  private final List<Proposal> proposals;
  private final @Nullable Layout layout;
  private final double withoutTitle;

  /** The weights of each role behind each other one, where the decoder stands. */
  private final double[][] weights = new double[ROLES + 1][ROLES];

  private Decoder(
      Passage passage, List<Proposal> proposals, Optional<Layout> layout, double withoutTitle) {
    this.passage = passage;
    this.proposals = proposals;
    this.layout = layout.orElse(null);
    this.withoutTitle = withoutTitle;
  }

  /** A role for each piece. */
  static List<Role> decode(Passage passage, List<Proposal> proposals, Optional<Layout> layout) {
    return new Decoder(passage, proposals, layout, WITHOUT_TITLE).decode();
  }

  /** The same of lines that need not hold a title. */
  static List<Role> glance(Passage passage, List<Proposal> proposals) {
    return new Decoder(passage, proposals, Optional.empty(), 0).decode();
  }

  private List<Role> decode() {
    int size = Math.min(passage.atoms().size(), MOST);
    if (size == 0) {
      return List.of();
    }
    byte[] from = new byte[size * STATES];
    double[] score = new double[STATES];
    double[] next = new double[STATES];
    Arrays.fill(score, NEVER);
    weigh(0);
    for (int role = 0; role < ROLES; role++) {
      score[role * MASKS] = weights[Layout.FIRST][role];
    }
    for (int at = 1; at < size; at++) {
      Arrays.fill(next, NEVER);
      step(at, score, next, from);
      double[] free = score;
      score = next;
      next = free;
    }
    return trace(score, from, size);
  }

  private void step(int at, double[] score, double[] next, byte[] from) {
    weigh(at);
    Atom before = passage.atoms().get(at - 1);
    Atom atom = passage.atoms().get(at);
    double leave = leave(before, atom);
    for (int last = 0; last < ROLES; last++) {
      double[] moves = weights[last];
      for (int role = 0; role < ROLES; role++) {
        moves[role] += role == last ? stay(before, atom, Role.at(role)) : leave;
      }
      change(Role.at(last), before, atom, moves);
      for (int mask = 0; mask < MASKS; mask++) {
        int state = last * MASKS + mask;
        if (score[state] > NEVER / 2) {
          spread(state, score[state], moves, next, from, at * STATES);
        }
      }
    }
  }

  /** Takes one state on to each role; one that must not begin again scores below all others. */
  private static void spread(
      int state, double score, double[] moves, double[] next, byte[] from, int row) {
    int last = state / MASKS;
    int mask = state % MASKS;
    int over = mask | BITS[last];
    double[] begins = BEGINS[mask];
    for (int role = 0; role < ROLES; role++) {
      double total = score + moves[role];
      int target = role * MASKS;
      if (role == last) {
        target += mask;
      } else {
        total += begins[role];
        target += over;
      }
      if (total > next[target]) {
        next[target] = total;
        from[row + target] = (byte) state;
      }
    }
  }

  private static double[][] begins() {
    double[][] begins = new double[MASKS][ROLES];
    for (int mask = 0; mask < MASKS; mask++) {
      for (int role = 0; role < ROLES; role++) {
        boolean over = (mask & BITS[role]) != 0;
        begins[mask][role] = over ? (AGAIN[role] == NEVER ? NEVER * 10 : AGAIN[role]) : 0;
      }
    }
    return begins;
  }

  private List<Role> trace(double[] score, byte[] from, int size) {
    int best = 0;
    double most = NEVER * 2;
    for (int state = 0; state < score.length; state++) {
      Role last = Role.at(state / MASKS);
      boolean title = last == Role.TITLE || (state % MASKS & TITLE) != 0;
      double total = score[state] + (title ? 0 : withoutTitle);
      if (total > most) {
        most = total;
        best = state;
      }
    }
    Role[] roles = new Role[passage.atoms().size()];
    Arrays.fill(roles, Role.NOTE);
    for (int at = size - 1; at >= 0; at--) {
      roles[at] = Role.at(best / MASKS);
      best = from[at * STATES + best];
    }
    return List.of(roles);
  }

  /** Sets the weights of each role behind each other role at a place; the last row is for none. */
  private void weigh(int at) {
    Atom atom = passage.atoms().get(at);
    Proposal proposal = proposals.get(at);
    double @Nullable [] fits = layout == null ? null : layout.fits(passage, at);
    double @Nullable [][] follows =
        layout == null ? null : layout.follows(at == 0 ? null : passage.atoms().get(at - 1), atom);
    int first = at == 0 ? Layout.FIRST : 0;
    int end = at == 0 ? Layout.FIRST + 1 : Layout.FIRST;
    for (int last = first; last < end; last++) {
      double[] weight = weights[last];
      System.arraycopy(proposal.weights, 0, weight, 0, ROLES);
      if (fits != null) {
        add(weight, fits);
      }
      if (last == Role.TITLE.ordinal()) {
        weight[last] += goesOn(atom, proposal) - proposal.weight(Role.TITLE);
      }
      if (last == Role.NOTE.ordinal()) {
        weight[last] += noteGoesOn(atom, proposal) - proposal.weight(Role.NOTE);
      }
      if (follows != null) {
        add(weight, follows[last]);
      }
    }
  }

  /** A part of a title need not look like one, and adds little to it. */
  private static double goesOn(Atom atom, Proposal proposal) {
    boolean within = !proposal.isOther() && atom.before().compareTo(Atom.Break.DASH) < 0;
    double weight = Math.min(proposal.weight(Role.TITLE), 0.5);
    return within ? Math.max(weight, -0.5) : weight;
  }

  /** A part of a remark need not look like one either. */
  private static double noteGoesOn(Atom atom, Proposal proposal) {
    boolean within = !proposal.isOther() && atom.before().compareTo(Atom.Break.SOFT) <= 0;
    double weight = proposal.weight(Role.NOTE);
    return within ? Math.max(weight, LEAST_OF_NOTE) : weight;
  }

  private static void add(double[] weights, double[] more) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] += more[i];
    }
  }

  /** Adds what it costs that others come behind a role, whatever came before. */
  private static void change(Role last, Atom before, Atom atom, double[] moves) {
    if (last == Role.AUTHORS || last == Role.VENUE) {
      if (atom.before() != Atom.Break.COLON) {
        return;
      }
      boolean shown = before.look() == Look.PLAIN && atom.look() != Look.PLAIN;
      for (int role = 0; role < ROLES; role++) {
        if (role != last.ordinal()) {
          boolean title = role == Role.TITLE.ordinal() && shown;
          moves[role] -= title ? 0.5 : last == Role.AUTHORS ? 3 : 1.5;
        }
      }
    } else if (last == Role.NOTE) {
      moves[Role.TITLE.ordinal()] -= isBorder(before, atom) ? 0.3 : 2;
      moves[Role.AUTHORS.ordinal()] -= 2;
      moves[Role.VENUE.ordinal()] -= 2;
    }
  }

  /** Whether a title may begin behind a remark. */
  private static boolean isBorder(Atom before, Atom atom) {
    return atom.before().compareTo(Atom.Break.SOFT) >= 0
        || (atom.look().isLink() && Evidence.isHan(before));
  }

  /** The cost of one role going on. */
  private static double stay(Atom before, Atom atom, Role role) {
    double cost =
        switch (atom.before()) {
          case NONE, COMMA, COLON -> 0;
          case BRACKET -> role == Role.VENUE ? -1 : 0;
          case QUOTE -> role == Role.TITLE ? -1 : 0;
          case DASH, BAR -> role == Role.NOTE || role == Role.OTHER ? 0 : -0.7;
          case STOP -> role == Role.TITLE ? -1 : role == Role.AUTHORS ? -1 : 0;
          case SOFT ->
              role == Role.TITLE
                  ? before.bond() != 0 && atom.bond() != 0 && !goesOn(before, atom) ? -4 : -0.7
                  : role == Role.VENUE ? -0.5 : 0;
          case LINE -> role == Role.TITLE ? -2.5 : role == Role.AUTHORS ? -0.5 : 0;
          case BLOCK ->
              role == Role.TITLE ? -4 : role == Role.NOTE || role == Role.OTHER ? 0 : -1.5;
        };
    boolean title = role == Role.TITLE;
    if (title
        && before.look() != atom.look()
        && before.look() != Look.PLAIN
        && before.bond() != atom.bond()) {
      boolean phrase = atom.look() == Look.CODE || atom.look() == Look.EMPHASIS;
      cost -= phrase || isNameOfTitle(before, atom) ? 0.5 : 4.5;
    }
    if (title && before.look().isLink() && atom.look().isLink() && before.bond() != atom.bond()) {
      cost -= 4;
    }
    return cost;
  }

  /** Whether words in bold of their own go on in small letters with those of the line before. */
  private static boolean goesOn(Atom before, Atom atom) {
    return before.look() == Look.STRONG
        && atom.look() == Look.STRONG
        && Character.isLowerCase(atom.text().codePointAt(0));
  }

  /**
   * Whether a piece shown otherwise than what follows is only the short name that the title begins
   * with: a word or two, or some more before a colon where no remark in small letters follows.
   */
  private static boolean isNameOfTitle(Atom before, Atom atom) {
    if (atom.before() == Atom.Break.DASH) {
      return false;
    }
    int words = Evidence.count(before.text());
    boolean capital = !Character.isLowerCase(atom.text().codePointAt(0));
    boolean colon = atom.before() == Atom.Break.COLON || before.text().endsWith(":");
    return words <= 2 || (words <= 4 && (!before.look().isLink() || (colon && capital)));
  }

  /** The cost of one role ending and another one beginning. */
  private static double leave(Atom before, Atom atom) {
    if (before.bond() != 0
        && before.bond() == atom.bond()
        && atom.before().compareTo(Atom.Break.SOFT) < 0) {
      return before.look() == Look.EMPHASIS ? -1 : atom.isBracketed() ? -1 : -2.5;
    }
    boolean restyled = before.look() != atom.look();
    double cost =
        switch (atom.before()) {
          case NONE -> restyled ? -0.3 : -2;
          case COMMA -> restyled ? -0.3 : -0.8;
          case COLON -> restyled ? -0.5 : -1.5;
          case BRACKET, QUOTE, DASH, BAR -> -0.3;
          case STOP -> -0.2;
          case SOFT, LINE, BLOCK -> 0;
        };
    return cost;
  }
}
