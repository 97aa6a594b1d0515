package pinakes.ontology;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.VOID;

/**
 * What moves when a line is inserted somewhere else in a list: places, the text around a quote,
 * counts and hashes. Exports keep these statements in a group of their own, so that the rest of a
 * file changes only where the list did.
 */
public final class Positions {

  /** The predicates of all positional statements. */
  public static final Set<Node> PREDICATES =
      Set.of(
          Pin.LINE,
          Pin.COLUMN,
          Pin.SOURCE_ADDRESS,
          Pin.CONTENT_HASH,
          Pin.COMMIT,
          Pin.ENTRY_COUNT,
          Pin.LINE_COUNT,
          OA.start.asNode(),
          OA.end.asNode(),
          OA.prefix.asNode(),
          OA.suffix.asNode(),
          DCTerms.extent.asNode(),
          VOID.triples.asNode(),
          VOID.entities.asNode(),
          VOID.distinctSubjects.asNode());

  private Positions() {}

  /** Whether statements with this predicate are positional. */
  public static boolean contains(Node predicate) {
    return PREDICATES.contains(predicate);
  }
}
