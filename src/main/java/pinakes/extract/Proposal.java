package pinakes.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What a piece may be, by the evidence it shows itself: a weight for each role. */
final class Proposal {

  /**
   * One piece of evidence.
   *
   * @param role for or against which it speaks
   * @param weight how much, negative when against
   * @param words what it is
   */
  record Reason(Role role, double weight, String words) {}

  final double[] weights = new double[Role.count()];
  private final List<Reason> reasons;

  /** The first reasons, which others share; nothing is added to them. */
  private final List<Reason> shared;

  VenueText venue =
      new VenueText("", OptionalInt.empty(), Optional.empty(), VenueText.Strength.NONE);
  OptionalInt year = OptionalInt.empty();

  /** Whether it is a name of a person, or several. */
  boolean names;

  /** Whether it may be a family name or given names. */
  boolean part;

  /** Whether it is a label of a link or a field. */
  boolean label;

  Proposal() {
    this(List.of());
  }

  private Proposal(List<Reason> shared) {
    this.shared = shared;
    this.reasons = new ArrayList<>(4);
  }

  /** Another that goes on from the same evidence; nothing must be added to this one any more. */
  Proposal copy() {
    Proposal copy = new Proposal(shared.isEmpty() ? reasons : reasons().toList());
    System.arraycopy(weights, 0, copy.weights, 0, weights.length);
    copy.venue = venue;
    copy.year = year;
    copy.names = names;
    copy.part = part;
    copy.label = label;
    return copy;
  }

  void add(Role role, double weight, String words) {
    weights[role.ordinal()] += weight;
    reasons.add(new Reason(role, weight, words));
  }

  /** All evidence, in the order it was found. */
  Stream<Reason> reasons() {
    return Stream.concat(shared.stream(), reasons.stream());
  }

  double weight(Role role) {
    return weights[role.ordinal()];
  }

  /** Whether something but a title is seen in it. */
  boolean isOther() {
    return names
        || label
        || year.isPresent()
        || venue.strength().compareTo(VenueText.Strength.FORM) > 0;
  }
}
