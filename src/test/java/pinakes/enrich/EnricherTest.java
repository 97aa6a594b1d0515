package pinakes.enrich;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pinakes.bibliography.CslItems;
import pinakes.catalogue.Identifier;

/** Against a server of this test's own that answers in the services' documented formats. */
class EnricherTest {
  private static final Identifier PREPRINT = new Identifier(Identifier.Scheme.ARXIV, "2211.16231");
  private static final Identifier DOI =
      new Identifier(Identifier.Scheme.DOI, "10.1609/aaai.v37i2.25236");

  private static final String SEMANTIC_SCHOLAR =
      """
      {"paperId": "0b1d2f", "externalIds": {"ArXiv": "2211.16231", "DOI": "10.1609/AAAI.v37i2.25236"},
       "publicationVenue": {"id": "bdc2e5", "name": "AAAI Conference on Artificial Intelligence",
                            "type": "conference", "alternate_names": ["AAAI"]},
       "title": "Curriculum Temperature for\n Knowledge Distillation", "venue": "AAAI", "year": 2022,
       "publicationTypes": ["JournalArticle", "Conference"],
       "authors": [{"authorId": "1", "name": "Zheng Li"}, {"authorId": null, "name": "Xiang Li"}]}
      """;

  private static final String OPENALEX =
      """
      {"id": "https://openalex.org/W1", "doi": "https://doi.org/10.1609/AAAI.v37i2.25236",
       "title": "Curriculum Temperature for Knowledge Distillation", "publication_year": 2023,
       "primary_location": {"source": {"display_name": "arXiv (Cornell University)", "type": "repository"}},
       "locations": [
         {"source": {"display_name": "arXiv (Cornell University)", "type": "repository"}},
         {"source": null},
         {"source": {"display_name": "Proceedings of the AAAI Conference on Artificial Intelligence",
                     "type": "conference"}}],
       "authorships": [{"author_position": "first", "author": {"display_name": "Zheng Li", "orcid": null}}]}
      """;

  private static final String CROSSREF =
      """
      {"status": "ok", "message-type": "work", "message": {
        "DOI": "10.1609/aaai.v37i2.25236", "type": "journal-article",
        "title": ["Curriculum Temperature for Knowledge Distillation"],
        "container-title": ["Proceedings of the AAAI Conference on Artificial Intelligence"],
        "issued": {"date-parts": [[2023, 6, 26]]},
        "author": [{"given": "Zheng", "family": "Li", "sequence": "first"}, {"name": "A Consortium"}]}}
      """;

