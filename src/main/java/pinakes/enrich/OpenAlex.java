package pinakes.enrich;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.HttpUrl;
import pinakes.catalogue.Identifier;

/**
 * Reads {@code works/doi:DOI}: {@code title}, {@code publication_year}, {@code
 * authorships[].author.display_name}, and of {@code locations[]} the first whose {@code
 * source.type} is a journal's, a conference's or a book series'.
 */
final class OpenAlex implements Dialect {
  private static final String FIELDS =
      "id,doi,title,publication_year,primary_location,locations,authorships";
  private static final String DOI = "https://doi.org/";

  @Override
  public Optional<HttpUrl> question(HttpUrl service, Identifier identifier) {
    return Dialect.doi(identifier)
        .map(
            doi ->
                service
                    .newBuilder()
                    .addPathSegment("works")
                    .addPathSegments("doi:" + doi)
                    .addQueryParameter("select", FIELDS)
                    .build());
  }

  @Override
  public List<Found> read(Identifier asked, String answer) {
    Json work = Json.parse(answer);
    Optional<String> title = work.text("title");
    if (title.isEmpty()) {
      return List.of();
    }
    Optional<Json> source =
        work.objects("locations").stream()
            .map(location -> location.at("source"))
            .filter(OpenAlex::isVenue)
            .findFirst();
    Found.Kind kind =
        source
            .map(
                venue ->
                    venue.text("type").filter("journal"::equals).isPresent()
                        ? Found.Kind.JOURNAL
                        : Found.Kind.CONFERENCE)
            .orElse(Found.Kind.PREPRINT);
    return List.of(
        new Found(
            asked,
            Service.OPENALEX,
            title.get(),
            work.objects("authorships").stream()
                .flatMap(authorship -> authorship.at("author").text("display_name").stream())
                .toList(),
            source.flatMap(venue -> venue.text("display_name")),
            kind,
            work.number("publication_year"),
            work.text("doi")
                .map(doi -> doi.startsWith(DOI) ? doi.substring(DOI.length()) : doi)
                .map(doi -> doi.toLowerCase(Locale.ROOT))));
  }

  private static boolean isVenue(Json source) {
    return source
        .text("type")
        .filter(type -> List.of("journal", "conference", "book series").contains(type))
        .isPresent();
  }
}
