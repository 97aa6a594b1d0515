package pinakes.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The kinds of thing that parameters name. What counts as a name is a query of its own, among the
 * resources of this package: {@code names-of-LABEL.rq}, with the columns {@code ?thing ?name}.
 */
public enum NameKind {
  /** A concept of a list's or of the reference scheme; one label may stand for several. */
  TECHNIQUE(true),
  /** What a paper introduces. */
  METHOD(false),
  /** All that is credited under one name. */
  AUTHOR(false),
  /** A work, by title, identifier, or the method that it introduces. */
  PAPER(false),
  /** A series or journal, a preprint server or a publisher. */
  VENUE(false),
  /** Any of these, or a statement; one name may stand for several. */
  THING(true);

  private final boolean several;

  NameKind(boolean several) {
    this.several = several;
  }

  /** Whether a name that several things bear means all of them, rather than being ambiguous. */
  boolean several() {
    return several;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static NameKind named(String label) {
    for (NameKind kind : values()) {
      if (kind.label().equals(label)) {
        return kind;
      }
    }
    throw new QueryException(
        "no kind \""
            + Visible.text(label)
            + "\"; there are: words, "
            + Arrays.stream(values()).map(NameKind::label).collect(Collectors.joining(", ")));
  }
}
