package pinakes.export;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * Whether a file can hold an IRI. N-Triples holds anything. Turtle holds what has a scheme. JSON-LD
 * and RDF/XML hold what is well-formed: their readers drop or refuse the rest.
 *
 * <p>An IRI with dots for a segment ({@code a/../b}) is written as it stands. A reader that
 * resolves what needs no resolving, as Jena's does, makes of it the IRI it <a
 * href="https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2.3">is equivalent to</a>.
 */
final class Iris {

  private Iris() {}

  /**
   * @throws ExportException when the IRI is relative
   */
  static void requireAbsolute(String iri) {
    int end = 0;
    while (end < iri.length() && ":/?#".indexOf(iri.charAt(end)) < 0) {
      end++;
    }
    if (end == 0 || end == iri.length() || iri.charAt(end) != ':') {
      throw new ExportException("only N-Triples can hold a relative IRI, such as " + shown(iri));
    }
  }

  /**
   * @throws ExportException when the IRI is relative or ill-formed
   */
  static void requireWellFormed(String iri, ExportFormat format) {
    requireAbsolute(iri);
    try {
      IRIx.create(iri);
    } catch (IRIException e) {
      throw new ExportException(
          format.label() + " cannot hold the ill-formed IRI " + shown(iri) + ": use turtle", e);
    }
  }

  private static String shown(String iri) {
    return Terms.shown(NodeFactory.createURI(iri));
  }
}
