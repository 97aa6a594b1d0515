package pinakes.export;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** RDF/XML, flat: one {@code rdf:Description} a resource. Written as it comes. */
final class RdfXmlSyntax implements Syntax {

  private static final String STRING = XSD.xstring.getURI();

  /** Names of the namespace that are grammar where properties stand, and li is counted. */
  private static final Set<String> GRAMMAR =
      Set.of(
          "RDF",
          "Description",
          "ID",
          "about",
          "aboutEach",
          "aboutEachPrefix",
          "bagID",
          "datatype",
          "li",
          "nodeID",
          "parseType",
          "resource");

  private final Names names;

  RdfXmlSyntax(Names names) {
    this.names = names;
  }

  @Override
  public void subject(Node subject, Bytes out) {
    reference(subject.getURI(), out);
  }

  /** The name of the property's element, with what declares its namespace. */
  @Override
  public byte[] property(Node predicate) {
    String iri = predicate.getURI();
    int local = localName(iri);
    Bytes out = new Bytes().text(elementName(iri));
    if (names.prefixed(iri).isEmpty()) {
      out.text(" xmlns:ns=\"");
      escaped(iri.substring(0, local), true, out);
      out.put('"');
    }
    return out.copy();
  }

  /** The rest of the property's element. */
  @Override
  public void value(Quad quad, Bytes out) {
    Node object = quad.getObject();
    if (object.isURI()) {
      out.text(" rdf:resource=\"");
      reference(object.getURI(), out);
      out.text("\"/>");
      return;
    }
    if (!object.getLiteralLanguage().isEmpty()) {
      out.text(" xml:lang=\"");
      escaped(object.getLiteralLanguage(), true, out);
      out.put('"');
      if (object.getLiteralBaseDirection() != null) {
        throw new ExportException(
            "RDF/XML has no words for the direction of " + Terms.shown(object) + ": use turtle");
      }
    } else if (!object.getLiteralDatatypeURI().equals(STRING)) {
      out.text(" rdf:datatype=\"");
      reference(object.getLiteralDatatypeURI(), out);
      out.put('"');
    }
    out.put('>');
    escaped(object.getLiteralLexicalForm(), false, out);
    out.text("</").text(elementName(quad.getPredicate().getURI())).put('>');
  }

  @Override
  public void begin(Bytes out) {
    names.prefix(RDF.uri);
    out.text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF");
    if (names.baseUsed()) {
      out.text("\n    xml:base=\"");
      escaped(names.base(), true, out);
      out.put('"');
    }
    for (Map.Entry<String, String> prefix : names.used().entrySet()) {
      out.text("\n    xmlns:").text(prefix.getKey()).text("=\"");
      escaped(prefix.getValue(), true, out);
      out.put('"');
    }
    out.text(">\n");
  }

  @Override
  public void enter(Place place, Bytes out) {
    out.text("\n  <!-- ").text(place.group().title()).text(" -->\n");
  }

  @Override
  public void block(Block block, Bytes out) {
    out.text("\n  <rdf:Description rdf:about=\"");
    block.subject().appendTo(out);
    out.text("\">");
    for (Block.Property property : block.properties()) {
      for (Block.Value value : property.values()) {
        out.text("\n    <").put(property.name().text());
        value.text().appendTo(out);
      }
    }
    out.text("\n  </rdf:Description>\n");
  }

  @Override
  public void end(Bytes out) {
    out.text("\n</rdf:RDF>\n");
  }

  private void reference(String iri, Bytes out) {
    Optional<String> relative = names.relative(iri);
    if (relative.isEmpty()) {
      Iris.requireWellFormed(iri, ExportFormat.RDFXML);
    }
    escaped(relative.orElse(iri), true, out);
  }

  private String elementName(String iri) {
    Optional<String> prefixed = names.prefixed(iri);
    String name = prefixed.orElseGet(() -> "ns:" + iri.substring(localName(iri)));
    if (name.startsWith("rdf:") && GRAMMAR.contains(name.substring(4))) {
      throw unnameable(iri);
    }
    return name;
  }

  /** Where the longest ending begins that can name an element. */
  private static int localName(String iri) {
    int start = iri.length();
    for (int i = start - 1; i >= 0 && isNameCharacter(iri.charAt(i)); i--) {
      if (iri.charAt(i) == '_' || Character.isLetter(iri.charAt(i))) {
        start = i;
      }
    }
    if (start == iri.length() || start == 0) {
      throw unnameable(iri);
    }
    return start;
  }

  private static boolean isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '-'
        || c == '.';
  }

  private static ExportException unnameable(String iri) {
    return new ExportException("RDF/XML cannot name the property <" + iri + ">: use turtle");
  }

  private static void escaped(String text, boolean attribute, Bytes out) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.text("&amp;");
        case '<' -> out.text("&lt;");
        case '>' -> out.text("&gt;");
        case '\r' -> out.text("&#13;");
        default -> {
          if (attribute && (c == '"' || c == '\t' || c == '\n')) {
            out.text("&#").text(Integer.toString(c)).put(';');
          } else if ((c < ' ' && c != '\t' && c != '\n') || c >= 0xFFFE) {
            throw new ExportException(
                "XML has no control characters, as in "
                    + Terms.shown(NodeFactory.createLiteralString(text))
                    + ": use turtle");
          } else {
            i += out.character(text, i);
          }
        }
      }
    }
  }
}
