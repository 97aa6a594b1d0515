package pinakes.site;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The site's folder as a research object that archives take: <a
 * href="https://w3id.org/ro/crate/1.1">RO-Crate 1.1</a>.
 */
final class Crate {
  private static final String NAME = "ro-crate-metadata.json";
  private static final String PROFILE = "https://w3id.org/ro/crate/1.1";
  private static final String LICENCE = "https://creativecommons.org/publicdomain/zero/1.0/";

  /**
   * A file of the crate.
   *
   * @param path below the site's root
   * @param name in words
   * @param mediaType without parameters
   * @param bytes how long it is
   * @param sha256 of its bytes, in hexadecimal; empty where nobody took it
   */
  record Part(String path, String name, String mediaType, long bytes, String sha256) {}

  private final List<Part> parts = new ArrayList<>();

  void add(Part part) {
    parts.add(part);
  }

  /**
   * @param base what the publication's IRIs begin with
   * @param published when it was published
   */
  void write(String base, Instant published, SiteFolder folder) throws IOException {
    JsonArray graph = new JsonArray();
    JsonObject about = entity(NAME, "CreativeWork");
    about.add("conformsTo", reference(PROFILE));
    about.add("about", reference("./"));
    graph.add(about);
    graph.add(root(base, published));
    JsonObject licence = entity(LICENCE, "CreativeWork");
    licence.addProperty("name", "CC0 1.0 Universal");
    graph.add(licence);
    parts.forEach(part -> graph.add(file(part)));
    JsonObject crate = new JsonObject();
    crate.addProperty("@context", PROFILE + "/context");
    crate.add("@graph", graph);
    String json =
        new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create().toJson(crate);
    folder.write(NAME, (json + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private JsonObject root(String base, Instant published) {
    JsonObject root = entity("./", "Dataset");
    root.addProperty("name", "A catalogue of paper lists");
    root.addProperty(
        "description",
        "Paper lists as linked data: papers, authors, venues, techniques, methods and what the"
            + " lists say of them, as pages and as RDF.");
    root.addProperty("datePublished", published.atOffset(ZoneOffset.UTC).toLocalDate().toString());
    root.add("license", reference(LICENCE));
    root.addProperty("url", base);
    JsonArray has = new JsonArray();
    parts.forEach(part -> has.add(reference(part.path())));
    root.add("hasPart", has);
    return root;
  }

  private static JsonObject file(Part part) {
    JsonObject file = entity(part.path(), "File");
    file.addProperty("name", part.name());
    file.addProperty("encodingFormat", part.mediaType());
    file.addProperty("contentSize", String.valueOf(part.bytes()));
    if (!part.sha256().isEmpty()) {
      file.addProperty("sha256", part.sha256());
    }
    return file;
  }

  private static JsonObject entity(String id, String type) {
    JsonObject entity = reference(id);
    entity.addProperty("@type", type);
    return entity;
  }

  private static JsonObject reference(String id) {
    JsonObject reference = new JsonObject();
    reference.addProperty("@id", id);
    return reference;
  }
}
