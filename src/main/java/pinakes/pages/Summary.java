package pinakes.pages;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/** What pages need to know of a publication as a whole, each part made when it is first asked. */
final class Summary {

  private @Nullable Shelf shelf;
  private @Nullable Taxonomy taxonomy;
  private @Nullable Sayings sayings;
  private @Nullable List<SparqlPage.Example> examples;

  /**
   * @param graph of the publication, within a read transaction; so in the other methods
   */
  synchronized Shelf shelf(Graph graph) {
    if (shelf == null) {
      shelf = new Shelf(graph);
    }
    return shelf;
  }

  synchronized Taxonomy taxonomy(Graph graph) {
    if (taxonomy == null) {
      taxonomy = new Taxonomy(graph);
    }
    return taxonomy;
  }

  synchronized Sayings sayings(Graph graph) {
    if (sayings == null) {
      sayings = new Sayings(graph);
    }
    return sayings;
  }

  synchronized List<SparqlPage.Example> examples(DatasetGraph data) {
    if (examples == null) {
      examples = SparqlPage.examples(data);
    }
    return examples;
  }
}