  private static final String ARXIV =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
        <title type="html">ArXiv Query</title>
        <id>http://arxiv.org/api/x</id>
        <updated>2024-01-01T00:00:00-05:00</updated>
        <entry>
          <id>http://arxiv.org/abs/2211.16231v3</id>
          <updated>2022-12-24T12:00:00Z</updated>
          <published>2022-11-29T14:10:35Z</published>
          <title>Curriculum Temperature for
        Knowledge Distillation</title>
          <summary>Most existing methods ignore the temperature.</summary>
          <author><name>Zheng Li</name></author>
          <author><name>Xiang Li</name></author>
          <arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">AAAI 2023</arxiv:comment>
          <arxiv:journal_ref xmlns:arxiv="http://arxiv.org/schemas/atom">AAAI 37 (2023) 1504</arxiv:journal_ref>
        </entry>
      </feed>
      """;

  @TempDir private Path folder;
  private final MockWebServer server = new MockWebServer();

  @BeforeEach
  void start() throws IOException {
    server.start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Enricher enricher(Service service, boolean offline) {
    Enricher.Settings settings =
        new Enricher.Settings(
            List.of(service),
            Map.of(service, server.url("/" + service.label() + "/").uri()),
            folder.resolve("cache"),
            "pinakes/test (mailto:test@example.org)",
            false,
            offline);
    return new Enricher(settings, 3, Duration.ofMillis(1));
  }

  private Enrichment ask(Service service, Identifier identifier) throws IOException {
    try (Enricher enricher = enricher(service, false)) {
      return enricher.ask(List.of(List.of(identifier)), done -> {});
    }
  }

  private void answers(int code, String body) {
    server.enqueue(new MockResponse.Builder().code(code).body(body).build());
  }

  private static Found only(Enrichment enrichment) {
    assertEquals(List.of(), enrichment.failures());
    assertEquals(1, enrichment.found().getFirst().size());
    return enrichment.found().getFirst().getFirst();
  }

  @Test
  void semanticScholarNamesTheVenue() throws Exception {
    answers(200, SEMANTIC_SCHOLAR);
    Found found = only(ask(Service.SEMANTICSCHOLAR, PREPRINT));
    assertEquals("Curriculum Temperature for Knowledge Distillation", found.title());
    assertEquals(Optional.of("AAAI Conference on Artificial Intelligence"), found.venue());
    assertEquals(Found.Kind.CONFERENCE, found.kind());
    assertEquals(OptionalInt.of(2022), found.year());
    assertEquals(Optional.of("10.1609/aaai.v37i2.25236"), found.doi());
    assertEquals(List.of("Zheng Li", "Xiang Li"), found.authors());
    var request = server.takeRequest();
    assertTrue(request.getTarget().startsWith("/semanticscholar/paper/ARXIV:2211.16231?fields="));
    assertEquals("pinakes/test (mailto:test@example.org)", request.getHeaders().get("User-Agent"));
  }

  @Test
  void openAlexIsBelievedWhereAVenueIsAmongTheLocations() throws Exception {
    answers(200, OPENALEX);
    Found found = only(ask(Service.OPENALEX, PREPRINT));
    assertEquals(
        Optional.of("Proceedings of the AAAI Conference on Artificial Intelligence"),
        found.venue());
    assertEquals(OptionalInt.of(2023), found.year());
    assertEquals(Optional.of("10.1609/aaai.v37i2.25236"), found.doi());
    assertTrue(
        server
            .takeRequest()
            .getTarget()
            .startsWith("/openalex/works/doi:10.48550/arxiv.2211.16231"));
  }

  @Test
  void crossrefIsAskedOfDoisThatAreItsOwn() throws Exception {
    answers(200, CROSSREF);
    Found found = only(ask(Service.CROSSREF, DOI));
    assertEquals(Found.Kind.JOURNAL, found.kind());
    assertEquals(List.of("Zheng Li", "A Consortium"), found.authors());
    assertEquals(OptionalInt.of(2023), found.year());
    assertEquals("/crossref/works/10.1609%2Faaai.v37i2.25236", server.takeRequest().getTarget());
    Enrichment preprint = ask(Service.CROSSREF, PREPRINT);
    assertTrue(preprint.isEmpty());
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void arxivTellsWhatTheAuthorsSaidOfTheJournal() throws Exception {
    answers(200, ARXIV);
    Found found = only(ask(Service.ARXIV, PREPRINT));
    assertEquals("Curriculum Temperature for Knowledge Distillation", found.title());
    assertEquals(Optional.of("AAAI 37 (2023) 1504"), found.venue());
    assertEquals(OptionalInt.of(2023), found.year());
    assertEquals(List.of("Zheng Li", "Xiang Li"), found.authors());
  }

  @Test
  void whatIsNotKnownIsNoFailure() throws Exception {
    answers(404, "{\"error\": \"Paper not found\"}");
    Enrichment enrichment = ask(Service.SEMANTICSCHOLAR, PREPRINT);
    assertEquals(List.of(), enrichment.failures());
    assertTrue(enrichment.isEmpty());
    assertEquals("[]\n", enrichment.toCsl());
  }

  @Test
  void aServiceThatIsBusyIsAskedAgain() throws Exception {
    server.enqueue(new MockResponse.Builder().code(429).addHeader("Retry-After", "0").build());
    answers(503, "busy");
    answers(200, OPENALEX);
    assertTrue(only(ask(Service.OPENALEX, PREPRINT)).isPublished());
    assertEquals(3, server.getRequestCount());
  }

  @Test
  void aConnectionThatBreaksIsTriedAgain() throws Exception {
    server.enqueue(
        new MockResponse.Builder()
            .body(OPENALEX)
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());
    answers(200, OPENALEX);
    assertTrue(only(ask(Service.OPENALEX, PREPRINT)).isPublished());
  }

  @Test
  void oneThatStaysBusyIsAFailureAndTheRestGoesOn() throws Exception {
    for (int i = 0; i < 3; i++) {
      answers(500, "out of order");
    }
    answers(200, OPENALEX);
    try (Enricher enricher = enricher(Service.OPENALEX, false)) {
      Enrichment enrichment = enricher.ask(List.of(List.of(PREPRINT), List.of(DOI)), done -> {});
      assertEquals(List.of("openalex: arxiv:2211.16231: it answered 500"), enrichment.failures());
      assertEquals(1, enrichment.published());
    }
  }

  @Test
  void oneThatNeverAnswersIsGivenUp() throws Exception {
    for (int i = 0; i < 9; i++) {
      answers(500, "out of order");
    }
    try (Enricher enricher = enricher(Service.OPENALEX, false)) {
      List<List<Identifier>> works = Collections.nCopies(20, List.of(PREPRINT));
      Enrichment enrichment = enricher.ask(works, done -> {});
      assertEquals(4, enrichment.failures().size());
      assertEquals(
          "openalex: it is not asked any more, since it does not answer",
          enrichment.failures().getLast());
    }
    assertEquals(9, server.getRequestCount());
  }

  @Test
  void oneThatCannotBeFoundIsAskedOnce() throws Exception {
    Enricher.Settings settings =
        new Enricher.Settings(
            List.of(Service.OPENALEX),
            Map.of(Service.OPENALEX, URI.create("http://openalex.invalid/")),
            folder.resolve("cache"),
            "pinakes/test",
            false,
            false);
    try (Enricher enricher = new Enricher(settings)) {
      Enrichment enrichment = enricher.ask(List.of(List.of(PREPRINT), List.of(DOI)), done -> {});
      assertEquals(2, enrichment.failures().size(), enrichment.failures()::toString);
    }
  }

  @Test
  void anAnswerInAnotherFormatIsAFailure() throws Exception {
    answers(200, "<html>Just a moment…</html>");
    Enrichment enrichment = ask(Service.OPENALEX, PREPRINT);
    assertEquals(List.of("openalex: arxiv:2211.16231: no JSON object"), enrichment.failures());
    answers(200, "not xml");
    assertEquals(
        List.of("arxiv: arxiv:2211.16231: no Atom feed"), ask(Service.ARXIV, PREPRINT).failures());
  }

  @Test
  void answersAreTakenFromTheCacheAndOfflineFromNothingElse() throws Exception {
    answers(200, OPENALEX);
    ask(Service.OPENALEX, PREPRINT);
    ask(Service.OPENALEX, PREPRINT);
    assertEquals(1, server.getRequestCount());
    try (Enricher offline = enricher(Service.OPENALEX, true)) {
      Enrichment enrichment = offline.ask(List.of(List.of(PREPRINT), List.of(DOI)), done -> {});
      assertEquals(1, enrichment.published());
      assertEquals(1, enrichment.failures().size());
    }
    assertEquals(1, server.getRequestCount());
  }

  @Test
  void theAuthorityFileTellsWhomItFollowsAndWhoSaysOtherwise() throws Exception {
    answers(200, SEMANTIC_SCHOLAR);
    answers(200, OPENALEX);
    Enricher.Settings settings =
        new Enricher.Settings(
            List.of(Service.SEMANTICSCHOLAR, Service.OPENALEX),
            Map.of(
                Service.SEMANTICSCHOLAR, server.url("/").uri(),
                Service.OPENALEX, server.url("/").uri()),
            folder.resolve("cache"),
            "pinakes/test",
            false,
            false);
    try (Enricher enricher = new Enricher(settings, 1, Duration.ofMillis(1))) {
      String csl = enricher.ask(List.of(List.of(PREPRINT)), done -> {}).toCsl();
      assertEquals(List.of(), CslItems.objections(CslItems.parse(csl).getFirst()));
      JsonArray items = JsonParser.parseString(csl).getAsJsonArray();
      JsonObject item = items.get(0).getAsJsonObject();
      assertEquals("paper-conference", item.get("type").getAsString());
      assertEquals("arXiv:2211.16231", item.get("number").getAsString());
      assertEquals(
          "according to semanticscholar; openalex: Proceedings of the AAAI Conference on Artificial"
              + " Intelligence, 2023",
          item.get("note").getAsString());
    }
  }
}
