package pinakes.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of a list, or of a section of it, that are made alike: how many there are, how
 * many are likely entries, and how many look like nothing but a title. The list decides as a whole
 * where one candidate says little.
 */
final class Company {
  private static final double PRIOR = 0.3;
  private static final double DOUBT = 2;

  /** From how many alike on their looks count. */
  private static final int ENOUGH = 3;

  /** From how many alike on they may contradict the heading above them. */
  private static final int ENOUGH_TO_CONTRADICT = 5;

  /** The number of words that titles have on the average, where names of things have fewer. */
  private static final double WORDS_OF_TITLES = 4.5;

  private static final double MOST = 0.8;

  /** How a candidate is made: what it is in the file, and how its title is shown. */
  private record Make(Candidate.Shape shape, Look look, boolean quoted) {
    // written out, since what the JDK makes for records is slow where only the first compiler runs
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Make make
          && shape == make.shape
          && look == make.look
          && quoted == make.quoted;
    }

    @Override
    public int hashCode() {
      return (shape.ordinal() * 16 + look.ordinal()) * 2 + (quoted ? 1 : 0);
    }
  }

  private static final class Tally {
    int all;
    int likely;
    int titles;
    int words;
  }

  private static final Tally NONE = new Tally();

  private final Map<Make, Tally> tallies = new HashMap<>();
  private final Optional<Company> wider;

  /**
   * @param wider the company of the whole list, which speaks where this one has seen little
   */
  Company(Optional<Company> wider) {
    this.wider = wider;
  }

  /** Counts a candidate. */
  void count(Decoded decoded, double points) {
    Tally tally = tallies.computeIfAbsent(make(decoded), key -> new Tally());
    tally.all++;
    tally.likely += points >= Verdict.LIKELY ? 1 : 0;
    tally.titles += Titles.stateNothingElse(decoded) ? 1 : 0;
    tally.words += Titles.words(decoded);
  }

  /** The share of likely entries among those made alike, itself left out. */
  double share(Decoded decoded, double own) {
    Tally tally = tally(decoded);
    int others = Math.max(tally.all - 1, 0);
    int likely = Math.max(tally.likely - (own >= Verdict.LIKELY ? 1 : 0), 0);
    double expected = wider.map(company -> company.share(decoded, own)).orElse(PRIOR);
    return (likely + DOUBT * expected) / (others + DOUBT);
  }

  /** The share of likely entries among those made alike in this section, 0 where they are few. */
  double sectionShare(Decoded decoded) {
    Tally tally = tally(decoded);
    return tally.all < ENOUGH_TO_CONTRADICT ? 0 : (double) tally.likely / tally.all;
  }

  /** Whether a likely entry is among those made alike in this section. */
  boolean hasLikely(Decoded decoded) {
    return tally(decoded).likely > 0;
  }

  /** Whether there are few made alike in this section, none of them likely. */
  boolean isOdd(Decoded decoded) {
    Tally tally = tally(decoded);
    return tally.all < ENOUGH && tally.likely == 0;
  }

  /**
   * Whether those made alike are titles, one after the other, and nothing else; in all of the list,
   * where there are few in the section.
   */
  boolean areTitles(Decoded decoded) {
    Tally tally = tally(decoded);
    if (tally.all < ENOUGH_TO_CONTRADICT && wider.isPresent() && wider.get().areTitles(decoded)) {
      return true;
    }
    return tally.all >= ENOUGH
        && tally.titles >= MOST * tally.all
        && tally.words >= WORDS_OF_TITLES * tally.all;
  }

  private Tally tally(Decoded decoded) {
    Tally tally = tallies.get(make(decoded));
    return tally == null ? NONE : tally;
  }

  private static Make make(Decoded decoded) {
    Candidate.Shape shape = decoded.passage().candidate().shape();
    return Titles.first(decoded)
        .map(atom -> new Make(shape, atom.look(), atom.quoted()))
        .orElseGet(() -> new Make(shape, Look.IMAGE, false));
  }
}
