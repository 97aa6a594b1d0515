package pinakes.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is held of an entry in place of what it states, by the word of the list's keeper.
 *
 * @param target the entry: an identifier it states ({@code arxiv:1503.02531}) or its title
 * @param title as it should be
 * @param authors all of them in their order; empty where they are not corrected
 * @param venue as it should be, without its year
 * @param year as it should be
 */
public record Correction(
    String target,
    Optional<String> title,
    List<String> authors,
    Optional<String> venue,
    OptionalInt year) {

  public Correction {
    authors = List.copyOf(authors);
  }

  /** The names of the fields that are corrected. */
  public List<String> fields() {
    List<String> fields = new ArrayList<>();
    title.ifPresent(corrected -> fields.add("title"));
    if (!authors.isEmpty()) {
      fields.add("authors");
    }
    venue.ifPresent(corrected -> fields.add("venue"));
    year.ifPresent(corrected -> fields.add("year"));
    return fields;
  }
}
