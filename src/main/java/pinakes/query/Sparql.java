package pinakes.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** The text of queries read into syntax trees, each time anew: trees are changed by their users. */
final class Sparql {
  private static final Pattern PLACE = Pattern.compile("at line ([1-9]\\d*), column (\\d+)");

  private Sparql() {}

  /**
   * Reads a query.
   *
   * @throws QueryException when it does not parse, naming origin, line and column
   */
  static Query parse(String origin, String text) {
    try {
      Query query = QueryFactory.create(text);
      joinHaving(query);
      return query;
    } catch (QueryParseException e) {
      throw new QueryException(origin + place(e) + ": " + said(e), e);
    } catch (ARQException e) {
      throw new QueryException(origin + ": " + said(e), e);
    }
  }

  /**
   * Where the parser stopped: its message names the word that it did not expect, its fields the one
   * before, which is on line 0 where there is none.
   */
  private static String place(QueryParseException e) {
    Matcher said = PLACE.matcher(String.valueOf(e.getMessage()));
    if (said.find()) {
      return ":" + said.group(1) + ":" + said.group(2);
    }
    return e.getLine() > 0 ? ":" + e.getLine() + ":" + e.getColumn() : "";
  }

  private static String said(Exception e) {
    return Visible.text(String.valueOf(e.getMessage()));
  }

  /**
   * Makes several conditions of a HAVING one, because substitution in Jena 6.0.0 passes over all
   * but the first.
   */
  private static void joinHaving(Query query) {
    List<Expr> having = query.getHavingExprs();
    if (having.size() > 1) {
      Expr all = having.stream().reduce(E_LogicalAnd::new).orElseThrow();
      having.clear();
      having.add(all);
    }
    if (query.getQueryPattern() != null) {
      ElementWalker.walk(
          query.getQueryPattern(),
          new ElementVisitorBase() {
            @Override
            public void visit(ElementSubQuery element) {
              joinHaving(element.getQuery());
            }
          });
    }
  }
}
