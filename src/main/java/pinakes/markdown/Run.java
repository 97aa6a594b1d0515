package pinakes.markdown;

import java.util.Optional;
import pinakes.source.Span;

/**
 * A piece of a line with one style throughout.
 *
 * @param kind what it is
 * @param span of its text, without the markup around it
 * @param text what it shows: entities decoded, escapes resolved; of an image what stands for it
 * @param style how it is shown
 * @param source the address of an image, else empty
 */
public record Run(Kind kind, Span span, String text, Style style, String source) {

  /** What a run is. */
  public enum Kind {
    TEXT,
    CODE,
    IMAGE
  }

  /**
   * How a run is shown. Runs of one emphasis or link share its value.
   *
   * @param strong the strong emphasis it stands in
   * @param emphasis the emphasis it stands in
   * @param link the link it belongs to
   */
  public record Style(Optional<Span> strong, Optional<Span> emphasis, Optional<Target> link) {
    static final Style PLAIN = new Style(Optional.empty(), Optional.empty(), Optional.empty());

    Style asStrong(Span span) {
      return new Style(Optional.of(span), emphasis, link);
    }

    Style asEmphasis(Span span) {
      return new Style(strong, Optional.of(span), link);
    }

    Style in(Target target) {
      return new Style(strong, emphasis, Optional.of(target));
    }
  }

  /**
   * Where a link leads.
   *
   * @param url as written, trimmed; empty where the link leads nowhere
   * @param span of the whole link with its markup
   * @param bare whether the address stands there itself
   */
  public record Target(String url, Span span, boolean bare) {}

  /** Whether a reader sees words here. */
  public boolean shows() {
    return kind != Kind.IMAGE;
  }

  /** The link it belongs to. */
  public Optional<Target> link() {
    return style.link();
  }
}
