package pinakes.serve;

import java.util.List;
import java.util.Optional;
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

  /** The tombstone of an IRI, where all that is left of it is that. */
  static Optional<Gone> of(DatasetGraph data, Node thing) {
    if (!data.contains(Node.ANY, thing, RDF.Nodes.type, Pin.TOMBSTONE)) {
      return Optional.empty();
    }
    List<String> replacements =
        Iter.asStream(data.find(Node.ANY, thing, DCTerms.isReplacedBy.asNode(), Node.ANY))
            .map(Quad::getObject)
            .filter(Node::isURI)
            .map(Node::getURI)
            .sorted()
            .toList();
    return Optional.of(new Gone(replacements.stream().findFirst()));
  }
}
