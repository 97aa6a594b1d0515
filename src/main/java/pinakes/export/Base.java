package pinakes.export;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import pinakes.ontology.Pin;

/** What the IRIs of a publication begin with, as the publication itself shows. */
final class Base {

  /** Only plain ones: a base that a reader could resolve in two ways shortens nothing. */
  private static final Pattern PLAIN =
      Pattern.compile("https?://[a-z0-9.-]+(:[0-9]+)?/(?!\\.)([A-Za-z0-9_~-][A-Za-z0-9._~-]*/)*");

  private Base() {}

  /** The base, or the empty string when nothing tells it. */
  static String of(DatasetGraph data) {
    return List.of(Map.entry(Pin.PUBLICATION, "publication/"), Map.entry(Pin.PAPER_LIST, "list/"))
        .stream()
        .flatMap(sign -> found(data, sign.getKey(), sign.getValue()).stream())
        .findFirst()
        .orElse("");
  }

  private static Optional<String> found(DatasetGraph data, Node type, String kind) {
    Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, RDF.Nodes.type, type);
    try {
      return Iter.asStream(quads)
          .map(Quad::getSubject)
          .filter(Node::isURI)
          .map(Node::getURI)
          .map(iri -> iri.substring(0, iri.lastIndexOf("/" + kind) + 1))
          .filter(base -> PLAIN.matcher(base).matches())
          .min(String::compareTo);
    } finally {
      Iter.close(quads);
    }
  }
}
