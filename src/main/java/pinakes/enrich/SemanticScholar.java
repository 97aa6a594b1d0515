package pinakes.enrich;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.HttpUrl;
import pinakes.catalogue.Identifier;

/**
 * Reads {@code paper/ID} of the Academic Graph API: {@code title}, {@code year}, {@code
 * authors[].name}, {@code publicationVenue.name|type}, {@code venue}, {@code externalIds.DOI}.
 */
final class SemanticScholar implements Dialect {
  private static final String FIELDS =
      "title,year,venue,publicationVenue,publicationTypes,externalIds,authors.name";

  @Override
  public Optional<HttpUrl> question(HttpUrl service, Identifier identifier) {
    Optional<String> id =
        switch (identifier.scheme()) {
          case ARXIV -> Optional.of("ARXIV:" + identifier.value());
          case DOI -> Optional.of("DOI:" + identifier.value());
          case ACL -> Optional.of("ACL:" + identifier.value());
          case SEMANTIC_SCHOLAR -> Optional.of(identifier.value());
          default -> Optional.empty();
        };
    return id.map(
        value ->
            service
                .newBuilder()
                .addPathSegment("paper")
                .addPathSegment(value)
                .addQueryParameter("fields", FIELDS)
                .build());
  }

  @Override
  public List<Found> read(Identifier asked, String answer) {
    Json paper = Json.parse(answer);
    Optional<String> title = paper.text("title");
    if (title.isEmpty()) {
      return List.of();
    }
    Optional<String> venue =
        paper.at("publicationVenue").text("name").or(() -> paper.text("venue"));
    return List.of(
        new Found(
            asked,
            Service.SEMANTICSCHOLAR,
            title.get(),
            paper.objects("authors").stream()
                .flatMap(author -> author.text("name").stream())
                .toList(),
            venue,
            kind(paper, venue),
            paper.number("year"),
            paper.at("externalIds").text("DOI").map(doi -> doi.toLowerCase(Locale.ROOT))));
  }

  private static Found.Kind kind(Json paper, Optional<String> venue) {
    if (venue.isEmpty() || venue.get().toLowerCase(Locale.ROOT).startsWith("arxiv")) {
      return Found.Kind.PREPRINT;
    }
    String type = paper.at("publicationVenue").text("type").orElse("");
    boolean journal =
        type.isEmpty()
            ? paper.list("publicationTypes").stream()
                .anyMatch(each -> each.getAsString().equals("JournalArticle"))
            : type.equals("journal");
    return journal ? Found.Kind.JOURNAL : Found.Kind.CONFERENCE;
  }
}
