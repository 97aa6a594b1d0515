package pinakes.pages;

import com.google.gson.Gson;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import pinakes.ontology.Prefixes;
import pinakes.query.Names;
import pinakes.query.SavedQueries;
import pinakes.query.SavedQuery;

/**
 * The saved queries, to start from.
 *
 * @param endpoint its address
 */
record SparqlPage(String endpoint, List<Example> examples) {

  /**
   * A saved query that can be run as it stands.
   *
   * @param summaries what it asks, in English first
   */
  record Example(String name, List<Text> summaries, String text) {

    /** What it asks, in the reader's tongue where it is told in that. */
    Text summary(Tongue tongue) {
      return summaries.stream()
          .filter(each -> each.language() != null && tongue.speaks(each.language()))
          .findFirst()
          .orElseGet(summaries::getFirst);
    }
  }

  static SparqlPage of(Links links, List<Example> examples) {
    return new SparqlPage(links.page(PageName.SPARQL).orElse(""), examples);
  }

  /** The saved queries; those that need a value have the example's, where the data know it. */
  static List<Example> examples(DatasetGraph data) {
    Names names = Names.asPrinted(data);
    return SavedQueries.all().stream()
        .map(query -> new Example(query.name(), summaries(query), query.example(names)))
        .toList();
  }

  private static List<Text> summaries(SavedQuery query) {
    return Stream.concat(
            Stream.of(new Text(query.summary(), Tongue.ENGLISH.tag())),
            query.summaries().entrySet().stream()
                .map(each -> new Text(each.getValue(), each.getKey())))
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
