package pinakes.extract;

import pinakes.markdown.Run;

/** How a piece is shown. */
enum Look {
  PLAIN,
  STRONG,
  EMPHASIS,
  CODE,
  LINK,
  STRONG_LINK,
  IMAGE;

  static Look of(Run run) {
    if (run.kind() == Run.Kind.IMAGE) {
      return IMAGE;
    }
    boolean strong = run.style().strong().isPresent();
    if (run.link().isPresent()) {
      return strong ? STRONG_LINK : LINK;
    }
    if (run.kind() == Run.Kind.CODE) {
      return CODE;
    }
    return strong ? STRONG : run.style().emphasis().isPresent() ? EMPHASIS : PLAIN;
  }

  boolean isLink() {
    return this == LINK || this == STRONG_LINK;
  }

  boolean isStrong() {
    return this == STRONG || this == STRONG_LINK;
  }
}
