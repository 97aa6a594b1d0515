package pinakes.registry;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import pinakes.catalogue.Attestation;
import pinakes.catalogue.Identifier;
import pinakes.source.SourceFile;

/**
 * Authority files in <a href="https://docs.citationstyles.org/en/stable/specification.html">
 * CSL-JSON</a>: an array of items.
 */
final class CslAuthority {
  private CslAuthority() {}

  static List<KnownVersion> read(SourceFile file, VenueNames venues) {
    List<KnownVersion> versions = new ArrayList<>();
    try {
      JsonArray items = new Gson().fromJson(file.text(), JsonArray.class);
      if (items != null) {
        items.forEach(item -> versions.add(version(file, item.getAsJsonObject(), venues)));
      }
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
      throw new AuthorityException(file.name() + ": no CSL-JSON: " + e.getMessage(), e);
    }
    return versions;
  }

  private static KnownVersion version(SourceFile file, JsonObject item, VenueNames venues) {
    String id = text(item, "id").orElse("?");
    String title =
        text(item, "title")
            .orElseThrow(
                () -> new AuthorityException(file.name() + ": the item " + id + " has no title"));
    Optional<Identifier> doi = text(item, "DOI").flatMap(WorkIdentifiers::doi);
    List<Identifier> identifiers =
        Stream.concat(
                Stream.of("DOI", "URL", "number", "archive_location", "note")
                    .flatMap(name -> text(item, name).stream())
                    .flatMap(text -> WorkIdentifiers.arxivIn(text).stream()),
                doi.stream())
            .distinct()
            .toList();
    List<String> names =
        Stream.of("container-title-short", "container-title", "event-title")
            .flatMap(name -> text(item, name).stream())
            .toList();
    return new KnownVersion(
        new Attestation(file.name(), id, title, year(item), doi),
        authors(item),
        venues.of(names, text(item, "type").filter("article-journal"::equals).isPresent()),
        identifiers);
  }

  private static List<String> authors(JsonObject item) {
    List<String> authors = new ArrayList<>();
    if (item.get("author") instanceof JsonArray names) {
      for (JsonElement name : names) {
        JsonObject parts = name.getAsJsonObject();
        authors.add(
            text(parts, "literal")
                .orElseGet(
                    () ->
                        Stream.of(
                                "given",
                                "dropping-particle",
                                "non-dropping-particle",
                                "family",
                                "suffix")
                            .flatMap(part -> text(parts, part).stream())
                            .reduce((a, b) -> a + " " + b)
                            .orElse("")));
      }
    }
    return authors;
  }

  private static OptionalInt year(JsonObject item) {
    if (item.get("issued") instanceof JsonObject issued
        && issued.get("date-parts") instanceof JsonArray dates
        && !dates.isEmpty()
        && dates.get(0) instanceof JsonArray parts
        && !parts.isEmpty()) {
      return OptionalInt.of(parts.get(0).getAsInt());
    }
    return OptionalInt.empty();
  }

  private static Optional<String> text(JsonObject item, String name) {
    return item.get(name) instanceof JsonElement value && value.isJsonPrimitive()
        ? Optional.of(value.getAsString().strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }
}
