package pinakes.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * A question kept as a file: SPARQL with a header in <a
 * href="https://github.com/CLARIAH/grlc#decorator-syntax">grlc's</a> spelling.
 *
 * @param name the file's name without {@code .rq}
 * @param origin what messages call it: the file
 * @param summary one line, from the header; maybe empty
 * @param summaries the same in other languages, by their tags
 * @param description what the answer says and what its columns are; maybe empty
 * @param tags under which it is listed
 * @param method the HTTP method of its operation, GET or POST
 * @param pagination rows a page, from the header; 0: not said
 * @param parameters in the order in which the text has them, without {@code limit} and {@code
 *     offset}, which all SELECT queries take
 * @param text the whole file
 * @param results what it answers with
 * @param tree the columns that make a tree, or none
 */
public record SavedQuery(
    String name,
    String origin,
    String summary,
    Map<String, String> summaries,
    String description,
    List<String> tags,
    String method,
    int pagination,
    List<Parameter> parameters,
    String text,
    ResultKind results,
    @Nullable TreeColumns tree) {

  public SavedQuery {
    summaries = Map.copyOf(summaries);
    tags = List.copyOf(tags);
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads the text of a query file.
   *
   * @param origin what messages call it
   * @throws QueryException when header or query do not parse, naming origin, line and column
   */
  public static SavedQuery parse(String name, String origin, String text) {
    Header header = Header.of(origin, text);
    Query query = Sparql.parse(origin, text);
    return new SavedQuery(
        name,
        origin,
        header.text("summary"),
        summaries(header),
        header.text("description"),
        header.texts("tags"),
        method(origin, header.text("method")),
        pagination(origin, header.text("pagination")),
        Parameters.of(origin, header, query, text),
        text,
        kind(origin, query),
        tree(origin, header, query));
  }

  private static Map<String, String> summaries(Header header) {
    Map<String, String> summaries = new TreeMap<>();
    header
        .entries("summaries")
        .forEach((language, words) -> summaries.put(language, header.scalar("summaries", words)));
    return summaries;
  }

  private static ResultKind kind(String origin, Query query) {
    try {
      return ResultKind.of(query);
    } catch (QueryException e) {
      throw new QueryException(origin + ": " + e.getMessage(), e);
    }
  }

  private static String method(String origin, String method) {
    return switch (method) {
      case "", "GET", "get" -> "GET";
      case "POST", "post" -> "POST";
      default -> throw new QueryException(origin + ": method: neither GET nor POST: " + method);
    };
  }

  private static int pagination(String origin, String rows) {
    if (!rows.matches("[1-9]\\d{0,8}|")) {
      throw new QueryException(origin + ": pagination: no number of rows: " + rows);
    }
    return rows.isEmpty() ? 0 : Integer.parseInt(rows);
  }

  private static @Nullable TreeColumns tree(String origin, Header header, Query query) {
    Map<String, Object> columns = header.entries("tree");
    if (columns.isEmpty()) {
      return null;
    }
    for (Map.Entry<String, Object> column : columns.entrySet()) {
      if (!query.getResultVars().contains(header.scalar("tree", column.getValue()))) {
        throw new QueryException(origin + ": tree: the query has no column " + column.getValue());
      }
    }
    Object node = columns.get("node");
    Object parent = columns.get("parent");
    if (node == null || parent == null) {
      throw new QueryException(origin + ": tree: needs node and parent");
    }
    Object branch = columns.get("branch");
    return new TreeColumns(
        branch == null ? null : header.scalar("tree", branch),
        header.scalar("tree", node),
        header.scalar("tree", parent));
  }

  /** The parameter of a name. */
  public Optional<Parameter> parameter(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst();
  }

  /** How many rows the text stops at, where it does: the default of {@code limit}. */
  public OptionalLong limit() {
    return Page.limitOf(Sparql.parse(origin, text));
  }

  /**
   * The question with its values in place. Names are looked up in the data; each value becomes an
   * RDF term in the parsed query, never a piece of its text. {@code limit} and {@code offset} are
   * taken by every SELECT query that has no parameters of these names.
   *
   * @throws QueryException when a parameter is missing, unknown or of the wrong type, or nothing
   *     bears a name; the message names what would be taken
   */
  public Question ask(DatasetGraph data, Map<String, String> values) {
    return ask(new Names(data), values);
  }

  /** The same where many are asked of the same data, whose names are then read once. */
  public Question ask(Names names, Map<String, String> values) {
    Map<String, String> own = new TreeMap<>(values);
    Page page = results == ResultKind.SELECT ? Page.taken(this, own) : Page.ALL;
    for (String given : own.keySet()) {
      if (parameter(given).isEmpty()) {
        throw new QueryException(
            name
                + " has no parameter \""
                + Visible.text(given)
                + "\"; it takes: "
                + parameterNames());
      }
    }
    return Binder.bind(this, names, own).page(page);
  }

  /**
   * The text with the examples of its parameters in place, so that anyone can run it as it stands;
   * where the data know none of them, as it was saved, its parameters being variables.
   */
  public String example(Names names) {
    Map<String, String> values = new TreeMap<>();
    parameters.stream()
        .filter(Parameter::required)
        .forEach(parameter -> values.put(parameter.name(), parameter.example()));
    try {
      return values.isEmpty() ? text : ask(names, values).text();
    } catch (QueryException e) {
      return text;
    }
  }

  private String parameterNames() {
    String names = parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
    if (results != ResultKind.SELECT) {
      return names.isEmpty() ? "none" : names;
    }
    return (names.isEmpty() ? "" : names + ", ") + "limit, offset";
  }
}
