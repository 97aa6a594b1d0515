package pinakes.bibliography;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** CSL-JSON, version 1.0.2. */
final class CslWriter implements ReferenceWriter {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  @Override
  public void write(List<Reference> references, Writer out) throws IOException {
    GSON.toJson(references.stream().map(CslWriter::item).toList(), out);
    out.write('\n');
  }

  private static Map<String, Object> item(Reference reference) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", reference.key());
    item.put("type", type(reference));
    item.put("title", reference.title());
    if (!reference.authors().isEmpty()) {
      item.put("author", reference.authors().stream().map(CslWriter::name).toList());
    }
    boolean preprint = reference.kind() == Reference.Kind.PREPRINT;
    reference
        .venue()
        .ifPresent(
            venue -> {
              item.put(preprint ? "publisher" : "container-title", venue.name());
              venue
                  .acronym()
                  .filter(acronym -> !preprint)
                  .ifPresent(acronym -> item.put("container-title-short", acronym));
            });
    reference
        .year()
        .ifPresent(year -> item.put("issued", Map.of("date-parts", List.of(List.of(year)))));
    reference
        .arxiv()
        .ifPresent(
            id -> {
              item.put("archive", "arXiv");
              item.put("archive_location", "arXiv:" + id);
            });
    reference.doi().ifPresent(doi -> item.put("DOI", doi));
    reference.address().ifPresent(address -> item.put("URL", address));
    item.put("keyword", String.join("; ", reference.keywords()));
    reference.note().ifPresent(note -> item.put("annote", note));
    return item;
  }

  private static String type(Reference reference) {
    return switch (reference.kind()) {
      case CONFERENCE_PAPER -> "paper-conference";
      case JOURNAL_ARTICLE -> "article-journal";
      case PREPRINT -> "article";
      case OTHER -> "document";
    };
  }

  private static Map<String, String> name(PersonName name) {
    Map<String, String> parts = new LinkedHashMap<>();
    name.given()
        .ifPresentOrElse(
            given -> {
              parts.put("family", name.family());
              parts.put("given", given);
            },
            () -> parts.put("literal", name.family()));
    return parts;
  }
}
