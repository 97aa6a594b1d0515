package pinakes.pages;

import java.util.List;

/**
 * A thing as a search knows it.
 *
 * @param kind the word for what it is
 * @param texts other names, titles and notes in which its words may be found
 */
public record Searched(String iri, String kind, String name, List<String> texts) {

  public Searched {
    texts = List.copyOf(texts);
  }
}
