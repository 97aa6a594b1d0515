package pinakes.query;

import org.apache.jena.query.Query;

/** What a query answers with, by its SPARQL query form. */
public enum ResultKind {
  /** Rows of bindings. */
  SELECT,
  /** Yes or no. */
  ASK,
  /** A graph made by a template. */
  CONSTRUCT,
  /** A graph about resources. */
  DESCRIBE;

  static ResultKind of(Query query) {
    return switch (query.queryType()) {
      case SELECT -> SELECT;
      case ASK -> ASK;
      case CONSTRUCT -> CONSTRUCT;
      case DESCRIBE -> DESCRIBE;
      default -> throw new QueryException("neither SELECT, ASK, CONSTRUCT nor DESCRIBE");
    };
  }

  /** Whether the answer is a graph. */
  boolean isGraph() {
    return this == CONSTRUCT || this == DESCRIBE;
  }
}
