package pinakes.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a value holds, it is one term or refused: it never becomes a piece of the query. */
class InjectionTest {
  private static final List<String> VALUES =
      List.of(
          "\" } #",
          "' } UNION { ?s ?p ?o } #",
          "x\" . ?s ?p ?o . FILTER(\"\" = \"",
          "> . ?s ?p ?o } #",
          "https://e.org/> . } DROP ALL #",
          "https://e.org/> } ; DELETE WHERE { ?s ?p ?o } #",
          "1 ) || (true",
          "1 . ?s ?p ?o",
          "2024-01-01\" || \"\" = \"",
          "line\nbreak\r\n} UNION { ?s ?p ?o }",
          "\\u0022 } UNION { ?s ?p ?o } #",
          "\\\" } #",
          "?s",
          "$s",
          "?_value",
          "{ ?s ?p ?o }",
          "<https://w3id.org/pinakes/author/song-han>",
          "<<( ?s ?p ?o )>>",
          "\"\"\"}\"\"\"",
          "SERVICE <http://e.org/> {}",
          "知识蒸馏\"@zh } #",
          "\u0000\u001b[31m",
          "\uD800");

  private static final List<String> LITERALS =
      List.of("", "_string", "_literal", "_en", "_whatever");

  private static final List<String> CHECKED =
      List.of("_iri", "_number", "_integer", "_xsd_date", "_boolean", "_dateTime", "_decimal");

  static List<Arguments> values() {
    return VALUES.stream().map(Arguments::of).toList();
  }

  @ParameterizedTest
  @MethodSource("values")
  void aLiteralIsHandedThroughAsItIs(String value) {
    for (String type : LITERALS) {
      String text =
          "SELECT ?x (STRLEN(?_value%s) AS ?n) { BIND(STR(?_value%s) AS ?x) }"
              .formatted(type, type);
      var question =
          SavedQuery.parse("test", "test.rq", text).ask(Sample.data(), Map.of("value", value));
      var rows = new java.util.ArrayList<String>();
      try (var exec =
          org.apache.jena.sparql.exec.QueryExec.dataset(Sample.data())
              .query(question.sparql())
              .build()) {
        exec.select()
            .forEachRemaining(
                row ->
                    rows.add(
                        row.get(org.apache.jena.sparql.core.Var.alloc("x"))
                            .getLiteralLexicalForm()));
      }
      assertEquals(List.of(value), rows, type);
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueOfAnotherTypeIsRefused(String value) {
    for (String type : CHECKED) {
      String text = "SELECT ?x { BIND(?_value%s AS ?x) }".formatted(type);
      String message =
          assertThrows(
                  QueryException.class,
                  () -> Asked.of(text, Map.of("value", value), Format.CSV),
                  type)
              .getMessage();
      assertTrue(message.startsWith("parameter value: "), message);
      assertTrue(message.chars().noneMatch(c -> c < ' '), message);
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void nothingBearsSuchAName(String value) {
    for (NameKind kind : NameKind.values()) {
      String text =
          "#+ parameters: { value: { kind: %s } }\nSELECT ?x { BIND(?_value_iri AS ?x) }"
              .formatted(kind.label());
      if (value.startsWith("<https") || value.startsWith("知识蒸馏")) {
        continue; // an IRI in brackets is an IRI; the letters of the other are a technique's
      }
      assertThrows(
          QueryException.class,
          () -> Asked.of(text, Map.of("value", value), Format.CSV),
          kind.label());
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void aSearchIsForWordsOnly(String value) {
    SavedQuery search = SavedQueries.named("search");
    try {
      String answer = Asked.of(search, Map.of("words", value), Format.CSV);
      assertTrue(answer.startsWith("title,found,paper\r\n"), answer);
    } catch (QueryException e) {
      assertTrue(e.getMessage().startsWith("nothing to look for"), e.getMessage());
    }
  }

  @ParameterizedTest
  @MethodSource("values")
  void noQueryIsBrokenByAName(String value) {
    for (SavedQuery query : SavedQueries.all()) {
      for (Parameter parameter : query.parameters()) {
        if (parameter.type() instanceof ValueType.Text) {
          var values = new java.util.TreeMap<String, String>();
          query.parameters().stream()
              .filter(Parameter::required)
              .forEach(p -> values.put(p.name(), p.example()));
          values.put(parameter.name(), value);
          Asked.of(query, values, Format.CSV);
        }
      }
    }
  }
}
