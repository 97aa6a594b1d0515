package pinakes.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * What a dataset says of single things: the statements of each, and those of its parts that are
 * spoken of nowhere else, the authorships and expressions of a work, the quote and position of a
 * mention.
 */
public final class Excerpt {

  private static final Set<String> PARTS = Set.of("authorship/", "expression/");

  private final DatasetGraph data;
  private final String base;

  private Excerpt(DatasetGraph data, String base) {
    this.data = data;
    this.base = base;
  }

  /**
   * Prepares for any number of excerpts of a dataset.
   *
   * @param data within a read transaction of the caller's, as in every use of the excerpt
   */
  public static Excerpt from(DatasetGraph data) {
    return from(data, Base.of(data));
  }

  /** The same where it is known already what the IRIs of the dataset begin with. */
  public static Excerpt from(DatasetGraph data, String base) {
    return new Excerpt(data, base);
  }

  /** What is said of a thing, without names of graphs. */
  public DatasetGraph about(Node thing) {
    DatasetGraph said = DatasetGraphFactory.create();
    Set<Node> described = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>();
    open.add(thing);
    while (!open.isEmpty()) {
      Node next = open.pop();
      if (described.add(next)) {
        data.find(Node.ANY, next, Node.ANY, Node.ANY)
            .forEachRemaining(
                quad -> {
                  add(said, quad);
                  if (isPart(quad.getObject(), thing)) {
                    open.add(quad.getObject());
                  }
                });
      }
    }
    return said;
  }

  /** What is said of a vocabulary and of all its terms, which are fragments of its IRI. */
  public DatasetGraph ofVocabulary(Node vocabulary) {
    DatasetGraph said = about(vocabulary);
    String fragments = vocabulary.getURI() + "#";
    data.find()
        .forEachRemaining(
            quad -> {
              if (quad.getSubject().isURI() && quad.getSubject().getURI().startsWith(fragments)) {
                add(said, quad);
              }
            });
    return said;
  }

  private static void add(DatasetGraph said, Quad quad) {
    said.add(Quad.defaultGraphIRI, quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  private boolean isPart(Node object, Node whole) {
    return object.isURI()
        && (object.getURI().startsWith(whole.getURI() + "/")
            || PARTS.stream().anyMatch(part -> object.getURI().startsWith(base + part)));
  }
}
