package pinakes.pages;

import com.google.gson.Gson;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import pinakes.ontology.Prefixes;
import pinakes.query.Parameter;
import pinakes.query.QueryException;
import pinakes.query.SavedQueries;
import pinakes.query.SavedQuery;

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
    return SavedQueries.all().stream().map(query -> example(query, data)).toList();
  }

  private static Example example(SavedQuery query, DatasetGraph data) {
    return new Example(query.name(), query.summary(), text(query, data));
  }

  private static String text(SavedQuery query, DatasetGraph data) {
    Map<String, String> values =
        query.parameters().stream()
            .filter(Parameter::required)
            .collect(Collectors.toMap(Parameter::name, Parameter::example));
    if (values.isEmpty()) {
      return query.text();
    }
    try {
      return query.ask(data, values).text();
    } catch (QueryException e) {
      return query.text();
    }
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
