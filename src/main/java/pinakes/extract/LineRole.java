package pinakes.extract;

import java.util.List;
import pinakes.markdown.Line;
import pinakes.markdown.Run;

/** What a line of an entry that takes several lines may be, told from the line alone. */
enum LineRole {
  /** All its words are strong: a title or a note. */
  STRONG,
  /** Names of people. */
  NAMES,
  /** A venue with its year, or links, or both. */
  VENUE,
  /** Anything else. */
  OTHER;

  private static final double NAMES_FROM = 0.6;

  static LineRole of(Line line) {
    Words all = visible(line);
    if (all.strip("").isEmpty()) {
      return OTHER;
    }
    boolean strong =
        line.runs().stream()
            .filter(LineRole::shows)
            .filter(run -> !run.text().isBlank())
            .allMatch(Run::strong);
    if (strong) {
      return STRONG;
    }
    boolean links =
        line.runs().stream().anyMatch(run -> run.link().isPresent())
            || !brokenLinks(line).isEmpty();
    if (VenueYear.read(unlinked(line)).isPresent()
        || (links && unlinked(line).strip("[]()·•|,.;*").isEmpty())) {
      return VENUE;
    }
    return !links && Names.likeness(all) >= NAMES_FROM ? NAMES : OTHER;
  }

  /** The words of a line that a reader sees. */
  static Words visible(Line line) {
    return Words.of(line.runs(), LineRole::shows);
  }

  /** The words of a line that are no link's. */
  static Words unlinked(Line line) {
    return BrokenLink.without(outsideLinks(line));
  }

  /** What was meant as a link on a line and is none to Markdown. */
  static List<BrokenLink> brokenLinks(Line line) {
    return BrokenLink.in(outsideLinks(line));
  }

  private static Words outsideLinks(Line line) {
    return Words.of(line.runs(), run -> shows(run) && run.link().isEmpty());
  }

  static boolean shows(Run run) {
    return run.kind() == Run.Kind.TEXT || run.kind() == Run.Kind.CODE;
  }
}
