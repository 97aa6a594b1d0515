package pinakes.pages;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Words with the language they are in.
 *
 * @param language a language tag; null: not known, or the words are a name
 */
record Text(String words, @Nullable String language) {

  static Text of(String words) {
    return new Text(words, null);
  }

  static Text of(Node literal) {
    String language = literal.getLiteralLanguage();
    return new Text(literal.getLiteralLexicalForm(), language.isEmpty() ? null : language);
  }
}
