package pinakes.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Which rows of an answer are wanted. They are counted where the query's own LIMIT stands: on the
 * whole, or on its one sub-select that has a LIMIT (which orders the rows before it adds to them).
 *
 * @param offset rows passed over
 * @param limit rows at most; -1: as many as the query's text says
 */
public record Page(long offset, long limit) {
  /** As the query's text has it. */
  public static final Page ALL = new Page(0, -1);

  public Page {
    if (offset < 0 || limit < -1) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
  }

  /** Takes limit and offset out of the values, unless the query has parameters of these names. */
  static Page taken(SavedQuery query, Map<String, String> values) {
    return new Page(number(query, values, "offset", 0), number(query, values, "limit", -1));
  }

  private static long number(
      SavedQuery query, Map<String, String> values, String name, long otherwise) {
    if (query.parameter(name).isPresent() || !values.containsKey(name)) {
      return otherwise;
    }
    String value = String.valueOf(values.remove(name));
    if (!value.matches("\\d{1,18}")) {
      throw new QueryException(
          "parameter " + name + ": \"" + Visible.text(value) + "\" is no number of rows");
    }
    return Long.parseLong(value);
  }

  void applyTo(Query query) {
    if (equals(ALL)) {
      return;
    }
    Query limited = limited(query);
    if (limit >= 0) {
      limited.setLimit(limit);
    }
    if (offset > 0) {
      limited.setOffset(limited.hasOffset() ? limited.getOffset() + offset : offset);
    }
  }

  static OptionalLong limitOf(Query query) {
    Query limited = limited(query);
    return limited.hasLimit() ? OptionalLong.of(limited.getLimit()) : OptionalLong.empty();
  }

  private static Query limited(Query query) {
    if (query.hasLimit() || query.getQueryPattern() == null) {
      return query;
    }
    List<Query> limited = new ArrayList<>();
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementSubQuery element) {
            if (element.getQuery().hasLimit()) {
              limited.add(element.getQuery());
            }
          }
        });
    return limited.size() == 1 ? limited.getFirst() : query;
  }
}
