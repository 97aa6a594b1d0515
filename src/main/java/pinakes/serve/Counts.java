package pinakes.serve;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * How much a publication holds, counted triple by triple.
 *
 * @param triples of the union of all graphs
 * @param subjects different ones
 * @param properties triples of each property, by IRI
 * @param classes instances of each class, by IRI
 * @param graphs triples of each graph, by IRI
 */
record Counts(
    long triples,
    long subjects,
    Map<String, Long> properties,
    Map<String, Long> classes,
    Map<String, Long> graphs) {

  /** Counts; the union comes sorted by subject, so that no set of subjects is needed. */
  static Counts of(DatasetGraph data) {
    long triples = 0;
    long subjects = 0;
    Map<String, Long> properties = new TreeMap<>();
    Map<String, Long> classes = new TreeMap<>();
    Node last = Node.ANY;
    Iterator<Triple> union = data.getUnionGraph().find();
    while (union.hasNext()) {
      Triple triple = union.next();
      triples++;
      if (!triple.getSubject().equals(last)) {
        last = triple.getSubject();
        subjects++;
      }
      properties.merge(triple.getPredicate().getURI(), 1L, Long::sum);
      if (triple.getPredicate().equals(RDF.Nodes.type) && triple.getObject().isURI()) {
        classes.merge(triple.getObject().getURI(), 1L, Long::sum);
      }
    }
    Map<String, Long> graphs = new TreeMap<>();
    data.listGraphNodes()
        .forEachRemaining(
            graph ->
                graphs.put(
                    graph.getURI(), Iter.count(data.find(graph, Node.ANY, Node.ANY, Node.ANY))));
    return new Counts(triples, subjects, properties, classes, graphs);
  }
}
