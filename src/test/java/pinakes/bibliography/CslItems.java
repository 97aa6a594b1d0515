package pinakes.bibliography;

import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * CSL-JSON as a citation processor reads it, held to the names that <a
 * href="https://docs.citationstyles.org/en/stable/specification.html">the specification</a> has.
 */
public final class CslItems {
  private static final Set<String> TYPES =
      Set.of("article", "article-journal", "document", "paper-conference");
  private static final Set<String> TEXTS =
      Set.of(
          "id",
          "type",
          "title",
          "container-title",
          "container-title-short",
          "publisher",
          "archive",
          "archive_location",
          "DOI",
          "URL",
          "keyword",
          "annote",
          "number",
          "note");
  private static final Set<String> NAME_PARTS = Set.of("family", "given", "literal");

  private CslItems() {}

  /** The items of an array. */
  @SuppressWarnings("unchecked")
  public static List<Map<String, Object>> parse(String json) {
    try {
      List<Map<String, Object>> items = new ArrayList<>();
      for (Object item : new JsonParser(new JsonLexer(new StringReader(json))).parseArray()) {
        items.add((Map<String, Object>) item);
      }
      return items;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is no CSL in an item. */
  public static List<String> objections(Map<String, Object> item) {
    List<String> objections = new ArrayList<>();
    if (!TYPES.contains(item.get("type")) || !item.containsKey("id")) {
      objections.add("no type or id: " + item);
    }
    item.forEach(
        (name, value) -> {
          boolean right =
              switch (name) {
                case "author" ->
                    value instanceof List<?> names && names.stream().allMatch(CslItems::isName);
                case "issued" ->
                    value instanceof Map<?, ?> date && date.keySet().equals(Set.of("date-parts"));
                default -> TEXTS.contains(name) && value instanceof String;
              };
          if (!right) {
            objections.add(name + ": " + value);
          }
        });
    return objections;
  }

  private static boolean isName(Object name) {
    return name instanceof Map<?, ?> parts
        && !parts.isEmpty()
        && NAME_PARTS.containsAll(parts.keySet())
        && parts.containsKey("literal") != parts.containsKey("family");
  }
}
