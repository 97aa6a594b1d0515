package pinakes.pages;

import com.google.gson.Gson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Things in the words of schema.org, as JSON-LD for the head of a page. Gson writes the characters
 * that could end a script element as escapes.
 */
final class SchemaOrg {

  private static final Gson GSON = new Gson();

  private SchemaOrg() {}

  static String catalogue(HomePage home, Material material) {
    Map<String, Object> node = node("Dataset", home.title());
    node.put("description", Words.ABOUT.in(material.view().tongue()));
    node.put("license", "https://creativecommons.org/publicdomain/zero/1.0/");
    return GSON.toJson(node);
  }

  static String page(String title, Material material) {
    Map<String, Object> node = node("WebPage", Text.of(title));
    node.put("inLanguage", material.view().tongue().tag());
    return GSON.toJson(node);
  }

  static String paper(Node work, PaperPage paper) {
    Map<String, Object> node = about(work, "ScholarlyArticle", paper.title());
    node.put("headline", paper.title().words());
    node.put(
        "author",
        paper.authors().stream().map(author -> node("Person", Text.of(author.name()))).toList());
    paper.versions().stream()
        .mapToInt(PaperPage.Version::year)
        .filter(year -> year > 0)
        .min()
        .ifPresent(year -> node.put("datePublished", String.valueOf(year)));
    List<String> elsewhere =
        Stream.concat(
                paper.versions().stream().flatMap(version -> version.identifiers().stream()),
                paper.links().stream().filter(link -> link.kind() == Words.LINK_PAPER))
            .map(Outlink::href)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (!elsewhere.isEmpty()) {
      node.put("sameAs", elsewhere);
    }
    return GSON.toJson(node);
  }

  static String term(Node technique, TechniquePage page) {
    Map<String, Object> node = about(technique, "DefinedTerm", page.title());
    if (!page.labels().isEmpty()) {
      node.put("alternateName", page.labels().stream().map(Text::words).toList());
    }
    page.definition().stream()
        .findFirst()
        .ifPresent(definition -> node.put("description", definition.words()));
    return GSON.toJson(node);
  }

  static String method(Node method, MethodPage page) {
    Map<String, Object> node = about(method, "DefinedTerm", page.title());
    if (!page.names().isEmpty()) {
      node.put("alternateName", page.names().stream().map(Text::words).toList());
    }
    return GSON.toJson(node);
  }

  static String author(Node author, AuthorPage page) {
    return GSON.toJson(about(author, page.person() ? "Person" : "Thing", page.title()));
  }

  static String venue(Node venue, VenuePage page) {
    return GSON.toJson(about(venue, "Periodical", page.title()));
  }

  static String list(Node list, ListPage page) {
    Map<String, Object> node = about(list, "Collection", page.title());
    node.put("collectionSize", page.total());
    return GSON.toJson(node);
  }

  static String thing(Node thing, Text title, String type) {
    return GSON.toJson(about(thing, type, title));
  }

  private static Map<String, Object> about(Node thing, String type, Text name) {
    Map<String, Object> node = node(type, name);
    node.put("@id", thing.getURI());
    return node;
  }

  private static Map<String, Object> node(String type, Text name) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("@context", "https://schema.org");
    node.put("@type", type);
    node.put("name", name.words());
    return node;
  }
}
