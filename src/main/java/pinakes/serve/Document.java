package pinakes.serve;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.VOID;
import pinakes.export.Excerpt;
import pinakes.export.Export;
import pinakes.export.ExportFormat;

/**
 * What the graph says of one thing: its own statements, those of its parts (the authorships and
 * expressions of a work, the quote and position of a mention), and those about its statements.
 */
final class Document {

  private Document() {}

  /** Whether the graph says anything of it. */
  static boolean isAbout(DatasetGraph data, String iri) {
    Node thing = NodeFactory.createURI(iri);
    return data.contains(Node.ANY, thing, Node.ANY, Node.ANY);
  }

  /** The document about the thing as RDF. */
  static Representation of(Served served, String iri, Variant variant) {
    return written(served, iri, variant, Excerpt::about);
  }

  /** The document about all terms of a vocabulary, which share a document, as RDF. */
  static Representation ofVocabulary(Served served, String iri, Variant variant) {
    return written(served, iri, variant, Excerpt::ofVocabulary);
  }

  private static Representation written(
      Served served,
      String iri,
      Variant variant,
      BiFunction<Excerpt, Node, DatasetGraph> described) {
    Node thing = NodeFactory.createURI(iri);
    DatasetGraph said =
        served.read(data -> described.apply(Excerpt.from(data, served.base()), thing));
    said.add(Quad.defaultGraphIRI, thing, VOID.inDataset.asNode(), served.self());
    return written(said, variant.format().orElseThrow(), variant.mediaType());
  }

  /** Writes a small dataset. */
  static Representation written(DatasetGraph data, ExportFormat format, String mediaType) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(data, format, format.evidence(), out);
    return Representation.of(out.toByteArray(), mediaType);
  }

  /** The classes of a thing, sorted. */
  static List<String> types(DatasetGraph data, String iri) {
    return Iter.asStream(
            data.find(
                Node.ANY,
                NodeFactory.createURI(iri),
                org.apache.jena.vocabulary.RDF.Nodes.type,
                Node.ANY))
        .map(Quad::getObject)
        .filter(Node::isURI)
        .map(Node::getURI)
        .distinct()
        .sorted()
        .toList();
  }

  /** What became of something that was there once. */
  static Optional<Gone> gone(DatasetGraph data, String iri) {
    return Gone.of(data, NodeFactory.createURI(iri));
  }
}
