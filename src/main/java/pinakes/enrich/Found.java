package pinakes.enrich;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pinakes.catalogue.Identifier;

/**
 * What a service says of a work.
 *
 * @param asked the identifier that led to it
 * @param service which service says so
 * @param title of the work there
 * @param authors in their order, given names first, as the service writes them
 * @param venue where it appeared; empty where the service knows of no venue
 * @param kind of the venue
 * @param year of the appearance
 * @param doi in lower case
 */
public record Found(
    Identifier asked,
    Service service,
    String title,
    List<String> authors,
    Optional<String> venue,
    Kind kind,
    OptionalInt year,
    Optional<String> doi) {

  /** What a venue is. */
  public enum Kind {
    CONFERENCE("paper-conference"),
    JOURNAL("article-journal"),
    PREPRINT("article");

    private final String csl;

    Kind(String csl) {
      this.csl = csl;
    }

    /** The type in CSL. */
    String csl() {
      return csl;
    }
  }

  public Found {
    authors = List.copyOf(authors);
  }

  /** Whether it says where the work was published, and not only where its preprint lies. */
  public boolean isPublished() {
    return kind != Kind.PREPRINT && venue.isPresent();
  }
}
