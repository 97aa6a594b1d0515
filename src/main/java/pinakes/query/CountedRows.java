package pinakes.query;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** Rows that are counted as they are read. */
final class CountedRows {
  private final RowSet rows;
  private final long most;
  private final boolean page;
  private long count;

  CountedRows(RowSet rows) {
    this(rows, Long.MAX_VALUE, false);
  }

  /**
   * @param most how many there may be
   * @param page whether the rows end there; else the answer is {@link CutShort} by one more
   */
  CountedRows(RowSet rows, long most, boolean page) {
    this.rows = rows;
    this.most = most;
    this.page = page;
  }

  long count() {
    return count;
  }

  List<Var> columns() {
    return rows.getResultVars();
  }

  boolean hasNext() {
    return !(page && count >= most) && rows.hasNext();
  }

  /** Whether a page has rows behind it. */
  boolean more() {
    return page && rows.hasNext();
  }

  Binding next() {
    if (++count > most) {
      throw new CutShort(CutShort.Reason.ROWS);
    }
    return rows.next();
  }

  /** The rows for Jena's writers; reading them counts. */
  RowSet asRowSet() {
    return asRowSet(row -> row);
  }

  /** The rows, each made another. */
  RowSet asRowSet(UnaryOperator<Binding> made) {
    var counted =
        new java.util.Iterator<Binding>() {
          @Override
          public boolean hasNext() {
            return CountedRows.this.hasNext();
          }

          @Override
          public Binding next() {
            return made.apply(CountedRows.this.next());
          }
        };
    return RowSetStream.create(columns(), counted);
  }
}
