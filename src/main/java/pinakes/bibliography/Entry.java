package pinakes.bibliography;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An entry of a list, as the list states it.
 *
 * @param number its place among the entries of its list, from 1
 * @param section the IRI of the heading it stands under
 * @param path the words of the headings above it
 * @param work the IRI of the paper it mentions
 * @param title as stated
 * @param authors the words that state the authors
 * @param venue as stated
 * @param year as stated
 * @param note as stated
 * @param links in the order of their kinds
 * @param line of its title
 * @param verbatim the lines of the list that are this entry
 */
record Entry(
    int number,
    Optional<String> section,
    List<String> path,
    String work,
    String title,
    Optional<String> authors,
    Optional<String> venue,
    OptionalInt year,
    Optional<String> note,
    List<Link> links,
    int line,
    String verbatim) {

  Entry {
    path = List.copyOf(path);
    links = List.copyOf(links);
  }

  /**
   * A link of an entry.
   *
   * @param kind as it would be labelled
   * @param address where it leads
   */
  record Link(String kind, String address) {}
}
