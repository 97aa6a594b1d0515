package pinakes.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import pinakes.ontology.Pin;

/** What a graph says of single resources, always in the same order. */
record Facts(Graph graph) {

  List<Node> objects(Node subject, Node property) {
    return graph.stream(subject, property, Node.ANY)
        .map(Triple::getObject)
        .distinct()
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  List<Node> subjects(Node property, Node object) {
    return graph.stream(Node.ANY, property, object)
        .map(Triple::getSubject)
        .distinct()
        .sorted(NodeCmp::compareRDFTerms)
        .toList();
  }

  Optional<Node> one(Node subject, Node property) {
    return objects(subject, property).stream().findFirst();
  }

  Optional<String> words(Node subject, Node property) {
    return one(subject, property).filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
  }

  int number(Node subject, Node property) {
    return words(subject, property).map(Integer::parseInt).orElse(0);
  }

  boolean is(Node subject, Node type) {
    return graph.contains(subject, RDF.type.asNode(), type);
  }

  /**
   * What a resource is called: its short name, label, title or name; English before other
   * languages.
   */
  Optional<String> name(Node resource) {
    return List.of(
            Pin.ACRONYM,
            SKOS.prefLabel.asNode(),
            RDFS.label.asNode(),
            DCTerms.title.asNode(),
            FOAF.name.asNode())
        .stream()
        .flatMap(
            property ->
                objects(resource, property).stream()
                    .filter(Node::isLiteral)
                    .sorted(englishFirst())
                    .limit(1))
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  private static Comparator<Node> englishFirst() {
    return Comparator.comparing(literal -> !literal.getLiteralLanguage().equals("en"));
  }
}
