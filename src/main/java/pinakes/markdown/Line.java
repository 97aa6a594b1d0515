package pinakes.markdown;

import java.util.List;
import pinakes.source.Span;

/**
 * Text up to a line break, be it one of the file or one of HTML.
 *
 * @param number of the file's line it begins on, counted from 1
 * @param span without the markup of lists and quotes around it, and without white space at its ends
 * @param end what ends it
 * @param tag the HTML element that begins with it ({@code td}, {@code p}), empty where none does
 * @param runs its inline pieces, in order
 */
public record Line(int number, Span span, End end, String tag, List<Run> runs) {

  /** What a line may end with. */
  public enum End {
    /** The end of a line in the file, which shows as a space. */
    SOFT,
    /** A break that shows. */
    BREAK,
    /** The end of its block, cell or HTML element. */
    BLOCK
  }

  public Line {
    runs = List.copyOf(runs);
  }
}
