package pinakes.bibliography;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A paper, as it is cited: in the form in which a venue published it, where one has.
 *
 * @param iri what stands for it in the graph
 * @param key by which it is cited
 * @param kind what it is
 * @param title in that form
 * @param authors in their order
 * @param moreAuthors whether the list says that there are more
 * @param venue where it appeared
 * @param year when it did
 * @param arxiv its arXiv identifier, whatever its form
 * @param doi of that form
 * @param address where it can be read
 * @param note the first that a list has of it
 * @param places where the lists have it
 */
record Reference(
    String iri,
    String key,
    Kind kind,
    String title,
    List<PersonName> authors,
    boolean moreAuthors,
    Optional<VenueName> venue,
    OptionalInt year,
    Optional<String> arxiv,
    Optional<String> doi,
    Optional<String> address,
    Optional<String> note,
    List<Place> places) {

  Reference {
    authors = List.copyOf(authors);
    places = List.copyOf(places);
  }

  /** What a paper is, in its most formal form. */
  enum Kind {
    CONFERENCE_PAPER,
    JOURNAL_ARTICLE,
    PREPRINT,
    OTHER
  }

  /**
   * What a venue is called.
   *
   * @param name in full
   * @param acronym where it has one that is not its name
   */
  record VenueName(String name, Optional<String> acronym) {}

  /**
   * Where a list has a paper.
   *
   * @param list its key
   * @param number of the entry in it, from 1
   * @param path the words of the headings above the entry
   */
  record Place(String list, int number, List<String> path) {
    Place {
      path = List.copyOf(path);
    }

    /** List and number, so that references sort by it as the list has them: "papers 0012". */
    String order() {
      return "%s %04d".formatted(list, number);
    }
  }

  /** The order in each list and the headings above, each once. */
  List<String> keywords() {
    return java.util.stream.Stream.concat(
            places.stream().map(Place::order),
            places.stream().flatMap(place -> place.path().stream()))
        .distinct()
        .toList();
  }
}
