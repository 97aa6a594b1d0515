package pinakes.store;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.thrift.ThriftConvert;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;

/**
 * Terms as TDB2 gives them back. It keeps numbers, dates and truth values as values and forgets how
 * they were spelt: {@code "01"^^xsd:integer} comes back as {@code "1"^^xsd:integer}. Within triple
 * terms it would even keep both spellings apart that it then prints alike.
 */
final class StoredTerms {

  private StoredTerms() {}

  /** The quad that is read when {@code quad} was written. */
  static Quad of(Quad quad) {
    Node object = quad.getObject();
    Node stored = of(object);
    return stored.equals(object)
        ? quad
        : new Quad(quad.getGraph(), quad.getSubject(), quad.getPredicate(), stored);
  }

  private static Node of(Node object) {
    if (object.isTripleTerm()) {
      return asWritten(object);
    }
    if (!object.isLiteral()) {
      return object;
    }
    NodeId inline = NodeIdInline.inline(object);
    if (inline != null) {
      return NodeIdInline.extract(inline);
    }
    return isNumber(object.getLiteralDatatype()) ? asWritten(object) : object;
  }

  private static boolean isNumber(RDFDatatype type) {
    return type.equals(XSDDatatype.XSDinteger)
        || type.equals(XSDDatatype.XSDdecimal)
        || type.equals(XSDDatatype.XSDdouble);
  }

  /** There and back in the form the node table is written in. */
  private static Node asWritten(Node term) {
    return ThriftConvert.convert(ThriftConvert.convert(term, true));
  }
}
