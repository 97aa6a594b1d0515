package pinakes.extract;

import java.util.List;
import pinakes.source.Span;

/**
 * Why words were taken for a field.
 *
 * @param field its name in output
 * @param span the words
 * @param reasons what spoke for it, the strongest first
 */
public record Why(String field, Span span, List<String> reasons) {
  public Why {
    reasons = List.copyOf(reasons);
  }
}
