package pinakes.enrich;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

/** A JSON object of which members may be missing or null. */
record Json(JsonObject object) {

  static Json parse(String text) {
    try {
      return new Json(JsonParser.parseString(text).getAsJsonObject());
    } catch (JsonParseException | IllegalStateException e) {
      throw new UnreadableAnswerException("no JSON object", e);
    }
  }

  Json at(String member) {
    JsonElement value = object.get(member);
    return new Json(
        value != null && value.isJsonObject() ? value.getAsJsonObject() : new JsonObject());
  }

  List<JsonElement> list(String member) {
    JsonElement value = object.get(member);
    return value != null && value.isJsonArray()
        ? StreamSupport.stream(value.getAsJsonArray().spliterator(), false).toList()
        : List.of();
  }

  List<Json> objects(String member) {
    return list(member).stream()
        .filter(JsonElement::isJsonObject)
        .map(element -> new Json(element.getAsJsonObject()))
        .toList();
  }

  Optional<String> text(String member) {
    return text(object.get(member));
  }

  Optional<String> firstText(String member) {
    return list(member).stream().findFirst().flatMap(Json::text);
  }

  private static Optional<String> text(@org.jspecify.annotations.Nullable JsonElement value) {
    return Optional.ofNullable(value)
        .filter(JsonElement::isJsonPrimitive)
        .map(element -> element.getAsString().strip().replaceAll("\\s+", " "))
        .filter(text -> !text.isEmpty());
  }

  OptionalInt number(String member) {
    JsonElement value = object.get(member);
    return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()
        ? OptionalInt.of(value.getAsInt())
        : OptionalInt.empty();
  }
}
