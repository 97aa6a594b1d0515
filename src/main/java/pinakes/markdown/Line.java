package pinakes.markdown;

import java.util.List;
import pinakes.source.Span;

/**
 * A physical line as its inline runs.
 *
 * @param number counted from 1
 * @param span without surrounding white space and line break
 * @param marker what begins it
 * @param runs the inline pieces on it, in order
 */
public record Line(int number, Span span, Marker marker, List<Run> runs) {

  /** What a line may begin with. */
  public enum Marker {
    NONE,
    BULLET,
    ORDERED,
    QUOTE
  }

  public Line {
    runs = List.copyOf(runs);
  }
}
