package pinakes.rdf;

import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import pinakes.catalogue.Text;

/** Statements of one graph, handed on one by one. */
final class Quads {
  private static final Node TYPE = RDF.type.asNode();

  private final Node graph;
  private final Consumer<Quad> sink;

  Quads(Node graph, Consumer<Quad> sink) {
    this.graph = graph;
    this.sink = sink;
  }

  /** Statements about one subject. */
  About about(Node subject) {
    return new About(subject);
  }

  /** Says something of one subject. */
  final class About {
    private final Node subject;

    private About(Node subject) {
      this.subject = subject;
    }

    About a(Node type) {
      return add(TYPE, type);
    }

    About add(Node property, Node object) {
      sink.accept(Quad.create(graph, subject, property, object));
      return this;
    }

    About add(Node property, String words) {
      return add(property, NodeFactory.createLiteralString(words));
    }

    About add(Node property, Text text) {
      return add(property, NodeFactory.createLiteralLang(text.words(), text.language()));
    }

    About add(Node property, int number) {
      return add(
          property, NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    About add(Node property, long number) {
      return add(
          property, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }

    About add(Node property, java.math.BigDecimal number) {
      return add(
          property, NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal));
    }
  }
}
