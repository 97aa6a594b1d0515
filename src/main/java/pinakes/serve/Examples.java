package pinakes.serve;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import pinakes.query.Parameter;
import pinakes.query.QueryException;
import pinakes.query.SavedQuery;

/** Saved queries with example values in place, so that anyone can run them as they stand. */
final class Examples {
  private Examples() {}

  /**
   * The query with its examples in place; where the data know none of them, the query as it was
   * saved, whose parameters are variables.
   */
  static String text(SavedQuery query, DatasetGraph data) {
    Map<String, String> values = new TreeMap<>();
    for (Parameter parameter : query.parameters()) {
      if (parameter.required()) {
        values.put(parameter.name(), parameter.example());
      }
    }
    try {
      return query.ask(data, values).text();
    } catch (QueryException e) {
      return query.text();
    }
  }
}
