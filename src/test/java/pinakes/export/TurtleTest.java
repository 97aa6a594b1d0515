package pinakes.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

/** Turtle and TriG as they look. Quads are given in TriG and all stand in one graph. */
class TurtleTest {

  private static final String HEAD =
      """
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX fabio: <http://purl.org/spar/fabio/>
      PREFIX oa: <http://www.w3.org/ns/oa#>
      PREFIX pin: <https://w3id.org/pinakes/ont#>
      BASE <https://example.org/lists/>
      <graph/publication> { <publication/current> a pin:Publication }
      """;

  private static DatasetGraph data(String held) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    RDFParser.fromString(HEAD + "<graph/held> {\n" + held + "\n}", Lang.TRIG).parse(data);
    return data;
  }

  private static String turtle(String held) {
    return Exports.text(data(held), ExportFormat.TURTLE, Evidence.RDF12);
  }

  private static void assertTurtle(String expected, String held) {
    String text = turtle(held);
    assertTrue(text.contains(expected), text);
  }

  @Test
  void aFileDeclaresWhatItUsesAndGroupsByKind() {
    assertEquals(
        """
        @base <https://example.org/lists/> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix fabio: <http://purl.org/spar/fabio/> .
        @prefix pin: <https://w3id.org/pinakes/ont#> .

        # --- Works ---

        <work/a> a fabio:ResearchPaper , fabio:Work ;
            dcterms:title "A" ;
            dcterms:creator
                <author/x> ,
                <author/x-2> .

        <expression/a> a fabio:Preprint .

        <work/a-2> a fabio:ResearchPaper .

        # --- Authors ---

        <author/x> a pin:Author .

        # --- Publication ---

        <publication/current> a pin:Publication .

        # --- Positions ---

        <work/a> pin:line 3 .
        """,
        turtle(
            """
            <author/x> a pin:Author .
            <expression/a> a fabio:Preprint .
            <work/a-2> a fabio:ResearchPaper .
            <work/a> pin:line 3 ; dcterms:creator <author/x-2>, <author/x> ; dcterms:title "A" ;
              a fabio:Work, fabio:ResearchPaper .
            """));
  }

  @Test
  void inTriGThePositionsOfAllGraphsStandAtTheEnd() {
    assertEquals(
        """
        @base <https://example.org/lists/> .
        @prefix pin: <https://w3id.org/pinakes/ont#> .

        GRAPH <graph/held> {

        # --- Methods ---

        <method/a> a pin:Method .

        }

        GRAPH <graph/publication> {

        # --- Publication ---

        <publication/current> a pin:Publication .

        }

        GRAPH <graph/held> {

        # --- Positions ---

        <method/a> pin:line 1 .

        }
        """,
        Exports.text(
            data("<method/a> a pin:Method ; pin:line 1 ."), ExportFormat.TRIG, Evidence.RDF12));
  }

  @Test
  void anAssertedStatementIsAnnotated() {
    assertTurtle(
        """
        <method/a> a pin:Method ;
            pin:extends
                <method/b>
                    ~ <statement/1> {|
                        a pin:Statement ;
                        pin:quote "on a" ;
                        pin:confidence 0.9
                    |}
                    ~ <statement/2> ,
                <method/c> .
        """,
        """
        <method/a> a pin:Method ; pin:extends <method/b>, <method/c> .
        <statement/1> rdf:reifies <<( <method/a> pin:extends <method/b> )>> ; a pin:Statement ;
          pin:confidence 0.9 ; pin:quote "on a" ; pin:line 7 .
        <statement/2> rdf:reifies <<( <method/a> pin:extends <method/b> )>> .
        """);
  }

  @Test
  void aStatementThatIsNotHeldIsNotAsserted() {
    String held =
        """
        <method/a> a pin:Method .
        <statement/1> rdf:reifies <<( <method/a> pin:extends <method/b> )>> ; a pin:Statement .
        """;
    assertTurtle(
        """
        <statement/1> a pin:Statement ;
            rdf:reifies <<( <method/a> pin:extends <method/b> )>> .
        """,
        held);
    assertFalse(turtle(held).contains("pin:extends <method/b> ."));
  }

  @Test
  void whatIsAssertedInAnotherGraphIsNotAssertedHere() {
    DatasetGraph data =
        data("<statement/1> rdf:reifies <<( <method/a> pin:extends <method/b> )>> .");
    RDFParser.fromString(HEAD + "<graph/list/l> { <method/a> pin:extends <method/b> }", Lang.TRIG)
        .parse(data);
    assertFalse(Exports.text(data, ExportFormat.TRIG, Evidence.RDF12).contains("~"));
    assertTrue(Exports.text(data, ExportFormat.TURTLE, Evidence.RDF12).contains("~"));
  }

  @Test
  void aReifierOfSeveralStatementsIsWrittenPlainly() {
    assertTurtle(
        """
        <statement/1> rdf:reifies
                <<( <method/a> pin:extends <method/b> )>> ,
                <<( <method/a> pin:extends <method/c> )>> .
        """,
        """
        <method/a> pin:extends <method/b>, <method/c> .
        <statement/1> rdf:reifies <<( <method/a> pin:extends <method/b> )>> ,
          <<( <method/a> pin:extends <method/c> )>> .
        """);
  }

  @Test
  void aReifierOfWhatIsSaidOfAReifierIsWrittenPlainly() {
    assertTurtle(
        """
        <statement/2> rdf:reifies <<( <statement/1> pin:confidence 0.9 )>> .
        """,
        """
        <method/a> pin:extends <method/b> .
        <statement/1> rdf:reifies <<( <method/a> pin:extends <method/b> )>> ; pin:confidence 0.9 .
        <statement/2> rdf:reifies <<( <statement/1> pin:confidence 0.9 )>> .
        """);
  }

  @Test
  void aReifierOfAPositionIsWrittenPlainly() {
    assertTurtle(
        "<statement/1> rdf:reifies <<( <method/a> pin:line 3 )>> .",
        """
        <method/a> pin:line 3 .
        <statement/1> rdf:reifies <<( <method/a> pin:line 3 )>> .
        """);
  }

  @Test
  void numbersAndTruthValuesAreBareWhereTurtleReadsThemSo() {
    assertTurtle(
        """
        <work/a> pin:quote
                ".5"^^xsd:decimal ,
                "1 "^^xsd:integer ,
                "1"^^xsd:decimal ,
                -7 ,
                0.92 ,
                007 ,
                1.5E3 ,
                true .
        """,
        """
        <work/a> pin:quote 0.92, -7, 007, 1.5E3, true, "1"^^xsd:decimal, ".5"^^xsd:decimal,
          "1 "^^xsd:integer .
        """);
  }

  @Test
  void severalLinesStandAsTheyAre() {
    assertTurtle(
        "pin:note \"\"\"first \"line\\\"\\\"\"\nsecond\\\\\\r\nthird\\\"\"\"\"@zh-Hans",
        "<work/a> pin:note \"first \\\"line\\\"\\\"\\\"\\nsecond\\\\\\r\\nthird\\\"\"@zh-Hans .");
  }

  @Test
  void whatCannotBeSeenIsEscaped() {
    assertTurtle(
        "pin:quote \"\\u202E\\u00A0\\uFEFF\\u0000知😀\"@ar--rtl",
        "<work/a> pin:quote \"\\u202E\\u00A0\\uFEFF\\u0000知😀\"@ar--rtl .");
  }

  @Test
  void onlySafeNamesAreShortened() {
    assertTurtle(
        """
        <work/a> pin:paperLink
                <http://purl.org/dc/terms/1st> ,
                <http://purl.org/dc/terms/a/b> ,
                <https://example.org/lists> ,
                <https://example.org/lists/> ,
                <https://example.org/lists/work/.../b> ,
                <https://example.org/lists/work/b%20c> ,
                <https://example.org/lists/work/b:c> ,
                <https://example.org/lists/work/b?c> ,
                <work/b.c/d> ,
                dcterms:title .
        """,
        """
        <work/a> pin:paperLink dcterms:title, <https://example.org/lists>, <work/b.c/d>,
          <https://example.org/lists/>, <work/b?c>, <https://example.org/lists/work/b:c>,
          <work/b%20c>, <https://example.org/lists/work/.../b>, dcterms:1st,
          <http://purl.org/dc/terms/a/b> .
        """);
  }

  @Test
  void aBlankNodeIsABugOfOurs() {
    DatasetGraph data = data("[] a pin:Method .");
    for (ExportFormat format : ExportFormat.values()) {
      assertThrows(
          IllegalStateException.class, () -> Exports.bytes(data, format, format.evidence()));
    }
  }
}
