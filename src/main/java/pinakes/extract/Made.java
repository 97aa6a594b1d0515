package pinakes.extract;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;

/**
 * What is made of each of some candidates. Up to a number it is kept; where there are more it is
 * made again each time it is asked for, since pieces take many times the room of the words that
 * they are pieces of.
 */
final class Made<A, B> extends AbstractList<B> {
  /** Up to how many are kept. */
  static final int KEPT = 4_000;

  private final List<A> from;
  private final Function<A, B> make;

  private Made(List<A> from, Function<A, B> make) {
    this.from = from;
    this.make = make;
  }

  static <A, B> List<B> of(List<A> from, Function<A, B> make) {
    List<B> made = new Made<>(from, make);
    return from.size() <= KEPT ? List.copyOf(made) : made;
  }

  @Override
  public B get(int index) {
    return make.apply(from.get(index));
  }

  @Override
  public int size() {
    return from.size();
  }
}
