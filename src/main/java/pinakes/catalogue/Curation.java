package pinakes.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What the keeper of a list says of it beside it.
 *
 * @param titles of the list, one a language
 * @param licence the IRI of the list's licence
 * @param address where the list's file is shown on the web
 */
public record Curation(List<Text> titles, Optional<String> licence, Optional<String> address) {

  /** Nothing is said. */
  public static final Curation NONE = new Curation(List.of(), Optional.empty(), Optional.empty());

  public Curation {
    titles = List.copyOf(titles);
  }

  /**
   * Where a line is shown: the hosts that would render Markdown and number no lines are asked for
   * the text as it stands.
   */
  public Optional<String> addressOfLine(int line) {
    return address.map(
        page -> {
          boolean asks = page.indexOf('?') >= 0;
          boolean renders = page.matches("https?://(www\\.)?(github|gitlab)\\.[a-z]+/.*");
          boolean bitbucket = page.matches("https?://(www\\.)?bitbucket\\.org/.*");
          return page
              + (renders && !asks ? "?plain=1" : "")
              + (bitbucket ? "#lines-" : "#L")
              + line;
        });
  }
}
