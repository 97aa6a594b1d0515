package pinakes.rdf;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Work;
import pinakes.ontology.Pin;

/**
 * The tombstones: an IRI that a publication had minted and that its successor does not describe is
 * remembered, with what it was replaced by where a work of the same identifier or title tells.
 */
final class Ledger {
  private final Iris iris;
  private final Map<String, Node> works = new HashMap<>();

  Ledger(Catalogue catalogue, Iris iris) {
    this.iris = iris;
    for (Work work : catalogue.works()) {
      Node node = iris.work(work.key());
      work.identifiers().forEach(identifier -> works.put(identifier.toString(), node));
      works.putIfAbsent(work.title(), node);
    }
  }

  /**
   * Writes a tombstone for each IRI of the last publication that is not among those described now.
   */
  void write(DatasetGraph last, SubjectSet described, Quads quads) {
    Node ledger = iris.graph("ledger");
    String lists = iris.graph("list/").getURI();
    SubjectSet gone = new SubjectSet();
    last.stream(Node.ANY, Node.ANY, RDF.type.asNode(), Node.ANY)
        .filter(quad -> isOurs(quad, lists))
        .map(Quad::getSubject)
        .filter(subject -> !described.contains(subject) && gone.add(subject))
        .forEach(subject -> tombstone(last, subject, quads));
    last.stream(ledger, Node.ANY, RDF.type.asNode(), Pin.TOMBSTONE)
        .map(Quad::getSubject)
        .filter(subject -> !described.contains(subject) && gone.add(subject))
        .forEach(subject -> tombstone(last, subject, quads));
  }

  private boolean isOurs(Quad quad, String lists) {
    String graph = quad.getGraph().toString();
    boolean minted = graph.startsWith(lists) || quad.getGraph().equals(iris.graph("held"));
    return minted
        && quad.getSubject().isURI()
        && quad.getSubject().getURI().startsWith(iris.node("").getURI());
  }

  private void tombstone(DatasetGraph last, Node subject, Quads quads) {
    Quads.About about = quads.about(subject).a(Pin.TOMBSTONE);
    replacement(last, subject).ifPresent(node -> about.add(DCTerms.isReplacedBy.asNode(), node));
  }

  /** What a work became, or what it is known already to have become. */
  private Optional<Node> replacement(DatasetGraph last, Node subject) {
    for (Node property : java.util.List.of(DCTerms.identifier.asNode(), DCTerms.title.asNode())) {
      Optional<Node> work =
          last.stream(iris.graph("held"), subject, property, Node.ANY)
              .flatMap(
                  quad ->
                      Optional.ofNullable(works.get(quad.getObject().getLiteralLexicalForm()))
                          .stream())
              .findFirst();
      if (work.isPresent()) {
        return work;
      }
    }
    return last.stream(iris.graph("ledger"), subject, DCTerms.isReplacedBy.asNode(), Node.ANY)
        .map(Quad::getObject)
        .findFirst();
  }
}
