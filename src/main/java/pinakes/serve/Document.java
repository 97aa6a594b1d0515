package pinakes.serve;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.VOID;
import pinakes.export.Export;
import pinakes.export.ExportFormat;

/**
 * What the graph says of one thing: its own statements, those of its parts (the authorships and
 * expressions of a work, the quote and position of a mention), and those about its statements.
 */
final class Document {

  /** Things that are spoken of nowhere but in what they are part of. */
  private static final Set<String> PARTS = Set.of("authorship/", "expression/");

  private final Served served;
  private final DatasetGraph said = DatasetGraphFactory.create();
  private final Set<Node> described = new HashSet<>();
  private final Deque<Node> toDescribe = new ArrayDeque<>();

  private Document(Served served) {
    this.served = served;
  }

  /** Whether the graph says anything of it. */
  static boolean isAbout(DatasetGraph data, String iri) {
    Node thing = NodeFactory.createURI(iri);
    return data.contains(Node.ANY, thing, Node.ANY, Node.ANY);
  }

  /** The document about the thing as RDF. */
  static Representation of(Served served, String iri, Variant variant) {
    ExportFormat format = variant.format().orElseThrow();
    Document document = new Document(served);
    served.read(data -> document.describe(data, NodeFactory.createURI(iri)));
    return written(document.said, format, variant.mediaType());
  }

  /** The document about all terms of a vocabulary, which share a document, as RDF. */
  static Representation ofVocabulary(Served served, String iri, Variant variant) {
    Document document = new Document(served);
    served.read(
        data -> {
          document.describe(data, NodeFactory.createURI(iri));
          Iter.asStream(data.find())
              .filter(quad -> quad.getSubject().isURI())
              .filter(quad -> quad.getSubject().getURI().startsWith(iri + "#"))
              .forEach(document::add);
          return document;
        });
    return written(document.said, variant.format().orElseThrow(), variant.mediaType());
  }

  /** Writes a small dataset. */
  static Representation written(DatasetGraph data, ExportFormat format, String mediaType) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(data, format, format.evidence(), out);
    return Representation.of(out.toByteArray(), mediaType);
  }

  private Document describe(DatasetGraph data, Node thing) {
    toDescribe.add(thing);
    while (!toDescribe.isEmpty()) {
      Node next = toDescribe.pop();
      if (described.add(next)) {
        data.find(Node.ANY, next, Node.ANY, Node.ANY).forEachRemaining(quad -> take(quad, thing));
      }
    }
    add(Quad.create(Quad.defaultGraphIRI, thing, VOID.inDataset.asNode(), served.self()));
    return this;
  }

  private void take(Quad quad, Node thing) {
    add(quad);
    Node object = quad.getObject();
    if (object.isURI() && isPart(object.getURI(), thing.getURI())) {
      toDescribe.add(object);
    }
  }

  private void add(Quad quad) {
    said.add(Quad.defaultGraphIRI, quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  private boolean isPart(String iri, String whole) {
    return iri.startsWith(whole + "/")
        || PARTS.stream().anyMatch(part -> iri.startsWith(served.base() + part));
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
