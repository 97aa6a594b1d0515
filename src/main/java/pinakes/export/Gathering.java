package pinakes.export;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import pinakes.ontology.Positions;

/**
 * Reads a dataset once, as it comes, and turns what each graph says of each resource into pieces
 * that know their place.
 */
final class Gathering {

  private final DatasetGraph data;
  private final Evidence evidence;
  private final boolean graphs;
  private final Optional<Reifiers> reifiers;
  private final Pieces pieces;

  /**
   * @param graphs whether each graph is written by itself, not the union
   * @param reifiers says which reifiers are written as annotations; empty when none are
   */
  Gathering(
      DatasetGraph data,
      Evidence evidence,
      boolean graphs,
      Optional<Reifiers> reifiers,
      Pieces pieces) {
    this.data = data;
    this.evidence = evidence;
    this.graphs = graphs;
    this.reifiers = reifiers;
    this.pieces = pieces;
  }

  void run() {
    Iterator<Quad> quads = data.find();
    try {
      List<Quad> together = new ArrayList<>();
      while (quads.hasNext()) {
        Quad quad = quads.next();
        if (!together.isEmpty() && !isTogether(together.get(0), quad)) {
          resource(together);
          together.clear();
        }
        together.add(quad);
      }
      if (!together.isEmpty()) {
        resource(together);
      }
    } finally {
      Iter.close(quads);
    }
  }

  private static boolean isTogether(Quad one, Quad other) {
    return one.getSubject().equals(other.getSubject()) && one.getGraph().equals(other.getGraph());
  }

  private void resource(List<Quad> quads) {
    switch (evidence) {
      case RDF12 -> withReifiers(quads);
      case RDF11 -> {
        requireOneStatement(quads);
        List<Quad> respelt = new ArrayList<>();
        quads.forEach(quad -> Spelling.rdf11(quad, respelt::add));
        pieces.values(respelt);
      }
      case NONE -> {
        if (quads.stream().anyMatch(Spelling::isEvidence)) {
          hideEverywhere(quads.get(0));
        } else {
          pieces.values(quads.stream().filter(Spelling::isPlain).toList());
        }
      }
    }
  }

  /** Two statements of one reifier would be mixed up in one {@code rdf:Statement}. */
  private void requireOneStatement(List<Quad> quads) {
    Node scope = graphs ? quads.get(0).getGraph() : Node.ANY;
    Node subject = quads.get(0).getSubject();
    if (quads.stream().anyMatch(quad -> quad.getPredicate().equals(RDF.Nodes.reifies))
        && Iter.asStream(data.find(scope, subject, RDF.Nodes.reifies, Node.ANY))
                .map(Quad::getObject)
                .distinct()
                .count()
            > 1) {
      throw new ExportException(
          "RDF 1.1 has no words for the several statements of "
              + Terms.shown(subject)
              + ": use --evidence rdf12 or none");
    }
  }

  /** Evidence is left out also where a graph says something of it that is none. */
  private void hideEverywhere(Quad quad) {
    pieces.hidden(quad);
    if (graphs) {
      Iter.toList(data.find(Node.ANY, quad.getSubject(), Node.ANY, Node.ANY)).stream()
          .filter(other -> !other.getGraph().equals(quad.getGraph()))
          .forEach(pieces::hidden);
    }
  }

  private void withReifiers(List<Quad> quads) {
    Optional<Reifiers.Annotation> annotation =
        quads.stream().anyMatch(quad -> quad.getPredicate().equals(RDF.Nodes.reifies))
            ? reifiers.flatMap(all -> all.annotation(quads.get(0)))
            : Optional.empty();
    if (annotation.isPresent()) {
      pieces.annotation(annotation.get());
      pieces.hidden(quads.get(0));
      pieces.values(
          quads.stream().filter(quad -> Positions.contains(quad.getPredicate())).toList());
    } else {
      pieces.values(quads);
    }
  }
}
