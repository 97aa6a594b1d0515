package pinakes.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The description of the API, held against the schemas that the OpenAPI Initiative publishes for
 * version 3.1, its own dialect of JSON Schema among them, and against what schemas cannot say.
 */
class OpenApiTest {
  private static final String SCHEMAS = "https://spec.openapis.org/";
  private static final Schema OPEN_API =
      SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              registry ->
                  registry.schemaIdResolvers(
                      ids -> ids.mapPrefix(SCHEMAS, "classpath:/spec.openapis.org/")))
          .getSchema(SchemaLocation.of(SCHEMAS + "oas/3.1/schema-base/2022-10-07"));

  private static JsonObject description() {
    return JsonParser.parseString(Live.shared().get("/api/openapi.json").body()).getAsJsonObject();
  }

  private static List<String> violations(JsonObject description) {
    return OPEN_API.validate(description.toString(), InputFormat.JSON).stream()
        .map(Error::toString)
        .toList();
  }

  private static JsonObject lineage(JsonObject description) {
    return description
        .getAsJsonObject("paths")
        .getAsJsonObject("/api/lineage")
        .getAsJsonObject("get");
  }

  private static JsonObject parameter(JsonObject description) {
    return lineage(description).getAsJsonArray("parameters").get(0).getAsJsonObject();
  }

  @Test
  void theDescriptionKeepsTheSpecification() {
    assertEquals(List.of(), violations(description()));
  }

  static Stream<Arguments> mistakes() {
    Map<String, Consumer<JsonObject>> mistakes =
        Map.of(
            "a description without a version", api -> api.remove("openapi"),
            "another version", api -> api.addProperty("openapi", "3.0.3"),
            "no title", api -> api.getAsJsonObject("info").remove("title"),
            "neither paths nor components", api -> api.remove("paths"),
            "a path that begins with no slash",
                api -> api.getAsJsonObject("paths").add("papers", new JsonObject()),
            "a parameter that is nowhere", api -> parameter(api).remove("in"),
            "a parameter without a schema", api -> parameter(api).remove("schema"),
            "a schema of no type that there is",
                api -> parameter(api).getAsJsonObject("schema").addProperty("type", "words"),
            "an answer without a description",
                api ->
                    lineage(api)
                        .getAsJsonObject("responses")
                        .getAsJsonObject("200")
                        .remove("description"),
            "a word that nobody knows", api -> lineage(api).addProperty("sumary", "x"));
    return mistakes.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void aMistakeIsFound(String name, Consumer<JsonObject> mistake) {
    JsonObject description = description();
    mistake.accept(description);
    assertFalse(violations(description).isEmpty(), name);
  }

  @Test
  void namesAreUniqueAndValuesFitTheirSchemas() {
    Set<String> operations = new HashSet<>();
    for (JsonElement path : description().getAsJsonObject("paths").asMap().values()) {
      JsonObject operation = path.getAsJsonObject().getAsJsonObject("get");
      assertTrue(operations.add(operation.get("operationId").getAsString()), "operationId");
      Set<String> names = new HashSet<>();
      for (JsonElement each : operation.getAsJsonArray("parameters")) {
        JsonObject parameter = each.getAsJsonObject();
        assertTrue(names.add(parameter.get("name").getAsString()), parameter::toString);
        JsonObject schema = parameter.getAsJsonObject("schema");
        fits(parameter.get("example"), schema);
        fits(schema.get("default"), schema);
      }
    }
    assertTrue(operations.size() > 10, operations::toString);
  }

  private static void fits(JsonElement value, JsonObject schema) {
    if (value != null) {
      Schema read =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(schema.toString(), InputFormat.JSON);
      JsonPrimitive primitive = value.getAsJsonPrimitive();
      assertEquals(
          List.of(), read.validate(primitive.toString(), InputFormat.JSON), schema::toString);
    }
  }
}
