package pinakes.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * Whether the rows of a SELECT can come in one order only: it, and each sub-select that has a
 * LIMIT, is ordered by every column, or every column that it groups by.
 */
final class TotalOrder {
  private TotalOrder() {}

  static boolean holds(SavedQuery saved) {
    Query query = QueryFactory.create(saved.text());
    List<Query> limited = new ArrayList<>(List.of(query));
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
    return limited.stream().allMatch(TotalOrder::isOrdered);
  }

  private static boolean isOrdered(Query query) {
    Set<Var> ordered = new HashSet<>();
    if (query.getOrderBy() != null) {
      for (SortCondition condition : query.getOrderBy()) {
        if (condition.getExpression() instanceof ExprVar variable) {
          ordered.add(variable.asVar());
        }
      }
    }
    List<Var> needed = query.hasGroupBy() ? query.getGroupBy().getVars() : query.getProjectVars();
    return ordered.containsAll(needed);
  }
}
