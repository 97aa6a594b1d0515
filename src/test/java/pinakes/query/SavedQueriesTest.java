package pinakes.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

class SavedQueriesTest {
  private static final DatasetGraph DATA = Sample.data();

  static String answer(String name, Format format, Map<String, String> values) {
    var out = new ByteArrayOutputStream();
    SavedQueries.named(name).ask(DATA, values).answer(DATA, format, Screen.NONE, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void show() {
    System.out.println(answer("papers", Format.TABLE, Map.of()));
    System.out.println(answer("papers-of-technique", Format.TABLE, Map.of("technique", "知识蒸馏")));
    System.out.println(answer("technique-tree", Format.TREE, Map.of("language", "zh")));
    System.out.println(answer("lineage", Format.TREE, Map.of("method", "diswot")));
    System.out.println(answer("lineage", Format.TABLE, Map.of("method", "diswot")));
    System.out.println(answer("top-authors", Format.MARKDOWN, Map.of("limit", "5")));
    for (String name : SavedQueries.names()) {
      SavedQuery q = SavedQueries.named(name);
      var v = new java.util.TreeMap<String, String>();
      q.parameters().stream()
          .filter(Parameter::required)
          .forEach(p -> v.put(p.name(), p.example()));
      System.out.println("== " + name + " " + v);
      System.out.println(
          answer(name, q.results() == ResultKind.SELECT ? Format.TABLE : Format.TURTLE, v));
    }
    assertEquals(1, 1);
  }
}
