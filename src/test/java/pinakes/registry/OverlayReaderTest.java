package pinakes.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pinakes.catalogue.Curation;
import pinakes.catalogue.Text;
import pinakes.source.Problem;
import pinakes.source.SourceFile;

/** What an overlay says, and where it says what no overlay can. */
class OverlayReaderTest {
  private static final String PREFIXES =
      """
      @prefix dcat: <http://www.w3.org/ns/dcat#> .
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix pin: <https://w3id.org/pinakes/ont#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix ex: <https://example.org/> .
      """;

  private static OverlayReader.Result read(String body) {
    return OverlayReader.read(new SourceFile("list.overlay.ttl", PREFIXES + body, ""));
  }

  private static Overlay overlay(String body) {
    OverlayReader.Result result = read(body);
    assertEquals(List.of(), result.problems());
    return result.overlay();
  }

  private static String problem(String body) {
    List<Problem> problems = read(body).problems();
    assertEquals(1, problems.size(), problems::toString);
    assertEquals(Overlay.NONE, read(body).overlay());
    return problems.getFirst().toString();
  }

  @Test
  void anOverlayMayBeEmpty() {
    assertEquals(Overlay.NONE, overlay(""));
  }

  @Test
  void aListHasTitlesALicenceAnAddressAndABase() {
    Overlay overlay =
        overlay(
            """
            <list.md> a pin:PaperList ;
              dcterms:title "Papers"@en , "论文"@zh-Hans ;
              dcterms:license ex:cc ;
              dcat:landingPage <https://github.com/o/n/blob/main/README.md> ;
              pin:baseIri "https://example.org/papers/" .
            """);
    assertEquals(
        new Curation(
            List.of(new Text("Papers", "en"), new Text("论文", "zh-Hans")),
            Optional.of("https://example.org/cc"),
            Optional.of("https://github.com/o/n/blob/main/README.md")),
        overlay.curation());
    assertEquals(Optional.of("https://example.org/papers/"), overlay.base());
  }

  @Test
  void aHeadingIsMetByItsWordsAndThoseAboveIt() {
    HeadingRemark remark =
        overlay("[] a pin:HeadingRemark ; pin:heading \"Surveys > In 2020\" .")
            .remarks()
            .getFirst();
    assertTrue(remark.meets(List.of("Papers", "surveys", "in  2020")));
    assertTrue(!remark.meets(List.of("Papers", "In 2020")));
    assertTrue(!remark.meets(List.of("Papers", "surveys")));
  }

  @Test
  void authorsStandInTheirOrder() {
    assertEquals(
        List.of("Hinton, Geoffrey", "O. Vinyals"),
        overlay(
                "[] a pin:Correction ; pin:corrects \"t\" ; pin:correctedAuthors \"Hinton,"
                    + " Geoffrey;O. Vinyals; \" .")
            .allCorrections()
            .getFirst()
            .authors());
  }

  @Test
  void anUnknownPropertyIsAnErrorAtItsPlace() {
    assertEquals(
        "list.overlay.ttl:8:18: error: overlay: skos:prefLable: not a property that this shape"
            + " knows",
        problem(
            """
            [] a pin:HeadingRemark ;
              pin:heading "A" ;
              skos:prefLable "a"@en .
            """));
  }

  @Test
  void anUnknownClassIsAnErrorAtItsPlace() {
    String problem = problem("\nex:a a pin:HeadingRemrak .");
    assertTrue(
        problem.startsWith(
            "list.overlay.ttl:7:8: error: overlay: pin:HeadingRemrak is no class that an overlay"
                + " knows; these are pin:Correction, pin:HeadingRemark, pin:PaperList"),
        problem);
  }

  @Test
  void aThingWithoutAClassIsAnError() {
    String problem = problem("ex:a pin:heading \"A\" .");
    assertTrue(
        problem.startsWith("list.overlay.ttl:6:18: error: overlay: https://example.org/a has no"),
        problem);
  }

  @Test
  void whatIsNoTurtleIsAnErrorAtItsPlace() {
    String problem = problem("[] a pin:Correction ;\n  pin:corrects \"t .\n");
    assertTrue(problem.startsWith("list.overlay.ttl:7:"), problem);
    assertTrue(problem("[] a pim:Correction .").contains("pim"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] a pin:HeadingRemark .|names one heading",
        "[] a pin:HeadingRemark ; pin:heading 'A' ; skos:prefLabel 'a' .|has a language",
        "[] a pin:HeadingRemark ; pin:heading 'A' ; skos:prefLabel 'a'@en, 'b'@en .|one in each",
        "[] a pin:HeadingRemark ; pin:heading 'A' ; pin:isTechnique 'yes' .|true or false",
        "[] a pin:Correction ; pin:corrects 't' ; pin:correctedYear '2015' .|four digits",
        "[] a pin:Correction ; pin:corrects 't' ; pin:correctedYear 15 .|four digits",
        "[] a pin:Correction ; pin:correctedYear 2015 .|names one entry",
        "ex:l a pin:PaperList ; pin:baseIri 'https://example.org' .|ends in a slash",
        "ex:l a pin:PaperList ; dcterms:license 'MIT' .|named by its IRI",
        "ex:l a pin:PaperList . ex:m a pin:PaperList .|one list only"
      })
  void whatBreaksAShapeIsAnErrorThatSaysWhatIsWanted(String body, String wanted) {
    String problem = problem(body);
    assertTrue(problem.contains(wanted), problem);
    assertTrue(problem.startsWith("list.overlay.ttl:6:"), problem);
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/o/n/blob/main/a.md, https://github.com/o/n/blob/main/a.md?plain=1#L12",
    "https://gitlab.com/o/n/-/blob/main/a.md, https://gitlab.com/o/n/-/blob/main/a.md?plain=1#L12",
    "https://gitee.com/o/n/blob/master/a.md, https://gitee.com/o/n/blob/master/a.md#L12",
    "https://bitbucket.org/o/n/src/main/a.md, https://bitbucket.org/o/n/src/main/a.md#lines-12",
    "https://github.com/o/n/blob/main/a.md?plain=1,"
        + " https://github.com/o/n/blob/main/a.md?plain=1#L12"
  })
  void aLineHasTheAddressThatItsHostGivesIt(String page, String line) {
    Curation curation = new Curation(List.of(), Optional.empty(), Optional.of(page));
    assertEquals(Optional.of(line), curation.addressOfLine(12));
  }
}
