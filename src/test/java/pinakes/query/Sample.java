package pinakes.query;

import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/**
 * The small publication of {@code sample.trig}, in TDB2 in memory, with the union as its default
 * graph.
 */
final class Sample {
  private Sample() {}

  static DatasetGraph load() {
    JenaSystem.init();
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(data, () -> RDFDataMgr.read(data, "query/sample.trig"));
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
    return data;
  }
}
