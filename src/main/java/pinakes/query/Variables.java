package pinakes.query;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** The variables of a query: all those that a substitution would meet. */
final class Variables {
  private Variables() {}

  static Set<Var> of(Query query) {
    Set<Var> variables = new HashSet<>();
    QueryTransformOps.transform(
        query,
        node -> {
          if (Var.isNamedVar(node)) {
            variables.add(Var.alloc(node));
          }
          return node;
        });
    return variables;
  }
}
