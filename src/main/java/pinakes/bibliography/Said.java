package pinakes.bibliography;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/**
 * What a dataset says of single resources, whatever graph says it, always in the same order; within
 * one transaction.
 */
record Said(DatasetGraph data) {

  List<Node> objects(Node subject, Node property) {
    return Iter.asStream(data.find(Node.ANY, subject, property, Node.ANY))
        .map(Quad::getObject)
        .distinct()
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  List<Node> subjects(Node property, Node object) {
    return Iter.asStream(data.find(Node.ANY, Node.ANY, property, object))
        .map(Quad::getSubject)
        .distinct()
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  Optional<Node> one(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  /** The words of a literal; English before other languages. */
  Optional<String> words(Node subject, Node property) {
    return objects(subject, property).stream()
        .filter(Node::isLiteral)
        .min(Comparator.comparing(literal -> !literal.getLiteralLanguage().equals("en")))
        .map(Node::getLiteralLexicalForm);
  }

  OptionalInt number(Node subject, Node property) {
    return words(subject, property)
        .map(words -> OptionalInt.of(Integer.parseInt(words)))
        .orElse(OptionalInt.empty());
  }

  boolean is(Node subject, Node type) {
    return data.contains(Node.ANY, subject, RDF.type.asNode(), type);
  }
}
