package pinakes.enrich;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import pinakes.catalogue.Identifier;

/**
 * What services said.
 *
 * @param found for each work that was asked for what was said of it, the service believed first
 *     before the others
 * @param failures questions that got no answer that could be used, each in words
 */
public record Enrichment(List<List<Found>> found, List<String> failures) {
  private static final Gson PRETTY =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  public Enrichment {
    found = found.stream().map(List::copyOf).toList();
    failures = List.copyOf(failures);
  }

  /** How many works a published version was found of. */
  public long published() {
    return found.stream().filter(said -> said.stream().anyMatch(Found::isPublished)).count();
  }

  /** Whether nobody said anything. */
  public boolean isEmpty() {
    return found.stream().allMatch(List::isEmpty);
  }

  /**
   * An authority file in <a href="https://github.com/citation-style-language/schema">CSL-JSON</a>:
   * an item for each work that was published, as the service says that is believed first; a note
   * tells what the others say, so that who reviews it sees where they differ.
   */
  public String toCsl() {
    JsonArray items = new JsonArray();
    for (List<Found> said : found) {
      said.stream()
          .filter(Found::isPublished)
          .findFirst()
          .ifPresent(believed -> items.add(item(believed, said)));
    }
    return PRETTY.toJson(items) + "\n";
  }

  private static JsonObject item(Found believed, List<Found> said) {
    JsonObject item = new JsonObject();
    item.addProperty("id", believed.asked().toString());
    item.addProperty("type", believed.kind().csl());
    item.addProperty("title", believed.title());
    if (!believed.authors().isEmpty()) {
      item.add("author", authors(believed.authors()));
    }
    believed.venue().ifPresent(venue -> item.addProperty("container-title", venue));
    believed
        .year()
        .ifPresent(
            year -> {
              JsonArray parts = new JsonArray();
              JsonArray date = new JsonArray();
              date.add(year);
              parts.add(date);
              JsonObject issued = new JsonObject();
              issued.add("date-parts", parts);
              item.add("issued", issued);
            });
    believed.doi().ifPresent(doi -> item.addProperty("DOI", doi));
    if (believed.asked().scheme() == Identifier.Scheme.ARXIV) {
      item.addProperty("archive", "arXiv");
      item.addProperty("number", "arXiv:" + believed.asked().value());
      item.addProperty("URL", "https://arxiv.org/abs/" + believed.asked().value());
    }
    item.addProperty("note", note(believed, said));
    return item;
  }

  /** Names are literal: which of their words is the family's is not ours to guess. */
  private static JsonArray authors(List<String> names) {
    JsonArray authors = new JsonArray();
    for (String name : names) {
      JsonObject author = new JsonObject();
      author.addProperty("literal", name);
      authors.add(author);
    }
    return authors;
  }

  private static String note(Found believed, List<Found> said) {
    List<String> parts = new ArrayList<>();
    parts.add("according to " + believed.service().label());
    said.stream()
        .filter(other -> other != believed)
        .map(other -> inShort(other, believed))
        .forEach(parts::add);
    return String.join("; ", parts);
  }

  private static String inShort(Found found, Found believed) {
    StringBuilder words = new StringBuilder(found.service().label()).append(": ");
    words.append(found.isPublished() ? found.venue().orElse("") : "no venue");
    found.year().ifPresent(year -> words.append(", ").append(year));
    if (!found.title().equalsIgnoreCase(believed.title())) {
      words.append(", as \u201c").append(found.title()).append('\u201d');
    }
    return words.toString();
  }
}
