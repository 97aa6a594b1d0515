package pinakes.store;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Answers a pattern with nothing when what comes before it found nothing. Jena 6.0.0 fails there
 * with "Peek iterator is already empty" (<a href="https://github.com/apache/jena/issues/3763">issue
 * 3763</a>, <a href="https://github.com/apache/jena/pull/3753">mended later</a>): {@code ?x
 * skos:broader+ :unheardOf ; a ?class ; rdfs:label ?label} would be an internal error instead of no
 * rows.
 */
final class EmptyInputExecutor extends OpExecutorTDB2 {

  private EmptyInputExecutor(ExecutionContext context) {
    super(context);
  }

  static void install(Context context) {
    QC.setFactory(context, EmptyInputExecutor::new);
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
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    Op filtered = filter.getSubOp();
    boolean pattern = filtered instanceof OpBGP || filtered instanceof OpQuadPattern;
    return pattern && !input.hasNext() ? input : super.execute(filter, input);
  }
}
