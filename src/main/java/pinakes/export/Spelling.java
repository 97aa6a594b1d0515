package pinakes.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import pinakes.ontology.Positions;

/** The spellings of evidence, there and back. */
public final class Spelling {

  private Spelling() {}

  /**
   * The dataset with each {@code rdf:Statement} that has one subject, one predicate and one object
   * spelt as a reifier: what {@link Evidence#RDF11} was made from. The dataset given stays as it
   * is.
   */
  public static DatasetGraph rdf12(DatasetGraph rdf11) {
    DatasetGraph rdf12 = DatasetGraphFactory.createTxnMem();
    rdf11.find().forEachRemaining(rdf12::add);
    rdf11
        .find(Node.ANY, Node.ANY, RDF.Nodes.type, RDF.Nodes.Statement)
        .forEachRemaining(statement -> reify(rdf11, rdf12, statement));
    return rdf12;
  }

  private static void reify(DatasetGraph rdf11, DatasetGraph rdf12, Quad statement) {
    Optional<Quad> subject = only(rdf11, statement, RDF.Nodes.subject);
    Optional<Quad> predicate = only(rdf11, statement, RDF.Nodes.predicate);
    Optional<Quad> object = only(rdf11, statement, RDF.Nodes.object);
    if (subject.isPresent() && predicate.isPresent() && object.isPresent()) {
      List.of(statement, subject.get(), predicate.get(), object.get()).forEach(rdf12::delete);
      Node term =
          NodeFactory.createTripleTerm(
              subject.get().getObject(), predicate.get().getObject(), object.get().getObject());
      rdf12.add(statement.getGraph(), statement.getSubject(), RDF.Nodes.reifies, term);
    }
  }

  private static Optional<Quad> only(DatasetGraph data, Quad statement, Node part) {
    List<Quad> found =
        Iter.toList(data.find(statement.getGraph(), statement.getSubject(), part, Node.ANY));
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Hands on what RDF 1.1 says instead of the quad. */
  static void rdf11(Quad quad, Consumer<Quad> written) {
    Node object = quad.getObject();
    if (!object.isTripleTerm()) {
      if (object.equals(RDF.Nodes.Statement) && quad.getPredicate().equals(RDF.Nodes.type)) {
        throw new ExportException(
            Terms.shown(quad.getSubject())
                + " is an rdf:Statement already, which could not be told from evidence spelt so:"
                + " use --evidence rdf12 or none");
      }
      written.accept(quad);
      return;
    }
    Triple triple = object.getTriple();
    if (!quad.getPredicate().equals(RDF.Nodes.reifies) || triple.getObject().isTripleTerm()) {
      throw new ExportException(
          "RDF 1.1 has no words for the triple term that "
              + Terms.shown(quad.getSubject())
              + " has as "
              + Terms.shown(quad.getPredicate())
              + ": use --evidence rdf12 or none");
    }
    written.accept(with(quad, RDF.Nodes.type, RDF.Nodes.Statement));
    written.accept(with(quad, RDF.Nodes.subject, triple.getSubject()));
    written.accept(with(quad, RDF.Nodes.predicate, triple.getPredicate()));
    written.accept(with(quad, RDF.Nodes.object, triple.getObject()));
  }

  /** Whether the quad stays when evidence is left out, if its subject stays. */
  static boolean isPlain(Quad quad) {
    return !Positions.contains(quad.getPredicate())
        && !quad.getPredicate().equals(OA.hasSelector.asNode())
        && !quad.getObject().isTripleTerm();
  }

  /** Whether the quad makes its subject a reifier or a selector. */
  static boolean isEvidence(Quad quad) {
    Node predicate = quad.getPredicate();
    Node object = quad.getObject();
    return predicate.equals(RDF.Nodes.reifies)
        || (predicate.equals(RDF.Nodes.type)
            && (object.equals(OA.TextQuoteSelector.asNode())
                || object.equals(OA.TextPositionSelector.asNode())));
  }

  private static Quad with(Quad quad, Node predicate, Node object) {
    return Quad.create(quad.getGraph(), quad.getSubject(), predicate, object);
  }
}
