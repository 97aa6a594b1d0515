package pinakes.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pinakes.bibliography.Bibliography;
import pinakes.bibliography.Layout;
import pinakes.bibliography.ReferenceFormat;
import pinakes.ontology.Fabio;
import pinakes.ontology.Pin;

class PagesTest {

  private static final Pages PAGES = Pages.of(Shown.publication());
  private static final String LIST = "large-model-lightweighting";

  private static View view(Tongue tongue, Map<String, String> parameters) {
    return new View(tongue, new PlainLinks(Shown.BASE), parameters);
  }

  private static String thing(String path, Tongue tongue, Map<String, String> parameters) {
    Optional<Page> page = PAGES.thing(Shown.BASE + path, view(tongue, parameters));
    return page.orElseThrow(() -> new AssertionError("no page: " + path)).html();
  }

  private static String english(String path) {
    return thing(path, Tongue.ENGLISH, Map.of());
  }

  private static String standing(PageName name, Tongue tongue, Map<String, String> parameters) {
    return PAGES.page(name, view(tongue, parameters)).html();
  }

  /** Every thing that the graph says is of some kind and that is ours. */
  static List<String> things() {
    return Txn.calculateRead(
        Shown.publication().dataset(),
        () ->
            new TreeSet<>(
                    Shown.publication().dataset().getUnionGraph().stream(
                            Node.ANY, RDF.type.asNode(), Node.ANY)
                        .map(triple -> triple.getSubject().toString())
                        .filter(iri -> iri.startsWith(Shown.BASE) && !iri.contains("ont#"))
                        .toList())
                .stream().toList());
  }

