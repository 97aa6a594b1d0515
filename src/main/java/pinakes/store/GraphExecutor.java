package pinakes.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Runs queries as TDB2 does, mended in two places.
 *
 * <p>A pattern is answered with nothing when what comes before it found nothing. Jena 6.0.0 fails
 * there with "Peek iterator is already empty" (<a
 * href="https://github.com/apache/jena/issues/3763">issue 3763</a>, <a
 * href="https://github.com/apache/jena/pull/3753">mended later</a>): {@code ?x skos:broader+
 * :unheardOf ; a ?class ; rdfs:label ?label} would be an internal error instead of no rows.
 *
 * <p>A property path stops when the query is stopped; Jena's walk to its end, however far that is.
 */
final class GraphExecutor extends OpExecutorTDB2 {

  private GraphExecutor(ExecutionContext context) {
    super(context);
  }

  static void install(Context context) {
    QC.setFactory(context, GraphExecutor::new);
  }

  @Override
  protected QueryIterator execute(OpBGP pattern, QueryIterator input) {
    return input.hasNext() ? super.execute(pattern, input) : input;
  }

  @Override
  protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
    return input.hasNext() ? super.execute(pattern, input) : input;
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    Graph stoppable = new StoppableGraph(execCxt.getActiveGraph(), execCxt.getCancelSignal());
    ExecutionContext context = ExecutionContext.copyChangeActiveGraph(execCxt, stoppable);
    return new QueryIterPath(path.getTriplePath(), input, context);
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    Op filtered = filter.getSubOp();
    boolean pattern = filtered instanceof OpBGP || filtered instanceof OpQuadPattern;
    return pattern && !input.hasNext() ? input : super.execute(filter, input);
  }
}
