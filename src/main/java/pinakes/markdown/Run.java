package pinakes.markdown;

import java.util.Optional;
import pinakes.source.Span;

/**
 * A piece of a line with one style throughout.
 *
 * @param kind what it is
 * @param span of its text, without the markup around it
 * @param text what it shows: entities decoded, escapes resolved; for {@link Kind#HTML} the tag
 * @param strong whether it stands in strong emphasis
 * @param emphasis whether it stands in emphasis
 * @param link the link it belongs to; all runs of one link share one value
 */
public record Run(
    Kind kind, Span span, String text, boolean strong, boolean emphasis, Optional<Target> link) {

  /** What a run is. */
  public enum Kind {
    TEXT,
    CODE,
    IMAGE,
    HTML,
    BREAK,
    RAW
  }

  /**
   * Where a link leads.
   *
   * @param url as written, trimmed; empty where the link leads nowhere
   * @param span of the whole link with its markup
   */
  public record Target(String url, Span span) {}

  boolean isBlank() {
    return text.isBlank();
  }
}
