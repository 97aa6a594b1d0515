package pinakes.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import pinakes.ontology.Pin;
import pinakes.ontology.Searchable;

/**
 * Full text search over all titles, names, labels and notes: what was found, best first.
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
   * @param pieces the same, cut where words that were found begin and end
   * @param by the entry whose note or title it is; null: it is said of the thing itself
   */
  public record Hit(Node thing, Node property, String text, List<Piece> pieces, @Nullable Node by) {
    public Hit {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A part of a text.
   *
   * @param found whether it is one of the words looked for
   */
  public record Piece(String text, boolean found) {}

  private static final int MOST = 1000;

  // characters for private use, which mean nothing where text is taken from lists
  private static final char BEGIN = '\uE0B0';
  private static final char END = '\uE0B2';

  private static final Query QUERY = query();

  public Search {
    hits = List.copyOf(hits);
  }

  private static Query query() {
    String properties =
        Searchable.PROPERTIES.stream()
            .map(property -> "<" + property.getURI() + ">")
            .collect(Collectors.joining(" "));
    return QueryFactory.create(
        """
        PREFIX text: <http://jena.apache.org/text#>
        SELECT ?hit ?found ?property ?work {
          (?hit ?score ?found ?graph ?property)
            text:query (%s ?words %d "highlight:s:%s | e:%s | z:100000 | m:1") .
          OPTIONAL { ?hit <%s> ?work }
        }
        """
            .formatted(properties, MOST, BEGIN, END, Pin.MENTION_OF.getURI()));
  }

  /**
   * Looks for words, as {@code search} of the saved queries does.
   *
   * @throws QueryException when there is no word to look for
   */
  public static Search of(DatasetGraph data, String words) {
    Node lucene = NodeFactory.createLiteralString(TextSearch.of(words));
    Query query = QueryTransformOps.replaceVars(QUERY, Map.of(Var.alloc("words"), lucene));
    return Txn.calculateRead(data, () -> run(data, query));
  }

  private static Search run(DatasetGraph data, Query query) {
    Map<Node, Hit> hits = new LinkedHashMap<>();
    int rows = 0;
    try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
      RowSet found = exec.select();
      while (found.hasNext()) {
        rows++;
        Hit hit = hit(found.next());
        hits.putIfAbsent(hit.thing(), hit);
      }
    }
    return new Search(new ArrayList<>(hits.values()), rows < MOST);
  }

  private static Hit hit(Binding row) {
    Node thing = row.get("hit");
    Node work = row.get("work");
    List<Piece> pieces = pieces(row.get("found").getLiteralLexicalForm());
    String text = pieces.stream().map(Piece::text).collect(Collectors.joining());
    return new Hit(
        work == null ? thing : work,
        row.get("property"),
        text,
        pieces,
        work == null ? null : thing);
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
