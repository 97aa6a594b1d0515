package pinakes.rdf;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The last publication, which a new one follows.
 *
 * @param data its graphs, within a read transaction of the caller's
 * @param unreadable the names of the files that it may know of and that cannot be read this time
 */
public record Last(DatasetGraph data, List<String> unreadable) {
  public Last {
    unreadable = List.copyOf(unreadable);
  }
}
