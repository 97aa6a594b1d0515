package pinakes.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/**
 * Terms as XML 1.0 can write them: characters that it has no way to write, not even as a reference,
 * become the replacement character.
 *
 * @see <a href="https://www.w3.org/TR/xml/#charsets">Characters</a>
 */
final class XmlTerms {
  private XmlTerms() {}

  static Binding of(Binding row) {
    BindingBuilder written = Binding.builder();
    boolean changed = false;
    for (Var column : (Iterable<Var>) row::vars) {
      Node term = row.get(column);
      Node other = of(term);
      changed |= other != term;
      written.add(column, other);
    }
    return changed ? written.build() : row;
  }

  static Triple of(Triple triple) {
    Node object = of(triple.getObject());
    return object == triple.getObject()
        ? triple
        : Triple.create(triple.getSubject(), triple.getPredicate(), object);
  }

  private static Node of(Node term) {
    if (term.isTripleTerm()) {
      Triple inner = of(term.getTriple());
      return inner == term.getTriple() ? term : NodeFactory.createTripleTerm(inner);
    }
    if (!term.isLiteral() || isWritable(term.getLiteralLexicalForm())) {
      return term;
    }
    StringBuilder text = new StringBuilder();
    term.getLiteralLexicalForm()
        .codePoints()
        .map(c -> isWritable(c) ? c : 0xFFFD)
        .forEach(text::appendCodePoint);
    return term.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralDT(text.toString(), term.getLiteralDatatype())
        : NodeFactory.createLiteralLang(text.toString(), term.getLiteralLanguage());
  }

  private static boolean isWritable(String text) {
    return text.codePoints().allMatch(XmlTerms::isWritable);
  }

  private static boolean isWritable(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
