package pinakes.serve;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** A few statements, put together one by one. */
final class Statements {
  private final DatasetGraph data = DatasetGraphFactory.create();

  DatasetGraph data() {
    return data;
  }

  About about(Node subject) {
    return new About(subject);
  }

  /** What a publication says of a resource by a property. */
  void copy(Served served, Node subject, Node property) {
    served.read(
        published -> {
          published
              .find(Node.ANY, subject, property, Node.ANY)
              .forEachRemaining(quad -> about(subject).add(property, quad.getObject()));
          return subject;
        });
  }

  /** One subject. */
  final class About {
    private final Node subject;

    private About(Node subject) {
      this.subject = subject;
    }

    About a(Node type) {
      return add(RDF.Nodes.type, type);
    }

    About add(Node property, Node value) {
      data.add(Quad.defaultGraphIRI, subject, property, value);
      return this;
    }

    About add(Node property, long value) {
      return add(
          property, NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger));
    }
  }
}
