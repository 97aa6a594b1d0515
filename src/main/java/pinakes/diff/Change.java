package pinakes.diff;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that is not as it was.
 *
 * @param kind what happened
 * @param iri of the thing it happened to
 * @param label what the thing is called, in the newer version where it is there
 * @param before what was, where there was something
 * @param after what is, where there is something
 */
public record Change(
    Kind kind, String iri, String label, Optional<String> before, Optional<String> after)
    implements Comparable<Change> {

  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::kind)
          .thenComparing(Change::label)
          .thenComparing(Change::iri)
          .thenComparing(change -> change.before().orElse(""))
          .thenComparing(change -> change.after().orElse(""));

  /** What can happen, in the order of a change log. */
  public enum Kind {
    PAPER_ADDED("paper added"),
    PAPER_REMOVED("paper removed"),
    PAPER_REIDENTIFIED("paper under another IRI"),
    PAPER_RETITLED("paper retitled"),
    AUTHORS_CHANGED("authors changed"),
    PAPER_UPGRADED("paper published at a venue"),
    VENUE_CHANGED("venue changed"),
    PAPER_MOVED("paper moved"),
    NOTE_CHANGED("note changed"),
    RELATION_GAINED("relation gained"),
    RELATION_LOST("relation lost"),
    CLAIM_GAINED("claim gained"),
    CLAIM_LOST("claim lost"),
    PROBLEM_FOUND("new problem"),
    PROBLEM_MENDED("problem mended");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** The words for it in a change log. */
    public String words() {
      return words;
    }

    /** The name of it for programs, such as {@code paper-added}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public int compareTo(Change other) {
    return ORDER.compare(this, other);
  }
}
