package pinakes.query;

import java.io.OutputStream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** A saved query with its values in place, ready to be asked any number of times. */
public final class Question {
  private final SavedQuery saved;
  private final Query query;

  Question(SavedQuery saved, Query query) {
    this.saved = saved;
    this.query = query;
  }

  /** The query that it came from. */
  public SavedQuery saved() {
    return saved;
  }

  /** The SPARQL that is run, values in place; a copy. */
  public Query sparql() {
    return QueryFactory.create(query);
  }

  /** The SPARQL that is run, as text. */
  public String text() {
    return query.toString();
  }

  /** The same question for some of its rows. */
  public Question page(Page page) {
    Query paged = sparql();
    page.applyTo(paged);
    return new Question(saved, paged);
  }

  /**
   * Asks and writes the answer, as UTF-8. The data is read within one transaction; the stream is
   * flushed and left open.
   *
   * @return rows, or triples, written; 1 for the answer of an ASK
   * @throws QueryException when the format does not suit the query, before anything is written
   */
  public long answer(DatasetGraph data, Format format, Screen screen, OutputStream out) {
    return new Answer(this, format, screen).write(data, out);
  }
}
