package pinakes.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The header of a query file: YAML in the lines that begin with {@code #+}, with the fields of <a
 * href="https://github.com/CLARIAH/grlc#decorator-syntax">grlc</a> and three more that grlc passes
 * over, {@code summaries}, {@code parameters} and {@code tree}.
 */
final class Header {
  private static final String MARK = "#+";

  private final String origin;
  private final Map<String, Object> fields;

  private Header(String origin, Map<String, Object> fields) {
    this.origin = origin;
    this.fields = fields;
  }

  /**
   * Reads the header of a query's text.
   *
   * @throws QueryException when it is not YAML or a field is not of its form, naming the place
   */
  static Header of(String origin, String text) {
    List<Integer> lines = new ArrayList<>();
    var yaml = new StringBuilder();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.startsWith(MARK)) {
        lines.add(number);
        yaml.append(line.substring(MARK.length())).append('\n');
      }
    }
    Object loaded = load(origin, yaml.toString(), lines);
    if (loaded == null) {
      return new Header(origin, Map.of());
    }
    if (!(loaded instanceof Map<?, ?>)) {
      throw new QueryException(
          origin + ": the header is no list of fields, such as \"#+ summary: …\"");
    }
    return new Header(origin, entries("header", loaded, origin));
  }

  private static @Nullable Object load(String origin, String yaml, List<Integer> lines) {
    try {
      var settings =
          LoadSettings.builder().setLabel(origin).setMaxAliasesForCollections(10).build();
      return new Load(settings).loadFromString(yaml);
    } catch (MarkedYamlEngineException e) {
      String place =
          e.getProblemMark()
              .filter(mark -> mark.getLine() < lines.size())
              .map(
                  mark ->
                      ":"
                          + lines.get(mark.getLine())
                          + ":"
                          + (mark.getColumn() + MARK.length() + 1))
              .orElse("");
      throw new QueryException(origin + place + ": the header is no YAML: " + e.getProblem(), e);
    } catch (YamlEngineException e) {
      throw new QueryException(origin + ": the header is no YAML: " + e.getMessage(), e);
    }
  }

  /** A field that is one value; empty when it is not there. */
  String text(String field) {
    return scalar(field, fields.get(field));
  }

  /** A field that is a list of values; one value alone is a list of one. */
  List<String> texts(String field) {
    return scalars(field, fields.get(field));
  }

  /** A field that maps parameters to values; grlc also writes it as a list of such maps. */
  Map<String, Object> entries(String field) {
    return entries(field, fields.get(field), origin);
  }

  /** A map that is the value of a parameter in a field such as {@code parameters}. */
  Map<String, Object> entries(String field, @Nullable Object value) {
    return entries(field, value, origin);
  }

  private static Map<String, Object> entries(String field, @Nullable Object value, String origin) {
    Map<String, Object> entries = new LinkedHashMap<>();
    switch (value) {
      case null -> {}
      case Map<?, ?> map ->
          map.forEach((k, v) -> entries.put(String.valueOf(k), v == null ? "" : v));
      case List<?> list -> {
        for (Object item : list) {
          if (item instanceof Map<?, ?>) {
            entries.putAll(entries(field, item, origin));
          } // else a bare name, for which grlc asks its endpoint: any value is taken
        }
      }
      default -> throw new QueryException(origin + ": " + field + ": is no map of names to values");
    }
    return entries;
  }

  String scalar(String field, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Map<?, ?> || value instanceof List<?>) {
      throw new QueryException(origin + ": " + field + ": is one value, not a list or map");
    }
    return String.valueOf(value).strip();
  }

  List<String> scalars(String field, @Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(item -> scalar(field, item)).toList();
    }
    String one = scalar(field, value);
    return one.isEmpty() ? List.of() : List.of(one);
  }
}
