package pinakes.diff;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A difference for programs. */
final class JsonLog {
  private static final Gson PRETTY =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  private JsonLog() {}

  static void write(Difference difference, OutputStream out) throws IOException {
    JsonObject all = new JsonObject();
    all.add("old", version(difference.older()));
    all.add("new", version(difference.newer()));
    JsonArray changes = new JsonArray();
    difference.changes().forEach(change -> changes.add(change(change)));
    all.add("changes", changes);
    all.addProperty("quadsRemoved", difference.removed().size());
    all.addProperty("quadsAdded", difference.added().size());
    out.write((PRETTY.toJson(all) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static JsonObject version(Version version) {
    JsonObject object = new JsonObject();
    object.addProperty("name", version.name());
    object.addProperty("digest", version.digest());
    object.addProperty("time", version.time().toString());
    return object;
  }

  private static JsonObject change(Change change) {
    JsonObject object = new JsonObject();
    object.addProperty("kind", change.kind().id());
    object.addProperty("iri", change.iri());
    object.addProperty("label", change.label());
    change.before().ifPresent(before -> object.addProperty("before", before));
    change.after().ifPresent(after -> object.addProperty("after", after));
    return object;
  }
}
