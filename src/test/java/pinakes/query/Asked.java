package pinakes.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;

/** What queries answer, as text. */
final class Asked {
  private Asked() {}

  static String of(SavedQuery query, Map<String, String> values, Format format) {
    return of(query, values, format, Screen.NONE, Sample.data());
  }

  static String of(String text, Map<String, String> values, Format format) {
    return of(SavedQuery.parse("test", "test.rq", text), values, format);
  }

  static String ofNothing(SavedQuery query, Map<String, String> values, Format format) {
    return of(query, values, format, Screen.NONE, Sample.nothing());
  }

  static String of(
      SavedQuery query,
      Map<String, String> values,
      Format format,
      Screen screen,
      DatasetGraph data) {
    var out = new ByteArrayOutputStream();
    query.ask(data, values).answer(data, format, screen, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
