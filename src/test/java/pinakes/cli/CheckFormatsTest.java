package pinakes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pinakes.source.Rule;

class CheckFormatsTest {
  private static final String LIST = "data/large-model-lightweighting.md";
  private static final String GOLDEN = "src/test/resources/golden/checks/";

  @Test
  void theSarifOfARealListKeepsTheSchema() throws IOException {
    assertEquals(List.of(), violations(Ran.pinakes("check", LIST, "--format", "sarif").out()));
  }

  @Test
  void theSarifOfAFileThatIsMissingKeepsTheSchema() throws IOException {
    Ran ran = Ran.pinakes("check", "no such: file%.md", "--format", "sarif");
    assertEquals(1, ran.code());
    assertEquals(List.of(), violations(ran.out()));
    assertTrue(ran.out().contains("\"./no%20such:%20file%25.md\""), ran.out());
  }

  @Test
  void theSchemaRefusesWhatIsNoSarif() throws IOException {
    String sarif = Ran.pinakes("check", LIST, "--format", "sarif").out();
    assertFalse(violations(sarif.replace("\"startLine\": 1", "\"startLine\": -1")).isEmpty());
  }

  @Test
  void sarifTellsEachRuleAndEachMend() {
    JsonObject run =
        JsonParser.parseString(
                Ran.pinakes("check", GOLDEN + "unbalanced-link/fires", "--format", "sarif").out())
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject();
    JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
    assertEquals(Rule.values().length, driver.getAsJsonArray("rules").size());
    JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
    assertEquals("unbalanced-link", result.get("ruleId").getAsString());
    assertEquals(
        "unbalanced-link",
        driver
            .getAsJsonArray("rules")
            .get(result.get("ruleIndex").getAsInt())
            .getAsJsonObject()
            .get("id")
            .getAsString());
    assertTrue(result.has("fixes"));
  }

  @Test
  void workflowCommandsEscapeWhatWouldEndThem(@TempDir Path folder) throws IOException {
    Path list = folder.resolve("a,b%.md");
    Files.writeString(
        list,
        "# 100%: a, b\n## X\n\n**A**<br>\n* Anna Berg *<br>\nIEEE 2020 · [[PDF]()]\n\n## X\n");
    String out = Ran.pinakes("check", list.toString(), "--format", "github").out();
    assertTrue(out.contains("a%2Cb%25.md,line=6,col=1,title=venue-is-publisher::IEEE is a"), out);
    assertTrue(out.lines().allMatch(line -> line.matches("::(error|warning|notice) .*")), out);
    assertTrue(out.contains("::notice "), out);
  }

  @Test
  void theContextShowsTheLineWithACaretUnderTheWordsAndAHint() {
    String out = Ran.pinakes("check", GOLDEN + "mixed-punctuation/fires", "--context").out();
    assertTrue(
        out.contains(
            """
            list.md:2:6: hint: mixed-punctuation: a bracket opens in one width and closes in another
                ## 剪枝（Pruning)
                       ^^^^^^^^^^
                hint: Type the mark of the name's own script.
            """),
        out);
  }

  @Test
  void pipedOnEachProblemIsALine() {
    String out = Ran.pinakes("check", LIST, "--no-context").out();
    assertTrue(
        out.lines()
            .allMatch(
                line ->
                    line.matches(".+:\\d+:\\d+: (error|warning|hint): [a-z0-9-]+: .+")
                        || line.matches("0 errors, \\d+ warnings, \\d+ hints")),
        out);
  }

  @Test
  void aSeverityIsChosenOnTheCommandLine() {
    String folder = GOLDEN + "empty-link/fires";
    assertEquals(0, Ran.pinakes("check", folder).code());
    assertEquals(1, Ran.pinakes("check", folder, "--strict").code());
    assertEquals(1, Ran.pinakes("check", folder, "--severity", "empty-link=error").code());
    assertEquals(
        0, Ran.pinakes("check", folder, "--strict", "--severity", "empty-link=hint").code());
    assertTrue(
        Ran.pinakes("check", folder, "--severity", "empty-link=off")
            .out()
            .endsWith("0 errors, 0 warnings, 0 hints\n"));
  }

  @Test
  void whatIsAnErrorIsNotPublished(@TempDir Path store) {
    String[] build = {"build", GOLDEN + "empty-link/fires", "--quiet", "--store", store.toString()};
    Ran refused = Ran.pinakes(with(build, "--severity", "empty-link=error"));
    assertEquals(1, refused.code());
    assertTrue(refused.err().contains("error: empty-link"), refused.err());
    assertTrue(refused.err().contains("nothing was published"), refused.err());
    Ran published = Ran.pinakes(with(build, "--strict", "--severity", "empty-link=off"));
    assertEquals(0, published.code());
    assertTrue(published.err().endsWith("found  0 errors, 0 warnings, 0 hints\n"), published.err());
    Ran verified = Ran.pinakes("verify", "--quiet", "--store", store.toString());
    assertEquals(new Ran(0, "", ""), verified);
  }

  private static String[] with(String[] words, String... more) {
    return Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new);
  }

  @Test
  void aRuleThatDoesNotExistIsAMistakeOfUse() {
    Ran ran = Ran.pinakes("check", LIST, "--severity", "empty-links=off");
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("there is no rule \"empty-links\""), ran.err());
    assertEquals(2, Ran.pinakes("check", LIST, "--severity", "empty-link=bad").code());
    assertEquals(2, Ran.pinakes("check", LIST, "--today", "tomorrow").code());
  }

  @Test
  void todayTellsWhichYearIsStillToCome() {
    String folder = GOLDEN + "year-after-arxiv-id/clean";
    assertTrue(Ran.pinakes("check", folder, "--today", "2014").out().contains("year-in-future"));
    assertFalse(
        Ran.pinakes("check", folder, "--today", "2015-12-31").out().contains("year-in-future"));
  }

  @Test
  void theRulesAreListedWithTheirReasons() {
    String out = Ran.pinakes("check", "--rules").out();
    for (Rule rule : Rule.values()) {
      assertTrue(out.contains(rule.id() + " (" + rule.severity().word() + ")"), rule.id());
    }
    JsonObject json =
        JsonParser.parseString(Ran.pinakes("check", "--rules", "--format", "json").out())
            .getAsJsonObject();
    assertEquals(Rule.values().length, json.getAsJsonArray("rules").size());
  }

  private static List<String> violations(String sarif) throws IOException {
    try (InputStream in =
        CheckFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(text, InputFormat.JSON);
      return schema.validate(sarif, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }
}
