package pinakes.enrich;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import pinakes.catalogue.Identifier;

/**
 * Reads {@code works/DOI}: {@code message.title[]}, {@code container-title[]}, {@code
 * issued.date-parts}, {@code author[].given|family|name}, {@code type}. arXiv's DOIs are
 * DataCite's, so only other DOIs are asked for.
 */
final class Crossref implements Dialect {

  @Override
  public Optional<HttpUrl> question(HttpUrl service, Identifier identifier) {
    if (identifier.scheme() != Identifier.Scheme.DOI
        || identifier.value().startsWith("10.48550/")) {
      return Optional.empty();
    }
    return Optional.of(
        service.newBuilder().addPathSegment("works").addPathSegment(identifier.value()).build());
  }

  @Override
  public List<Found> read(Identifier asked, String answer) {
    Json work = Json.parse(answer).at("message");
    Optional<String> title = work.firstText("title");
    if (title.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Found(
            asked,
            Service.CROSSREF,
            title.get(),
            work.objects("author").stream().map(Crossref::name).toList(),
            work.firstText("container-title"),
            kind(work.text("type").orElse("")),
            year(work.at("issued")),
            work.text("DOI").map(doi -> doi.toLowerCase(Locale.ROOT))));
  }

  private static String name(Json author) {
    return author
        .text("name")
        .orElseGet(
            () ->
                Stream.of(author.text("given"), author.text("family"))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" ")));
  }

  private static Found.Kind kind(String type) {
    return switch (type) {
      case "journal-article" -> Found.Kind.JOURNAL;
      case "posted-content" -> Found.Kind.PREPRINT;
      default -> Found.Kind.CONFERENCE;
    };
  }

  private static OptionalInt year(Json issued) {
    return issued.list("date-parts").stream()
        .filter(JsonElement::isJsonArray)
        .map(JsonElement::getAsJsonArray)
        .filter(parts -> !parts.isEmpty() && parts.get(0).isJsonPrimitive())
        .mapToInt(parts -> parts.get(0).getAsInt())
        .findFirst();
  }
}
