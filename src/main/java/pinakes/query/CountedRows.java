package pinakes.query;

import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** Rows that are counted as they are read. */
final class CountedRows {
  private final RowSet rows;
  private long count;

  CountedRows(RowSet rows) {
    this.rows = rows;
  }

  long count() {
    return count;
  }

  List<Var> columns() {
    return rows.getResultVars();
  }

  boolean hasNext() {
    return rows.hasNext();
  }

  Binding next() {
    count++;
    return rows.next();
  }

  /** The rows for Jena's writers; reading them counts. */
  RowSet asRowSet() {
    var counted =
        new java.util.Iterator<Binding>() {
          @Override
          public boolean hasNext() {
            return CountedRows.this.hasNext();
          }

          @Override
          public Binding next() {
            return CountedRows.this.next();
          }
        };
    return RowSetStream.create(columns(), counted);
  }
}
