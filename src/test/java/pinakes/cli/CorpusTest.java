package pinakes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real lists of many dialects are read as well as they have to be. */
class CorpusTest {
  private static final Corpus CORPUS = Corpus.beside();

  /** The least that each field must reach, over all lists. */
  private static final Map<String, Double> FIELDS =
      Map.ofEntries(
          Map.entry("title", 0.97),
          Map.entry("authors", 0.96),
          Map.entry("venue", 0.95),
          Map.entry("year", 0.97),
          Map.entry("urls", 0.98),
          Map.entry("links", 0.95),
          Map.entry("arxivId", 0.99),
          Map.entry("section", 0.97),
          Map.entry("note", 0.90),
          Map.entry("venueOrSection", 0.95),
          Map.entry("yearOrSection", 0.95));

  private static final double LEAST_IN_ONE_LIST = 0.85;

  @Test
  void fifteenListsAreReadAsWellAsTheyHaveToBe(@TempDir Path folder) throws Exception {
    assumeTrue(CORPUS.isThere(), "the corpus is not beside the repository, or there is no python3");
    assertEquals(ExitCode.DONE, CORPUS.extract("dev", folder));
    JsonObject scores = scores("gold-dev", folder);
    JsonObject overall = scores.getAsJsonObject("overall");
    List<String> missed = new ArrayList<>();
    atLeast(0.98, overall.get("entryRecall"), "entry", missed);
    atMost(0.08, overall.get("falseEntryRate"), "false", missed);
    atMost(0.03, overall.get("meanEntryCountError"), "count", missed);
    FIELDS.forEach((field, least) -> atLeast(least, f1(overall, field), field, missed));
    for (Map.Entry<String, JsonElement> list : scores.getAsJsonObject("files").entrySet()) {
      JsonObject one = list.getValue().getAsJsonObject();
      atMost(0.10, one.get("entryCountError"), list.getKey() + " count", missed);
      for (String field : List.of("title", "authors", "venue")) {
        atLeast(LEAST_IN_ONE_LIST, stated(one, field), list.getKey() + " " + field, missed);
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void theListOfTheRepositoryIsReadWithoutAnError(@TempDir Path folder) throws Exception {
    assumeTrue(CORPUS.isThere(), "the corpus is not beside the repository, or there is no python3");
    assertEquals(ExitCode.DONE, Main.run("extract", "data", "-o", folder.toString()));
    JsonObject overall = scores("gold-seed", folder).getAsJsonObject("overall");
    assertEquals(1.0, overall.get("entryRecall").getAsDouble());
    List<String> missed = new ArrayList<>();
    FIELDS.keySet().forEach(field -> atLeast(1.0, f1(overall, field), field, missed));
    assertEquals(List.of(), missed);
  }

  @Test
  void theScorerGivesEverythingToTheLabelsThemselves() throws Exception {
    assumeTrue(CORPUS.isThere(), "the corpus is not beside the repository, or there is no python3");
    JsonObject overall =
        scores("gold-dev", CORPUS.folder().resolve("gold-dev")).getAsJsonObject("overall");
    assertTrue(f1(overall, "title").getAsDouble() == 1.0);
  }

  private static JsonObject scores(String gold, Path predictions) throws Exception {
    return JsonParser.parseString(CORPUS.score(gold, predictions, "--json")).getAsJsonObject();
  }

  private static JsonElement f1(JsonObject scored, String field) {
    return scored.getAsJsonObject("fields").getAsJsonObject(field).get("f1");
  }

  /** The score of a field in a list that states it. */
  private static JsonElement stated(JsonObject list, String field) {
    JsonObject scored = list.getAsJsonObject("fields").getAsJsonObject(field);
    boolean states = scored.get("tp").getAsInt() + scored.get("fn").getAsInt() > 0;
    return states ? scored.get("f1") : com.google.gson.JsonNull.INSTANCE;
  }

  private static void atLeast(double least, JsonElement score, String what, List<String> missed) {
    if (!score.isJsonNull() && score.getAsDouble() < least) {
      missed.add(
          "%s is %.3f, at least %.2f are wanted".formatted(what, score.getAsDouble(), least));
    }
  }

  private static void atMost(double most, JsonElement score, String what, List<String> missed) {
    if (score != null && !score.isJsonNull() && score.getAsDouble() > most) {
      missed.add("%s is %.3f, at most %.2f are allowed".formatted(what, score.getAsDouble(), most));
    }
  }
}
