package pinakes.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {

  private static List<Parameter> parameters(String where) {
    return SavedQuery.parse(
            "test", "test.rq", "PREFIX ex: <http://example.org/>\nSELECT * WHERE { " + where + " }")
        .parameters();
  }

  private static ValueType type(String variable) {
    return parameters("?s ?p " + variable).getFirst().type();
  }

  private static String refused(String text, Map<String, String> values) {
    return assertThrows(QueryException.class, () -> Asked.of(text, values, Format.CSV))
        .getMessage();
  }

  @Test
  void theTypeIsToldByTheVariable() {
    assertEquals(new ValueType.Text(), type("?_name"));
    assertEquals(new ValueType.Text(), type("?_name_string"));
    assertEquals(new ValueType.Text(), type("?_name_literal"));
    assertEquals(new ValueType.Iri(), type("?_name_iri"));
    assertEquals(new ValueType.AnyNumber(), type("?_name_number"));
    assertEquals(new ValueType.LanguageText("en"), type("?_name_en"));
    assertEquals(
        new ValueType.Typed("http://www.w3.org/2001/XMLSchema#integer"), type("?_name_integer"));
    assertEquals(
        new ValueType.Typed("http://www.w3.org/2001/XMLSchema#date"), type("?_name_xsd_date"));
    assertEquals(new ValueType.Typed("http://example.org/shoeSize"), type("?_name_ex_shoeSize"));
    assertEquals(new ValueType.Text(), type("?_name_whatever"));
  }

  @Test
  void oneUnderscoreIsRequiredAndTwoAreOptional() {
    assertTrue(parameters("?s ?p ?_name").getFirst().required());
    assertEquals(false, parameters("?s ?p ?__name").getFirst().required());
    assertEquals("name", parameters("?s ?p ?__name_iri").getFirst().name());
  }

  @Test
  void parametersStandInTheOrderOfTheText() {
    assertEquals(
        List.of("zebra", "ape", "mouse"),
        parameters("?s ?_zebra_iri ?o . FILTER(?o = $_ape && EXISTS { ?s ?p ?_mouse })").stream()
            .map(Parameter::name)
            .toList());
  }

  @Test
  void variablesInCommentsAndStringsAreNoParameters() {
    assertEquals(List.of(), parameters("?s ?p '?_name' # ?_other\n"));
  }

  @Test
  void parametersAreFoundWhereverTheyStand() {
    String text =
        """
        SELECT ?s (COUNT(CONCAT(?o, ?_a)) AS ?n)
        WHERE { { SELECT ?s ?o { ?s ?p ?o FILTER(STR(?o) != ?_b) } } OPTIONAL { ?s ?_c_iri ?z } }
        GROUP BY ?s
        HAVING(COUNT(?o) > ?_d_integer)
        ORDER BY ?s CONCAT(?_e, STR(?s))
        """;
    SavedQuery query = SavedQuery.parse("test", "test.rq", text);
    assertEquals(
        List.of("a", "b", "c", "d", "e"),
        query.parameters().stream().map(Parameter::name).toList());
  }

  @Test
  void aParameterSpelledInTwoWaysIsRefused() {
    assertEquals(
        "test.rq: ?_name_iri and ?_name are one parameter spelled in two ways",
        refused("SELECT * { ?s ?_name_iri ?_name }", Map.of()));
  }

  @Test
  void aParameterToWhichTheQueryAssignsIsRefused() {
    assertEquals(
        "test.rq: ?_name is given a value by the query itself",
        refused("SELECT * { BIND(1 AS ?_name) }", Map.of()));
  }

  @Test
  void aParameterByWhichTheQueryGroupsIsRefused() {
    assertEquals(
        "test.rq: ?_name stands where no value can be put",
        refused("SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?_name", Map.of("name", "x")));
  }

  @Test
  void everyConditionOfAHavingGetsItsValue() {
    String text =
        """
        SELECT ?s (COUNT(*) AS ?n) { ?s a <https://w3id.org/pinakes/ont#Method> ; ?p ?o }
        GROUP BY ?s
        HAVING (COUNT(*) > 0) (STR(?s) = ?_name)
        """;
    assertEquals("s,n\r\n", Asked.of(text, Map.of("name", "x"), Format.CSV));
    assertEquals(
        "s,n\r\nhttps://w3id.org/pinakes/method/obd,3\r\n",
        Asked.of(text, Map.of("name", "https://w3id.org/pinakes/method/obd"), Format.CSV));
  }

  @Test
  void aMissingParameterIsNamedWithItsTypeAndAnExample() {
    assertEquals(
        "papers-of-technique needs the parameter technique (technique): -p technique='知识蒸馏'",
        assertThrows(
                QueryException.class,
                () -> SavedQueries.named("papers-of-technique").ask(Sample.data(), Map.of()))
            .getMessage());
  }

  @Test
  void anUnknownParameterIsNamedWithTheKnownOnes() {
    assertEquals(
        "lineage has no parameter \"metod\"; it takes: method, language, limit, offset",
        assertThrows(
                QueryException.class,
                () -> SavedQueries.named("lineage").ask(Sample.data(), Map.of("metod", "SP")))
            .getMessage());
  }

  @Test
  void aValueOfTheWrongTypeIsRefused() {
    assertEquals(
        "parameter year: \"last year\" is no integer",
        refused("SELECT * { ?s ?p ?_year_integer }", Map.of("year", "last year")));
    assertEquals(
        "parameter day: \"2024-13-01\" is no date",
        refused("SELECT * { ?s ?p ?_day_xsd_date }", Map.of("day", "2024-13-01")));
    assertEquals(
        "parameter n: \"many\" is no number",
        refused("SELECT * { ?s ?p ?_n_number }", Map.of("n", "many")));
    assertEquals(
        "parameter x: \"dog\" is no absolute IRI, such as https://…",
        refused("SELECT * { ?s ?p ?_x_iri }", Map.of("x", "dog")));
    assertEquals(
        "parameter limit: \"-1\" is no number of rows",
        refused("SELECT * { ?s ?p ?o }", Map.of("limit", "-1")));
  }

  @Test
  void aValueOutsideTheEnumerationIsRefused() {
    String text =
        """
        #+ enumerate:
        #+   - kind:
        #+     - first
        #+     - second
        SELECT ?x { BIND(?_kind AS ?x) }
        """;
    assertEquals("x\r\nfirst\r\n", Asked.of(text, Map.of("kind", "first"), Format.CSV));
    assertEquals(
        "parameter kind: \"third\" is none of first, second",
        refused(text, Map.of("kind", "third")));
  }

  @Test
  void aDefaultStandsInForAValue() {
    String text =
        """
        #+ defaults:
        #+   - _n_integer: 7
        SELECT ?x { BIND(?_n_integer + 1 AS ?x) }
        """;
    assertEquals("x\r\n8\r\n", Asked.of(text, Map.of(), Format.CSV));
    assertEquals("x\r\n3\r\n", Asked.of(text, Map.of("n", "2"), Format.CSV));
  }

  @Test
  void anOptionalParameterWithoutValueStaysAVariable() {
    String text =
        "SELECT ?name { ?__a_iri <http://xmlns.com/foaf/0.1/name> ?name } ORDER BY ?name LIMIT 2";
    assertEquals("name\r\nAda Muster\r\nFrederick Tung\r\n", Asked.of(text, Map.of(), Format.CSV));
    assertEquals(
        "name\r\nSong Han\r\n",
        Asked.of(text, Map.of("a", "https://w3id.org/pinakes/author/song-han"), Format.CSV));
  }

  @Test
  void aQueryMayHaveALimitOfItsOwn() {
    String text = "SELECT ?x { BIND(?_limit AS ?x) }";
    assertEquals("x\r\nlots\r\n", Asked.of(text, Map.of("limit", "lots"), Format.CSV));
  }
}
