package pinakes.query;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;

/** The base under which a publication's IRIs are minted, as the publication itself shows it. */
final class Base {
  private static final String CURRENT = "publication/current";

  private Base() {}

  /** The base; within a read transaction. Nothing when the data is no publication. */
  static Optional<String> of(DatasetGraph data) {
    var query = QueryFactory.create(Names.resource("publication.rq"));
    try (QueryExec exec = QueryExec.dataset(data).query(query).build()) {
      var rows = exec.select();
      while (rows.hasNext()) {
        Node publication = rows.next().get(Var.alloc("publication"));
        if (publication.isURI() && publication.getURI().endsWith(CURRENT)) {
          String iri = publication.getURI();
          return Optional.of(iri.substring(0, iri.length() - CURRENT.length()));
        }
      }
    }
    return Optional.empty();
  }
}
