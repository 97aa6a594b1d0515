package pinakes.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pinakes.source.Place;

/**
 * One entry of one list, as the list states it.
 *
 * @param key unique within the list
 * @param work the key of the work it mentions
 * @param matchedBy why it is held to mention that work, where it is not the only one to do so
 * @param section the key of the heading it stands under
 * @param title as stated
 * @param authors the words that state the authors, as printed
 * @param authorNames the names in their order
 * @param venue as stated
 * @param year as stated
 * @param note as it stands, verbatim
 * @param links in their order
 * @param quote the entry's whole text
 * @param titlePlace where its title stands
 * @param correction what is held in place of what is stated, by the word of the list's keeper
 * @param doubts why it is not held to mention some other work
 */
public record Mention(
    String key,
    String work,
    Optional<String> matchedBy,
    Optional<String> section,
    String title,
    Optional<String> authors,
    List<String> authorNames,
    Optional<String> venue,
    OptionalInt year,
    Optional<Note> note,
    List<Link> links,
    Quote quote,
    Place titlePlace,
    Optional<Correction> correction,
    List<Doubt> doubts) {

  public Mention {
    authorNames = List.copyOf(authorNames);
    links = List.copyOf(links);
    doubts = List.copyOf(doubts);
  }

  /**
   * A remark on the paper.
   *
   * @param text its words
   * @param quote them where they stand in the file, markup included
   */
  public record Note(Text text, Quote quote) {}
}
