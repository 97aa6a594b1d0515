package pinakes.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import pinakes.ontology.Pin;
import pinakes.store.WordSearch;

/**
 * Full text search over all titles, names, labels and notes: what was found, what lists speak of
 * before what only the reference scheme and the registries do, of both the best first.
 *
 * @param hits one for each thing found; what an entry of a list says counts as said of its paper
 * @param whole whether these are all; searches have a bound
 */
public record Search(List<Hit> hits, boolean whole) {

  /**
   * A thing that has all the words.
   *
   * @param thing a paper, author, method, technique, venue …
   * @param property that has the words in its value: the best of them
   * @param text the value, its language lost
   * @param pieces the same, cut where words that were found begin and end, once it is marked
   * @param by the entry whose note or title it is; null: it is said of the thing itself
   */
  public record Hit(Node thing, Node property, String text, List<Piece> pieces, @Nullable Node by) {
    public Hit {
      pieces = List.copyOf(pieces);
    }

    private Hit withPieces(List<Piece> marked) {
      return new Hit(thing, property, text, marked, by);
    }
  }

  /**
   * A part of a text.
   *
   * @param found whether it is one of the words looked for
   */
  public record Piece(String text, boolean found) {}

  private static final int MOST = 1000;

  /** The graph of what is known without any list; what lists speak of comes before it. */
  private static final String REFERENCE = "graph/reference";

  // characters for private use, which mean nothing where text is taken from lists
  private static final char BEGIN = '\uE0B0';
  private static final char END = '\uE0B2';

  public Search {
    hits = List.copyOf(hits);
  }

  /**
   * Looks for words, as {@code search} of the saved queries does.
   *
   * @throws QueryException when there is no word to look for
   */
  public static Search of(DatasetGraph data, String words) {
    String lucene = TextSearch.of(words);
    return Txn.calculateRead(data, () -> run(data, lucene));
  }

  private static Search run(DatasetGraph data, String lucene) {
    List<WordSearch.Found> found = new ArrayList<>(WordSearch.find(data, lucene, MOST));
    found.sort(Comparator.comparing(each -> each.graph().getURI().endsWith(REFERENCE)));
    Map<Node, Hit> hits = new LinkedHashMap<>();
    for (WordSearch.Found each : found) {
      Hit hit = hit(data, each);
      hits.putIfAbsent(hit.thing(), hit);
    }
    return new Search(new ArrayList<>(hits.values()), found.size() < MOST);
  }

  private static Hit hit(DatasetGraph data, WordSearch.Found found) {
    Optional<Node> work =
        Iter.asStream(data.find(Node.ANY, found.thing(), Pin.MENTION_OF, Node.ANY))
            .map(Quad::getObject)
            .findFirst();
    return new Hit(
        work.orElse(found.thing()),
        found.property(),
        found.text(),
        List.of(new Piece(found.text(), false)),
        work.isPresent() ? found.thing() : null);
  }

  /**
   * The same hits of a search for those words, with the words marked in them. Marking costs more
   * than finding does: it is for what is shown.
   */
  public static List<Hit> marked(String words, List<Hit> hits) {
    String lucene = TextSearch.of(words);
    return hits.stream()
        .map(hit -> hit.withPieces(pieces(WordSearch.mark(lucene, hit.text(), BEGIN, END))))
        .toList();
  }

  private static List<Piece> pieces(String marked) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    boolean inside = false;
    for (int i = 0; i <= marked.length(); i++) {
      boolean border = i == marked.length() || marked.charAt(i) == (inside ? END : BEGIN);
      if (border) {
        if (i > from) {
          pieces.add(new Piece(marked.substring(from, i), inside));
        }
        inside = !inside;
        from = i + 1;
      }
    }
    return pieces;
  }
}
