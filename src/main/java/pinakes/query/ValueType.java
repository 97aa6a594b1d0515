package pinakes.query;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;

/**
 * What the value of a parameter is read as. The first five are those of <a
 * href="https://github.com/CLARIAH/grlc/wiki/Parameter-Mapping">grlc and BASIL</a>, told by the
 * variable's name; {@link Named} and {@link Words} are told by {@code kind:} under {@code #+
 * parameters:}.
 */
public sealed interface ValueType {

  /** {@code ?_name}, {@code ?_name_string} or {@code ?_name_literal}: a plain literal. */
  record Text() implements ValueType {}

  /** {@code ?_name_en}: a literal in the language of that two-letter tag. */
  record LanguageText(String language) implements ValueType {}

  /** {@code ?_name_number}: an integer, decimal or double, by its spelling. */
  record AnyNumber() implements ValueType {}

  /** {@code ?_name_iri}: an absolute IRI. */
  record Iri() implements ValueType {}

  /** {@code ?_name_integer}, {@code ?_name_xsd_date}, …: a literal of a datatype. */
  record Typed(String datatype) implements ValueType {}

  /** {@code ?_name_iri} of a kind: an IRI, or a name by which such a thing is found. */
  record Named(NameKind kind) implements ValueType {}

  /** {@code ?_name} with {@code kind: words}: words to be found in the text index. */
  record Words() implements ValueType {}

  /** What it is called in lists of parameters and in messages. */
  default String label() {
    return switch (this) {
      case Text t -> "text";
      case LanguageText t -> "text in language " + t.language();
      case AnyNumber n -> "number";
      case Iri i -> "IRI";
      case Typed t -> t.datatype().substring(t.datatype().lastIndexOf('#') + 1);
      case Named n -> n.kind().label();
      case Words w -> "words";
    };
  }

  /**
   * The RDF term of a value. Nothing is looked up: {@link Named} takes an IRI here.
   *
   * @throws QueryException when the value is not of this type
   */
  default Node read(String parameter, String value) {
    return switch (this) {
      case Text t -> NodeFactory.createLiteralString(value);
      case LanguageText t -> NodeFactory.createLiteralLang(value, t.language());
      case AnyNumber n -> number(parameter, value);
      case Iri i -> iri(parameter, value);
      case Typed t -> typed(parameter, value, t);
      case Named n -> iri(parameter, value);
      case Words w -> NodeFactory.createLiteralString(TextSearch.of(value));
    };
  }

  private static Node iri(String parameter, String value) {
    try {
      IRIx iri = IRIx.create(value);
      if (iri.isAbsolute()) {
        return NodeFactory.createURI(value);
      }
    } catch (IRIException e) {
      String why = Visible.text(String.valueOf(e.getMessage()));
      throw new QueryException(wrong(parameter, value, "IRI") + ": " + why, e);
    }
    throw new QueryException(wrong(parameter, value, "absolute IRI, such as https://…"));
  }

  private Node typed(String parameter, String value, Typed type) {
    var datatype = TypeMapper.getInstance().getSafeTypeByName(type.datatype());
    if (!datatype.isValid(value)) {
      throw new QueryException(wrong(parameter, value, label()));
    }
    return NodeFactory.createLiteralDT(value, datatype);
  }

  private static Node number(String parameter, String value) {
    for (var type :
        new XSDDatatype[] {XSDDatatype.XSDinteger, XSDDatatype.XSDdecimal, XSDDatatype.XSDdouble}) {
      if (type.isValid(value)) {
        return NodeFactory.createLiteralDT(value, type);
      }
    }
    throw new QueryException(wrong(parameter, value, "number"));
  }

  private static String wrong(String parameter, String value, String wanted) {
    return "parameter " + parameter + ": \"" + Visible.text(value) + "\" is no " + wanted;
  }
}
