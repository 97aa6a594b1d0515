package pinakes.export;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * RDF terms as Turtle and its kin write them. Characters that cannot be seen or that move others
 * about (controls, directional marks, line separators, characters that are none) are written as
 * escapes.
 */
final class Terms {

  private static final String STRING = XSD.xstring.getURI();
  private static final String INTEGER = XSD.integer.getURI();
  private static final String DECIMAL = XSD.decimal.getURI();
  private static final String DOUBLE = XSD.xdouble.getURI();
  private static final String BOOLEAN = XSD.xboolean.getURI();
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]+(-[A-Za-z0-9]+)*");

  private final @Nullable Names names;

  private final boolean careful;

  private Terms(@Nullable Names names, boolean careful) {
    this.names = names;
    this.careful = careful;
  }

  /** Terms with the short forms of Turtle. */
  static Terms turtle(Names names) {
    return new Terms(names, true);
  }

  /** Terms in full, as in N-Triples. */
  static Terms full() {
    return new Terms(null, false);
  }

  /** The term in full, for messages: no control character is left in it. */
  static String shown(Node node) {
    Bytes out = new Bytes();
    new Terms(null, true).term(node, out);
    return out.toString();
  }

  void term(Node node, Bytes out) {
    if (node.isURI()) {
      iri(node.getURI(), out);
    } else if (node.isLiteral()) {
      literal(node, out);
    } else if (node.isTripleTerm()) {
      Triple triple = node.getTriple();
      out.text("<<( ");
      term(triple.getSubject(), out);
      out.put(' ');
      term(triple.getPredicate(), out);
      out.put(' ');
      term(triple.getObject(), out);
      out.text(" )>>");
    } else {
      throw new IllegalStateException("no term that Pinakes writes: " + node);
    }
  }

  void iri(String iri, Bytes out) {
    if (names != null) {
      Optional<String> relative = names.relative(iri);
      if (relative.isPresent()) {
        out.put('<').text(relative.get()).put('>');
        return;
      }
      Optional<String> prefixed = names.prefixed(iri);
      if (prefixed.isPresent()) {
        out.text(prefixed.get());
        return;
      }
      Iris.requireAbsolute(iri);
    }
    fullIri(iri, out);
  }

  /** The IRI as a verb of Turtle. */
  void verb(String iri, Bytes out) {
    if (names != null && iri.equals(RDF.type.getURI())) {
      out.put('a');
    } else {
      iri(iri, out);
    }
  }

  /** The IRI between angle brackets, whatever it holds. */
  static void fullIri(String iri, Bytes out) {
    out.put('<');
    int length = iri.length();
    for (int i = 0; i < length; i++) {
      char c = iri.charAt(i);
      if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0 || isHidden(c)) {
        out.put('\\').put('u').hex(c);
      } else {
        i += out.character(iri, i);
      }
    }
    out.put('>');
  }

  private void literal(Node node, Bytes out) {
    String text = node.getLiteralLexicalForm();
    String datatype = node.getLiteralDatatypeURI();
    if (names != null && isShort(text, datatype)) {
      out.text(text);
      return;
    }
    if (names != null && text.indexOf('\n') >= 0) {
      longString(text, out);
    } else {
      string(text, out);
    }
    String language = node.getLiteralLanguage();
    if (!language.isEmpty()) {
      if (!LANGUAGE.matcher(language).matches()) {
        throw new ExportException(
            shown(NodeFactory.createLiteralString(text))
                + " has the language "
                + shown(NodeFactory.createLiteralString(language))
                + ", which is no language tag");
      }
      out.put('@').text(language);
      if (node.getLiteralBaseDirection() != null) {
        out.text("--").text(node.getLiteralBaseDirection().direction());
      }
    } else if (!datatype.equals(STRING)) {
      out.text("^^");
      iri(datatype, out);
    }
  }

  private void string(String text, Bytes out) {
    out.put('"');
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
        out.put(c);
      } else if (c < 0x80 || isEscaped(c)) {
        escaped(c, out);
      } else {
        i += out.character(text, i);
      }
    }
    out.put('"');
  }

  /** Several lines as they stand: a quotation mark needs care only beside another or the end. */
  private void longString(String text, Bytes out) {
    out.text("\"\"\"");
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean quoted = c == '"' && (i + 1 == length || text.charAt(i + 1) == '"');
      if (c == '\n' || (c >= ' ' && c < 0x7F && c != '\\' && !quoted)) {
        out.put(c);
      } else if (c < 0x80 || isEscaped(c)) {
        escaped(c, out);
      } else {
        i += out.character(text, i);
      }
    }
    out.text("\"\"\"");
  }

  private static void escaped(char c, Bytes out) {
    int letter = "\b\t\n\f\r\"\\".indexOf(c);
    if (letter >= 0) {
      out.put('\\').put("btnfr\"\\".charAt(letter));
    } else {
      out.put('\\').put('u').hex(c);
    }
  }

  /** Canonical N-Triples escapes little. */
  private boolean isEscaped(char c) {
    return careful ? isHidden(c) : c >= 0xFFFE;
  }

  static boolean isHidden(char c) {
    return (c >= 0x7F && c <= 0xA0)
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x2069)
        || c == 0xFEFF
        || c >= 0xFFFE;
  }

  /** Whether Turtle reads the bare text as just this literal. */
  private static boolean isShort(String text, String datatype) {
    if (!datatype.startsWith(XSD.getURI()) || datatype.equals(STRING)) {
      return false;
    }
    if (datatype.equals(BOOLEAN)) {
      return text.equals("true") || text.equals("false");
    }
    int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    int end = digits(text, start);
    if (end == start) {
      return false;
    }
    int fraction = fraction(text, end);
    return (datatype.equals(INTEGER) && end == text.length())
        || (datatype.equals(DECIMAL) && fraction > end && fraction == text.length())
        || (datatype.equals(DOUBLE) && isExponent(text, fraction));
  }

  private static boolean isExponent(String text, int from) {
    if (from >= text.length() || (text.charAt(from) | 0x20) != 'e') {
      return false;
    }
    int start = text.startsWith("-", from + 1) || text.startsWith("+", from + 1) ? 2 : 1;
    int end = digits(text, from + start);
    return end > from + start && end == text.length();
  }

  /** Where a point and the digits behind it end; the place itself when there are none. */
  private static int fraction(String text, int from) {
    int end = text.startsWith(".", from) ? digits(text, from + 1) : from;
    return end > from + 1 ? end : from;
  }

  /** Where the digits from that place on end. */
  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
