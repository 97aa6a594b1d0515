package pinakes.pages;

import com.google.gson.Gson;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import pinakes.ontology.Prefixes;
import pinakes.query.Names;
import pinakes.query.SavedQueries;

/**
 * The saved queries, to start from.
 *
 * @param endpoint its address
 */
record SparqlPage(String endpoint, List<Example> examples) {

  /** A saved query that can be run as it stands. */
  record Example(String name, String summary, String text) {}

  static SparqlPage of(Links links, List<Example> examples) {
    return new SparqlPage(links.page(PageName.SPARQL).orElse(""), examples);
  }

  /** The saved queries; those that need a value have the example's, where the data know it. */
  static List<Example> examples(DatasetGraph data) {
    Names names = Names.asPrinted(data);
    return SavedQueries.all().stream()
        .map(query -> new Example(query.name(), query.summary(), query.example(names)))
        .toList();
  }

  String first() {
    return examples.stream()
        .filter(example -> example.name().equals("papers"))
        .map(Example::text)
        .findFirst()
        .orElse("");
  }

  /** For the editor; without a character that could end the element it stands in. */
  String json() {
    return new Gson().toJson(Map.of("prefixes", Prefixes.all()));
  }
}
