package pinakes.guard;

import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;

/**
 * Whether a query that parsed may be asked. What it names is told from the query as Jena writes it
 * out, with every name in full: that is all of it, wherever in the query a name stands and however
 * its characters were escaped. What it computes with is looked at by {@link Careful}.
 */
final class Judgement {

  private Judgement() {}

  static void check(Query query) {
    if (!query.isSelectType()
        && !query.isAskType()
        && !query.isConstructType()
        && !query.isDescribeType()) {
      throw Refused.forbidden("only SELECT, ASK, CONSTRUCT and DESCRIBE are answered");
    }
    if (query.isConstructQuad()) {
      throw Refused.forbidden("CONSTRUCT makes one graph here: leave out GRAPH in its template");
    }
    Query inFull = query.cloneQuery();
    inFull.setPrefixMapping(PrefixMapping.Factory.create());
    inFull.setBaseURI((String) null);
    Tokens tokens = new Tokens(inFull.serialize());
    while (tokens.next()) {
      switch (tokens.kind()) {
        case WORD -> word(tokens);
        case IRI -> iri(tokens.token());
        case STRING, COMMENT, SIGN -> {}
      }
    }
  }

  private static void word(Tokens tokens) {
    String word = tokens.token();
    if (word.equalsIgnoreCase("SERVICE")) {
      throw Refused.forbidden("SERVICE is refused: this server asks no other server");
    }
    if (word.equalsIgnoreCase("CALL") && tokens.following() == '(') {
      throw Refused.forbidden("CALL is refused: which function it calls shows only when it runs");
    }
  }

  private static void iri(String token) {
    String iri = token.substring(1, token.length() - 1);
    if (!Allowed.anywhere(iri)) {
      throw Refused.forbidden(
          "<%s> is not among the functions allowed here".formatted(Shown.text(iri)));
    }
  }
}
