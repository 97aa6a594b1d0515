package pinakes.serve;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import pinakes.Program;
import pinakes.query.Parameter;
import pinakes.query.ResultKind;
import pinakes.query.SavedQuery;
import pinakes.query.ValueType;

/**
 * The description of the API, for programs that write programs.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1.html">OpenAPI 3.1</a>
 */
final class OpenApi {
  private static final Gson PRETTY =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private OpenApi() {}

  static String of(Collection<SavedQuery> operations, String origin) {
    JsonObject paths = new JsonObject();
    operations.forEach(
        operation ->
            paths.add(Routes.API + operation.name(), object(Map.of("get", operation(operation)))));
    JsonObject api = new JsonObject();
    api.addProperty("openapi", "3.1.0");
    api.add("info", info());
    JsonArray servers = new JsonArray();
    servers.add(object(Map.of("url", new JsonPrimitive(origin))));
    api.add("servers", servers);
    api.add("paths", paths);
    return PRETTY.toJson(api) + "\n";
  }

  private static JsonObject info() {
    JsonObject licence = new JsonObject();
    licence.addProperty("name", "CC0-1.0");
    licence.addProperty("identifier", "CC0-1.0");
    JsonObject info = new JsonObject();
    info.addProperty("title", "Pinakes");
    info.addProperty("description", "The saved queries of a catalogue of paper lists.");
    info.addProperty("version", Program.version());
    info.add("license", licence);
    return info;
  }

  private static JsonObject operation(SavedQuery query) {
    JsonObject operation = new JsonObject();
    operation.addProperty("operationId", query.name());
    operation.addProperty("summary", query.summary());
    operation.addProperty("description", query.description());
    JsonArray tags = new JsonArray();
    query.tags().forEach(tags::add);
    operation.add("tags", tags);
    JsonArray parameters = new JsonArray();
    query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
    if (query.results() == ResultKind.SELECT) {
      parameters.add(
          number("limit", "Rows of a page.", ApiRoute.usualLimit(query), 1, ApiRoute.ROWS * 10));
      parameters.add(number("offset", "Rows passed over.", 0, 0, Integer.MAX_VALUE));
    }
    operation.add("parameters", parameters);
    operation.add("responses", responses(query.results()));
    return operation;
  }

  private static JsonObject parameter(Parameter parameter) {
    JsonObject described = new JsonObject();
    described.addProperty("name", parameter.name());
    described.addProperty("in", "query");
    described.addProperty("required", parameter.required());
    described.addProperty("description", parameter.description());
    if (!parameter.example().isEmpty()) {
      described.add("example", typed(type(parameter), parameter.example()));
    }
    described.add("schema", schema(parameter));
    return described;
  }

  private static String type(Parameter parameter) {
    return switch (parameter.type()) {
      case ValueType.AnyNumber number -> "number";
      case ValueType.Typed typed ->
          typed.datatype().matches(".*#(integer|int|long|short|nonNegativeInteger|positiveInteger)")
              ? "integer"
              : "string";
      case ValueType.Text text -> "string";
      case ValueType.LanguageText text -> "string";
      case ValueType.Iri iri -> "string";
      case ValueType.Named named -> "string";
      case ValueType.Words words -> "string";
    };
  }

  private static JsonObject schema(Parameter parameter) {
    JsonObject schema = new JsonObject();
    String type = type(parameter);
    schema.addProperty("type", type);
    if (parameter.defaultValue() != null) {
      schema.add("default", typed(type, parameter.defaultValue()));
    }
    if (!parameter.enumeration().isEmpty()) {
      JsonArray values = new JsonArray();
      parameter.enumeration().forEach(value -> values.add(typed(type, value)));
      schema.add("enum", values);
    }
    return schema;
  }

  private static JsonPrimitive typed(String type, String value) {
    return type.equals("string")
        ? new JsonPrimitive(value)
        : new JsonPrimitive(new java.math.BigDecimal(value));
  }

  private static JsonObject number(
      String name, String description, long usual, long least, long most) {
    JsonObject schema = new JsonObject();
    schema.addProperty("type", "integer");
    schema.addProperty("minimum", least);
    schema.addProperty("maximum", most);
    schema.addProperty("default", usual);
    JsonObject parameter = new JsonObject();
    parameter.addProperty("name", name);
    parameter.addProperty("in", "query");
    parameter.addProperty("required", false);
    parameter.addProperty("description", description);
    parameter.add("schema", schema);
    return parameter;
  }

  private static JsonObject responses(ResultKind kind) {
    JsonObject content = new JsonObject();
    Answers.offers(kind)
        .forEach(offer -> content.add(offer.format().mediaType(), new JsonObject()));
    JsonObject whole = described("The answer.");
    whole.add("content", content);
    JsonObject responses = new JsonObject();
    responses.add("200", whole);
    Map<String, String> others =
        new TreeMap<>(
            Map.of(
                "304", "The client has it already.",
                "400", "A parameter is missing, unknown or of the wrong type.",
                "403", "The answer is longer than this server gives.",
                "406", "It cannot be had in the form asked for.",
                "429", "Too many queries are running; Retry-After says when to come back.",
                "503", "The query took too long."));
    others.forEach((status, text) -> responses.add(status, described(text)));
    return responses;
  }

  private static JsonObject described(String text) {
    return object(Map.of("description", new JsonPrimitive(text)));
  }

  private static JsonObject object(Map<String, ? extends JsonElement> members) {
    JsonObject object = new JsonObject();
    members.forEach(object::add);
    return object;
  }
}
