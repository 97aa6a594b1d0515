package pinakes.query;

import java.io.OutputStream;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;

/**
 * A query that was read and judged by who asks it, answered within bounds in one of the formats of
 * the W3C. Either the whole answer is written or an exception tells why not.
 */
public final class Inquiry {
  private final Query query;
  private final Context context;

  /**
   * @param query not changed from now on
   * @param context what the engine may use for it
   */
  public Inquiry(Query query, Context context) {
    this.query = query;
    this.context = context;
  }

  /** What it answers with. */
  public ResultKind kind() {
    return ResultKind.of(query);
  }

  /**
   * The same query over some of the graphs, as the SPARQL protocol lets clients choose: these take
   * the place of what {@code FROM} says.
   */
  public Inquiry over(List<String> defaultGraphs, List<String> namedGraphs) {
    if (defaultGraphs.isEmpty() && namedGraphs.isEmpty()) {
      return this;
    }
    Query chosen = query.cloneQuery();
    chosen.getGraphURIs().clear();
    chosen.getNamedGraphURIs().clear();
    defaultGraphs.forEach(chosen::addGraphURI);
    namedGraphs.forEach(chosen::addNamedGraphURI);
    return new Inquiry(chosen, context);
  }

  /**
   * Asks, within one read transaction, and writes the answer.
   *
   * @param rows how many rows, or triples, the answer may have
   * @param page whether the answer of a SELECT ends there, rather than being none
   * @param deadline how long it may take
   * @param running is given what stops the query, from any thread
   * @return whether a page has more behind it
   * @throws CutShort when the answer is not whole
   * @throws QueryException when it cannot be asked or cannot be written in the format
   */
  public boolean answer(
      DatasetGraph data,
      Format format,
      long rows,
      boolean page,
      Duration deadline,
      OutputStream out,
      Consumer<Runnable> running) {
    OutputStream safe = format == Format.XML || format == Format.RDFXML ? new Harmless(out) : out;
    try {
      return Txn.calculateRead(
          data,
          () -> {
            if (kind() == ResultKind.DESCRIBE) {
              describe(asked(data), format, rows, deadline, safe, running);
              return false;
            }
            try (QueryExec exec = exec(asked(data), plain(), deadline)) {
              running.accept(() -> stop(exec));
              return write(exec, format, rows, page, safe);
            }
          });
    } catch (QueryCancelledException e) {
      throw new CutShort(CutShort.Reason.TIME);
    } catch (org.apache.jena.query.QueryException e) {
      throw new QueryException(Visible.text(String.valueOf(e.getMessage())), e);
    }
  }

  /** The graphs that the query speaks of. */
  private DatasetGraph asked(DatasetGraph data) {
    return query.hasDatasetDescription()
        ? DynamicDatasets.dynamicDataset(DatasetDescription.create(query), data, false)
        : data;
  }

  /** The query without what it says of graphs. */
  private Query plain() {
    if (!query.hasDatasetDescription()) {
      return query;
    }
    Query plain = query.cloneQuery();
    plain.getGraphURIs().clear();
    plain.getNamedGraphURIs().clear();
    return plain;
  }

  private QueryExec exec(DatasetGraph asked, Query run, Duration deadline) {
    QueryExecDatasetBuilder exec = QueryExecDatasetBuilder.create().dataset(asked).query(run);
    context.keys().forEach(key -> exec.set(key, context.<Object>get(key)));
    return exec.set(ARQ.httpServiceAllowed, false)
        .overallTimeout(deadline.toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  /**
   * Tells a query to stop, without waiting until it has been planned, which may take longer than
   * all its time: whoever stops one query has others to stop.
   */
  private static void stop(QueryExec exec) {
    Thread.ofPlatform().daemon().name("stop").start(exec::abort);
  }

  private boolean write(QueryExec exec, Format format, long rows, boolean page, OutputStream out) {
    switch (kind()) {
      case SELECT -> {
        CountedRows counted = new CountedRows(exec.select(), rows, page);
        Results.write(counted, format, out);
        return counted.more();
      }
      case ASK -> Results.write(exec.ask(), format, out);
      case CONSTRUCT -> {
        CountedTriples made = new CountedTriples(rows);
        exec.constructTriples().forEachRemaining(made::add);
        Graphs.write(made.graph(), query.getPrefixMapping(), format, out);
      }
      case DESCRIBE -> throw new IllegalStateException("described otherwise");
    }
    return false;
  }

  /**
   * Describes what the query names and finds: all statements of which it is the subject. Jena's own
   * way asks a query more for each resource, and holds all resources before it counts one triple.
   */
  private void describe(
      DatasetGraph asked,
      Format format,
      long rows,
      Duration deadline,
      OutputStream out,
      Consumer<Runnable> running) {
    CountedTriples said = new CountedTriples(rows);
    Set<Node> described = new HashSet<>();
    Consumer<Node> describe =
        thing -> {
          if (thing != null && !thing.isLiteral() && described.add(thing)) {
            asked
                .find(Node.ANY, thing, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> said.add(quad.asTriple()));
          }
        };
    query.getResultURIs().forEach(describe);
    if (query.getQueryPattern() != null) {
      Query finding = plain().cloneQuery();
      finding.setQuerySelectType();
      try (QueryExec exec = exec(asked, finding, deadline)) {
        running.accept(() -> stop(exec));
        RowSet found = exec.select();
        found.forEachRemaining(
            row -> found.getResultVars().forEach(var -> describe.accept(row.get(var))));
      }
    }
    Graphs.write(said.graph(), query.getPrefixMapping(), format, out);
  }
}
