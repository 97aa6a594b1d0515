package pinakes.catalogue;

import java.util.List;
import java.util.Optional;
import pinakes.source.Checkout;
import pinakes.source.Forge;

/**
 * What is known of a list beside what it says.
 *
 * @param titles of the list, one a language, by its keeper
 * @param licence the IRI of the list's licence, by its keeper
 * @param address where the list's file is shown on the web, by its keeper
 * @param checkout what the git repository that the list lies in says of it
 */
public record Curation(
    List<Text> titles,
    Optional<String> licence,
    Optional<String> address,
    Optional<Checkout> checkout) {

  /** Nothing is said. */
  public static final Curation NONE = new Curation(List.of(), Optional.empty(), Optional.empty());

  public Curation {
    titles = List.copyOf(titles);
  }

  /** What a keeper says. */
  public Curation(List<Text> titles, Optional<String> licence, Optional<String> address) {
    this(titles, licence, address, Optional.empty());
  }

  /** The same, and what git says. */
  public Curation withCheckout(Checkout known) {
    return new Curation(titles, licence, address, Optional.of(known));
  }

  /** Where a line is shown: as the keeper says, else as git does. */
  public Optional<String> addressOfLine(int line) {
    return address.or(() -> checkout.flatMap(Checkout::page)).map(page -> Forge.line(page, line));
  }
}
