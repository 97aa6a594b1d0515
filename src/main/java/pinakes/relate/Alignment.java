package pinakes.relate;

import java.util.Arrays;
import java.util.Optional;
import pinakes.catalogue.Quote;

/**
 * Where the words of a note stand in the file, markup between them or not: each character of the
 * words, but spaces, is found in its turn in the text as it stands.
 */
final class Alignment {
  private final Quote quote;
  private final int[] at;

  private Alignment(Quote quote, int[] at) {
    this.quote = quote;
    this.at = at;
  }

  /** The alignment of words with the quote that states them, if they all stand there. */
  static Alignment of(String words, Quote quote) {
    int[] at = new int[words.length()];
    Arrays.fill(at, -1);
    String exact = quote.exact();
    int from = Math.max(0, exact.indexOf(words));
    for (int i = 0; i < words.length(); i++) {
      if (!Character.isWhitespace(words.charAt(i))) {
        int found = exact.indexOf(words.charAt(i), from);
        if (found < 0) {
          return new Alignment(quote, new int[0]);
        }
        at[i] = found;
        from = found + 1;
      }
    }
    return new Alignment(quote, at);
  }

  /** The words from one unit to before another, as they stand; all of them where they moved. */
  Quote quote(int from, int to) {
    return part(from, to).orElse(quote);
  }

  private Optional<Quote> part(int from, int to) {
    int first = from;
    int last = to - 1;
    while (at.length > 0 && first < last && at[first] < 0) {
      first++;
    }
    while (at.length > 0 && last > first && at[last] < 0) {
      last--;
    }
    boolean found = last < at.length && first <= last && at[first] >= 0 && at[last] >= at[first];
    return found ? Optional.of(quote.part(at[first], at[last] + 1)) : Optional.empty();
  }
}
