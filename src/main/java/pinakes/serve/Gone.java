package pinakes.serve;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import pinakes.ontology.Pin;

/**
 * The tombstone of what an earlier publication described.
 *
 * @param replacement what took its place; empty where nothing did
 */
record Gone(Optional<String> replacement) {

  /**
   * The tombstone of an IRI, where all that is left of it is that. What was replaced more than once
   * leads to the last; what was replaced by something that is gone itself is gone.
   */
  static Optional<Gone> of(DatasetGraph data, Node thing) {
    if (!isTombstone(data, thing)) {
      return Optional.empty();
    }
    Set<Node> passed = new HashSet<>();
    Optional<Node> at = Optional.of(thing);
    while (at.filter(passed::add).filter(node -> isTombstone(data, node)).isPresent()) {
      at = at.flatMap(node -> replacement(data, node));
    }
    return Optional.of(new Gone(at.filter(node -> !isTombstone(data, node)).map(Node::getURI)));
  }

  private static boolean isTombstone(DatasetGraph data, Node thing) {
    return data.contains(Node.ANY, thing, RDF.Nodes.type, Pin.TOMBSTONE);
  }

  private static Optional<Node> replacement(DatasetGraph data, Node thing) {
    return Iter.asStream(data.find(Node.ANY, thing, DCTerms.isReplacedBy.asNode(), Node.ANY))
        .map(Quad::getObject)
        .filter(Node::isURI)
        .min(Comparator.comparing(Node::getURI));
  }
}
