package pinakes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class ExportTest {

  static String text(DatasetGraph data, ExportFormat format, Evidence evidence) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.write(data, format, evidence, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static DatasetGraph parse(String text, Lang lang) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(text, lang).parse(data);
    return data;
  }

  /** Each statement as text, in its graph or, for the union, in none. */
  static Set<String> statements(DatasetGraph data, boolean graphs) {
    Set<String> statements = new TreeSet<>();
    data.find()
        .forEachRemaining(
            quad ->
                statements.add(
                    quad.asTriple()
                        + (graphs && !quad.isDefaultGraph() ? " " + quad.getGraph() : "")));
    return statements;
  }

  @Test
  void aPublicationReadBackIsTheSame() {
    DatasetGraph data = Model.dataset(Model.papers(1, 2, 3, 5));
    for (ExportFormat format : Set.of(ExportFormat.TURTLE, ExportFormat.TRIG)) {
      DatasetGraph read = parse(text(data, format, Evidence.RDF12), Lang.TRIG);
      assertEquals(
          statements(data, format.graphs()), statements(read, format.graphs()), format.label());
    }
  }
}
