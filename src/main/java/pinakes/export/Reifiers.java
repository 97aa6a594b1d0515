package pinakes.export;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import pinakes.ontology.Positions;

/**
 * Reifiers that can be written at the statement they stand for, in the <a
 * href="https://www.w3.org/TR/rdf12-turtle/#annotation-syntax">annotation syntax</a>. That needs a
 * statement that is asserted where the reifier is described, and one only; and since annotations
 * are not put into annotations here, its subject is no reifier.
 */
final class Reifiers {

  private static final String DEEP = "\n            ";

  private final DatasetGraph data;
  private final boolean graphs;
  private final TurtleSyntax syntax;

  /**
   * @param graphs whether each graph is written by itself, not the union
   */
  Reifiers(DatasetGraph data, boolean graphs, TurtleSyntax syntax) {
    this.data = data;
    this.graphs = graphs;
    this.syntax = syntax;
  }

  /** The annotation that says all there is to say of the resource, but its positions. */
  Optional<Annotation> annotation(Quad quadOfReifier) {
    Node graph = quadOfReifier.getGraph();
    Node reifier = quadOfReifier.getSubject();
    Node scope = graphs ? graph : Node.ANY;
    Set<Quad> said = new LinkedHashSet<>();
    Iter.toList(data.find(scope, reifier, Node.ANY, Node.ANY)).stream()
        .map(quad -> Quad.create(graph, quad.asTriple()))
        .forEach(said::add);
    List<Node> reified =
        said.stream()
            .filter(quad -> quad.getPredicate().equals(RDF.Nodes.reifies))
            .map(Quad::getObject)
            .toList();
    if (reified.size() != 1 || !reified.get(0).isTripleTerm()) {
      return Optional.empty();
    }
    Triple triple = reified.get(0).getTriple();
    if (Positions.contains(triple.getPredicate())
        || !data.contains(scope, triple.getSubject(), triple.getPredicate(), triple.getObject())
        || data.contains(scope, triple.getSubject(), RDF.Nodes.reifies, Node.ANY)) {
      return Optional.empty();
    }
    return Optional.of(new Annotation(Quad.create(graph, triple), text(reifier, said)));
  }

  private Bytes text(Node reifier, Set<Quad> said) {
    Map<String, Set<Slice>> properties = new TreeMap<>(PropertyOrder.INSTANCE);
    for (Quad quad : said) {
      Node predicate = quad.getPredicate();
      if (!predicate.equals(RDF.Nodes.reifies) && !Positions.contains(predicate)) {
        Bytes value = new Bytes();
        syntax.value(quad, value);
        properties.computeIfAbsent(predicate.getURI(), iri -> new TreeSet<>()).add(value.slice());
      }
    }
    Bytes out = new Bytes().text(DEEP).text("~ ");
    syntax.subject(reifier, out);
    if (!properties.isEmpty()) {
      out.text(" {|");
      String before = "";
      for (Map.Entry<String, Set<Slice>> property : properties.entrySet()) {
        out.text(before).text(DEEP).text("    ");
        syntax.terms().verb(property.getKey(), out);
        values(property.getValue(), out);
        before = " ;";
      }
      out.text(DEEP).text("|}");
    }
    return out;
  }

  private static void values(Set<Slice> values, Bytes out) {
    String before = " ";
    for (Iterator<Slice> all = values.iterator(); all.hasNext(); before = " , ") {
      out.text(before);
      all.next().appendTo(out);
    }
  }

  /**
   * What is said of an asserted statement.
   *
   * @param statement the statement, in the graph that speaks of it
   * @param text the reifier and what is said of it, as it follows the statement
   */
  record Annotation(Quad statement, Bytes text) {}
}
