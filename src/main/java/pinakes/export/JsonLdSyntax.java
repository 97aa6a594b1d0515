package pinakes.export;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import pinakes.ontology.Prefixes;

/**
 * JSON-LD 1.1, flat: one object a resource, in one object a graph, under a context that has the
 * prefixes. Written as it comes, which libraries for JSON-LD cannot: they need the whole in memory.
 */
final class JsonLdSyntax implements Syntax {

  private static final String STRING = XSD.xstring.getURI();

  /** Numbers that every reader of JSON reads as the same integer. */
  private static final Pattern SAFE_INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,14}");

  private final Names names;
  private @Nullable Place place;
  private boolean first = true;

  JsonLdSyntax(Names names) {
    this.names = names;
  }

  @Override
  public void subject(Node subject, Bytes out) {
    resource(subject.getURI(), out);
  }

  @Override
  public byte[] property(Node predicate) {
    Bytes out = new Bytes();
    if (predicate.equals(RDF.Nodes.type)) {
      string("@type", out);
    } else {
      term(predicate.getURI(), out);
    }
    return out.copy();
  }

  @Override
  public void value(Quad quad, Bytes out) {
    Node object = quad.getObject();
    if (quad.getPredicate().equals(RDF.Nodes.type)) {
      if (!object.isURI()) {
        throw new ExportException(
            "JSON-LD has no words for "
                + Terms.shown(quad.getSubject())
                + " being of the type "
                + Terms.shown(object)
                + ": use turtle");
      }
      term(object.getURI(), out);
    } else if (object.isURI()) {
      out.text("{\"@id\": ");
      resource(object.getURI(), out);
      out.put('}');
    } else {
      literal(object, out);
    }
  }

  @Override
  public void begin(Bytes out) {
    out.text("{\n  \"@context\": {");
    String before = "\n    ";
    if (names.baseUsed()) {
      out.text(before).text("\"@base\": ");
      string(names.base(), out);
      before = ",\n    ";
    }
    for (Map.Entry<String, String> prefix : names.used().entrySet()) {
      out.text(before);
      string(prefix.getKey(), out);
      out.text(": ");
      string(prefix.getValue(), out);
      before = ",\n    ";
    }
    out.text("\n  },\n  \"@graph\": [");
  }

  @Override
  public void enter(Place next, Bytes out) {
    if (place == null || !place.graph().equals(next.graph())) {
      leaveGraph(out);
      if (!Quad.isDefaultGraph(next.graph())) {
        out.text(first ? "\n" : ",\n").text("{\n  \"@id\": ");
        resource(next.graph().getURI(), out);
        out.text(",\n  \"@graph\": [");
        first = true;
      }
    }
    place = next;
  }

  @Override
  public void block(Block block, Bytes out) {
    out.text(first ? "\n" : ",\n").text("{\n  \"@id\": ");
    first = false;
    block.subject().appendTo(out);
    for (Block.Property property : block.properties()) {
      out.text(",\n  ").put(property.name().text()).text(": ");
      boolean several = property.values().size() > 1;
      String before = several ? "[\n    " : "";
      for (Block.Value value : property.values()) {
        out.text(before);
        value.text().appendTo(out);
        before = ",\n    ";
      }
      out.text(several ? "\n  ]" : "");
    }
    out.text("\n}");
  }

  @Override
  public void end(Bytes out) {
    leaveGraph(out);
    out.text("\n]}\n");
  }

  private void leaveGraph(Bytes out) {
    if (place != null && !Quad.isDefaultGraph(place.graph())) {
      out.text("\n]}");
      first = false;
    }
  }

  private void literal(Node literal, Bytes out) {
    String text = literal.getLiteralLexicalForm();
    String datatype = literal.getLiteralDatatypeURI();
    if (datatype.equals(STRING)) {
      string(text, out);
    } else if (isBare(text, datatype)) {
      out.text(text);
    } else {
      out.text("{\"@value\": ");
      string(text, out);
      if (literal.getLiteralLanguage().isEmpty()) {
        out.text(", \"@type\": ");
        term(datatype, out);
      } else {
        out.text(", \"@language\": ");
        string(literal.getLiteralLanguage(), out);
        if (literal.getLiteralBaseDirection() != null) {
          out.text(", \"@direction\": ");
          string(literal.getLiteralBaseDirection().direction(), out);
        }
      }
      out.put('}');
    }
  }

  private static boolean isBare(String text, String datatype) {
    return (datatype.equals(XSD.integer.getURI()) && SAFE_INTEGER.matcher(text).matches())
        || (datatype.equals(XSD.xboolean.getURI())
            && (text.equals("true") || text.equals("false")));
  }

  /** An IRI where readers resolve it against the base. */
  private void resource(String iri, Bytes out) {
    Optional<String> relative = names.relative(iri);
    if (relative.isPresent()) {
      string(relative.get(), out);
    } else {
      term(iri, out);
    }
  }

  /** An IRI where readers look for a term of the context. */
  private void term(String iri, Bytes out) {
    Optional<String> prefixed = names.prefixed(iri);
    if (prefixed.isEmpty() && Prefixes.all().containsKey(iri.substring(0, scheme(iri)))) {
      throw new ExportException(
          "in JSON-LD the IRI <" + iri + "> would be read as a name with a prefix: use turtle");
    }
    if (prefixed.isEmpty()) {
      Iris.requireWellFormed(iri, ExportFormat.JSONLD);
    }
    string(prefixed.orElse(iri), out);
  }

  private static int scheme(String iri) {
    return Math.max(0, iri.indexOf(':'));
  }

  private static void string(String text, Bytes out) {
    out.put('"');
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      int letter = "\b\t\n\f\r\"\\".indexOf(c);
      if (letter >= 0) {
        out.put('\\').put("btnfr\"\\".charAt(letter));
      } else if (c < ' ' || Terms.isHidden(c)) {
        out.put('\\').put('u').hex(c);
      } else {
        i += out.character(text, i);
      }
    }
    out.put('"');
  }
}
