package pinakes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptanceTest {
  private static final String FIRST =
      """
      # Papers
      ## Pruning

      **Pruning by Weights**<br>
      * Anna Berg, Carl Dahl *<br>
      IEEE 2020 · [[PDF]()]%s

      %s**Pruning by Channels**<br>
      * Anna Berg, Carl Dahl *<br>
      IEEE 2020 · [[PDF]()]
      """;

  @Test
  void withoutACommentAllIsSaid() {
    assertEquals(
        List.of("6 venue-is-publisher", "6 empty-link", "10 venue-is-publisher", "10 empty-link"),
        problems(FIRST.formatted("", "")));
  }

  @Test
  void aCommentOnALineAcceptsARuleForItsEntry() {
    assertEquals(
        List.of("6 venue-is-publisher", "10 venue-is-publisher", "10 empty-link"),
        problems(FIRST.formatted(" <!-- pinakes: accept empty-link -->", "")));
  }

  @Test
  void aCommentOnALineOfItsOwnAcceptsForTheEntryBelow() {
    assertEquals(
        List.of("6 venue-is-publisher", "6 empty-link"),
        problems(
            FIRST.formatted(
                "", "<!-- pinakes: accept empty-link, venue-is-publisher: no page yet -->\n\n")));
  }

  @Test
  void aCommentAcceptsForTheWholeFile() {
    assertEquals(
        List.of("6 empty-link", "10 empty-link"),
        problems(
            FIRST.formatted("", "")
                + "\n<!-- pinakes: accept venue-is-publisher in this file -->\n"));
  }

  @Test
  void aRuleThatDoesNotExistIsSaid() {
    assertEquals(
        List.of(
            "6 venue-is-publisher",
            "6 empty-link",
            "6 unknown-acceptance",
            "10 venue-is-publisher",
            "10 empty-link"),
        problems(FIRST.formatted(" <!-- pinakes: accept empty-links -->", "")));
  }

  private static List<String> problems(String list) {
    return Trip.over(list).problems().stream()
        .map(problem -> problem.place().line() + " " + problem.rule().id())
        .toList();
  }
}