  @Test
  void everyThingHasAPageThatIsSafeAndInTheTongueAsked() {
    List<String> things = things();
    assertTrue(things.size() > 1000, () -> "only " + things.size());
    for (String iri : things) {
      for (Tongue tongue : Tongue.values()) {
        String html = PAGES.thing(iri, view(tongue, Map.of())).orElseThrow().html();
        assertTrue(html.contains("<html lang=\"" + tongue.tag() + "\">"), iri);
        assertEquals(1, count(html, "<h1>"), iri);
        assertSafe(html, iri);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(PageName.class)
  void everyStandingPageIsSafeAndInTheTongueAsked(PageName name) {
    for (Tongue tongue : Tongue.values()) {
      String html = standing(name, tongue, Map.of("q", "\"><script>alert(1)</script>"));
      assertTrue(html.contains("<html lang=\"" + tongue.tag() + "\">"));
      assertEquals(1, count(html, "<h1>"));
      assertSafe(html, name.name());
    }
  }

  @Test
  void aMessageIsShownAndNotObeyed() {
    String html =
        PAGES.problem(404, "/<script>alert(1)</script>", view(Tongue.CHINESE, Map.of())).html();
    assertTrue(html.contains("没有这个页面"));
    assertTrue(html.contains("/&lt;script&gt;alert(1)&lt;/script&gt;"));
    assertSafe(html, "problem");
  }

  /** Nothing that a list says becomes markup, a script or an address that runs. */
  private static void assertSafe(String html, String what) {
    assertFalse(html.contains("<script>"), what);
    assertFalse(html.contains("<img"), what);
    Matcher tags = Pattern.compile("<[a-z][^<>]*>").matcher(html);
    while (tags.find()) {
      String tag = tags.group();
      assertFalse(tag.matches("(?s).*\\s(on[a-z]+|style)=.*"), () -> what + ": " + tag);
      assertFalse(
          tag.matches("(?si).*\\s(href|src|action)=\"\\s*(javascript|data|vbscript):.*"),
          () -> what + ": " + tag);
    }
    Matcher scripts = Pattern.compile("<script[^>]*>").matcher(html);
    while (scripts.find()) {
      assertTrue(
          scripts
              .group()
              .matches(
                  "<script (type=\"application/(ld\\+)?json\"("
                      + " id=\"[a-z-]+\")?|src=\"/assets/[a-z]+\\.js\" defer)>"),
          scripts::group);
    }
  }

  static Stream<String> papers() {
    return things().stream().filter(iri -> iri.startsWith(Shown.BASE + "work/"));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void thePaperIsToldToSearchEnginesInTheWordsOfSchemaOrg(String iri) {
    String html = PAGES.thing(iri, view(Tongue.ENGLISH, Map.of())).orElseThrow().html();
    Matcher script =
        Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>").matcher(html);
    assertTrue(script.find(), iri);
    JsonObject said = JsonParser.parseString(script.group(1)).getAsJsonObject();
    assertEquals("ScholarlyArticle", said.get("@type").getAsString());
    assertEquals(iri, said.get("@id").getAsString());
    assertFalse(said.get("name").getAsString().isEmpty());
  }

  @Test
  void aNoteIsQuotedWithTheLineItComesFrom() {
    String html = english("work/arxiv-2303.15678");
    assertTrue(html.contains("DisWOT在SP蒸馏方法的这个工作的基础之上，还增加了关系相似性</blockquote>"));
    assertTrue(html.contains("data/" + LIST + ".md:104"));
  }

  @Test
  void aPaperIsCitedAsTheBibliographyHasIt() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Bibliography.of(Shown.publication().dataset()).write(ReferenceFormat.BIBTEX, Layout.LIST, all);
    String html = english("work/arxiv-2303.15678");
    Matcher cited =
        Pattern.compile("id=\"bibtex\">(@[a-z]+\\{[^,]+,\n[^\n]+\n[^\n]+)").matcher(html);
    assertTrue(cited.find(), html);
    assertTrue(all.toString(StandardCharsets.UTF_8).contains(cited.group(1)), cited::group);
  }

  @Test
  void authorsStandInTheirOrder() {
    String html = english("work/arxiv-2303.15678");
    assertTrue(html.indexOf("Peijie Dong") < html.indexOf("Lujun Li"));
    assertTrue(html.indexOf("Lujun Li") < html.indexOf("Zimian Wei"));
  }

  @Test
  void aTechniqueSortsItsPapersOutByYear() {
    String technique = "technique/" + LIST + "/zhi-shi-zheng-liu";
    String html = thing(technique, Tongue.ENGLISH, Map.of("year", "2023"));
    Matcher years = Pattern.compile("<li data-year=\"(\\d+)\">").matcher(html);
    assertEquals(List.of("2023"), years.results().map(year -> year.group(1)).distinct().toList());
  }

  @Test
  void aTechniqueSortsItsPapersOutByVenue() {
    String technique = "technique/" + LIST + "/zhi-shi-zheng-liu";
    String venue = Shown.BASE + "venue/cvpr";
    String html = thing(technique, Tongue.ENGLISH, Map.of("venue", venue));
    int papers = count(html, "<li data-year");
    assertTrue(papers > 0 && papers < count(english(technique), "<li data-year"));
    assertEquals(papers, count(html, "<p class=\"where\"><a href=\"/venue/cvpr\">"));
  }

  @Test
  void whatIsNoYearAndNoPageIsPassedOver() {
    String technique = "technique/" + LIST + "/zhi-shi-zheng-liu";
    String odd =
        thing(technique, Tongue.ENGLISH, Map.of("year", "'; DROP", "page", "-7", "kind", "<b>"));
    assertEquals(count(english(technique), "<li data-year"), count(odd, "<li data-year"));
  }

  @Test
  void aTechniqueIsNamedInTheReadersTongue() {
    String technique = "technique/" + LIST + "/zhi-shi-zheng-liu";
    assertTrue(english(technique).contains("<h1><bdi lang=\"en\">knowledge distillation</bdi>"));
    assertTrue(
        thing(technique, Tongue.CHINESE, Map.of())
            .contains("<h1><bdi lang=\"zh-Hans\">知识蒸馏</bdi>"));
  }

  @Test
  void aLineageIsDrawnAndListed() {
    String html = english("method/diswot");
    Matcher data =
        Pattern.compile("<script type=\"application/json\" id=\"lineage-data\">(.*?)</script>")
            .matcher(html);
    assertTrue(data.find());
    JsonObject lineage = JsonParser.parseString(data.group(1)).getAsJsonObject();
    String dots = lineage.getAsJsonArray("dots").toString();
    for (String name : List.of("DisWOT", "SP", "KD")) {
      assertTrue(dots.contains("\"name\":\"" + name + "\""), dots);
    }
    String arrows = lineage.getAsJsonArray("arrows").toString();
    assertTrue(arrows.contains("DisWOT在SP蒸馏方法的这个工作的基础之上"), arrows);
    assertTrue(lineage.get("whole").getAsBoolean());
    assertTrue(html.contains("<a href=\"/method/sp\">"));
    assertTrue(html.contains(Words.NEGATIVE.in(Tongue.ENGLISH)));
  }

  @Test
  void aStatementMarksItsWordsInTheEntry() {
    String path = "statement/diswot-extends-sp/" + LIST + "/arxiv-2303.15678";
    assertTrue(english(path).contains("**<mark>DisWOT在SP蒸馏方法的这个工作的基础之上</mark>，还增加了关系相似性**"));
  }

  @Test
  void aClaimIsOnThePageOfItsPaper() {
    String claim = "claim/arxiv-1503.02531-foundational/" + LIST;
    assertTrue(english("work/arxiv-1503.02531").contains("href=\"/" + claim + "\""));
    assertTrue(english(claim).contains("知识蒸馏的开山之作"));
    assertTrue(thing(claim, Tongue.CHINESE, Map.of()).contains("奠基"));
  }

  @Test
  void aListSaysWhatIsWrongWithIt() {
    String html = english("list/" + LIST);
    assertTrue(html.contains("year-before-arxiv-id"));
    assertTrue(html.contains("Optimal Brain Damage"));
  }

  @Test
  void whatSavedQueriesAskIsSaidInTheReadersTongue() {
    assertTrue(standing(PageName.SPARQL, Tongue.CHINESE, Map.of()).contains("全部论文，每篇一行"));
    assertTrue(
        standing(PageName.SPARQL, Tongue.ENGLISH, Map.of())
            .contains("<bdi lang=\"en\">All papers, one line each</bdi>"));
  }

  @Test
  void noNumberStandsWhereThereIsNothingToCount() {
    String html = english("concept/pruning");
    assertTrue(html.contains("dynamic pruning</bdi></a>"), html);
    assertFalse(html.contains("<span class=\"count\">0</span>"), html);
  }

  @Test
  void oneCharacterFindsAndIsMarked() {
    String html = standing(PageName.SEARCH, Tongue.CHINESE, Map.of("q", "剪"));
    assertTrue(html.contains("<mark>剪</mark>"), html);
  }

  @Test
  void aWordFindsItsOtherForms() {
    String html = standing(PageName.SEARCH, Tongue.ENGLISH, Map.of("q", "prune"));
    assertTrue(html.contains("<mark>Pruning</mark>"), html);
  }

  @Test
  void whatAListSpeaksOfIsFoundBeforeWhatOnlyARegistryKnows() {
    String html = standing(PageName.SEARCH, Tongue.CHINESE, Map.of("q", "知识蒸馏"));
    Matcher first =
        Pattern.compile("<ol class=\"results\">.*?<a href=\"([^\"]*)\"", Pattern.DOTALL)
            .matcher(html);
    assertTrue(first.find());
    assertTrue(
        List.of(
                "/technique/" + LIST + "/zhi-shi-zheng-liu",
                "/concept/knowledge-distillation",
                "/method/kd")
            .contains(first.group(1)),
        first.group(1));
  }

  @Test
  void everyTermOfTheVocabularyIsDocumented() {
    String html = standing(PageName.ONTOLOGY, Tongue.ENGLISH, Map.of());
    for (Node term : List.of(Pin.MENTION, Pin.EXTENDS, Pin.FIRST_CLAIM)) {
      assertTrue(html.contains("id=\"" + Facts.ending(term) + "\""), term::toString);
    }
    assertTrue(html.contains("扩展") && html.contains("extends"));
  }

  @Test
  void thePapersAreAllThereAreInTheGraph() {
    int papers =
        Txn.calculateRead(
            Shown.publication().dataset(),
            () ->
                (int)
                    Shown.publication().dataset().getUnionGraph().stream(
                            Node.ANY, RDF.type.asNode(), Fabio.RESEARCH_PAPER)
                        .count());
    String html = standing(PageName.PAPERS, Tongue.ENGLISH, Map.of());
    assertEquals(papers, count(html, "<li data-year"));
  }

  @Test
  void nothingIsShownOfWhatTheGraphDoesNotSpeakOf() {
    assertTrue(PAGES.thing(Shown.BASE + "work/none", view(Tongue.ENGLISH, Map.of())).isEmpty());
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }

  @Test
  void whatIsSaidTwiceIsToldAndDrawnOnceWithBothPlaces() {
    String page = english("method/sp");
    assertEquals(1, count(page, "dir=\"auto\">SP或许扩展了KD"), page);
    assertEquals(1, count(page, "large-model-lightweighting.md:86<"), page);
    assertEquals(1, count(page, "large-model-lightweighting.md:87<"), page);
    assertEquals(1, count(page, "\"quote\":\"SP或许扩展了KD\""), "drawn once");
    assertTrue(page.contains("\"confidence\":\"0.5\""), "the surer one");
  }

  @Test
  void whatSharesATechniqueIsNoLineage() {
    String page = english("method/deep-compression");
    assertTrue(page.contains("concept/pruning"), page);
    assertFalse(page.contains("method/minitron"), page);
  }

  @Test
  void whatSearchesFindUnderOneNameIsToldApart() {
    String page = standing(PageName.SEARCH, Tongue.ENGLISH, Map.of("q", "知识蒸馏"));
    assertTrue(page.contains("<span class=\"within\">"), page);
    assertFalse(page.contains("<p class=\"kind\">Heading"), "the technique is there itself");
  }

  @Test
  void linksThatLookAlikeSayWhereTheyLead() {
    String page = english("work/arxiv-2403.01427");
    assertTrue(page.contains(">arxiv.org/pdf/2403.01427v1<"), page);
    assertTrue(page.contains(">arxiv.org/pdf/2403.01427<"), page);
  }
}
