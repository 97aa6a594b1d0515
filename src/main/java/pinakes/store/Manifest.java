package pinakes.store;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a publication holds, written when it was whole.
 *
 * @param number which publication of its store this is; each is one greater than the last
 * @param program the program that built it, with its version
 * @param inputs what it was built from: the SHA-256 of each input by its name
 * @param counts how much of what it holds, by the name of the kind
 * @param quads how many distinct quads it holds
 * @param digest the SHA-256 of its N-Quads: each distinct line once, sorted by their UTF-8 bytes
 * @param files the length in bytes of each of its files, by the path below its folder
 */
public record Manifest(
    int number,
    String program,
    SortedMap<String, String> inputs,
    SortedMap<String, Long> counts,
    long quads,
    String digest,
    SortedMap<String, Long> files) {

  private static final Gson COMPACT = new GsonBuilder().disableHtmlEscaping().create();
  private static final Gson PRETTY =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();
  private static final String SEAL = "seal";

  public Manifest {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    if (number < 1 || program.isBlank() || !digest.startsWith("sha256:") || files.isEmpty()) {
      throw new IllegalArgumentException("not a manifest");
    }
    files.keySet().forEach(Manifest::mustStayInside);
  }

  private static void mustStayInside(String file) {
    Path path = Path.of(file);
    if (path.isAbsolute()
        || file.contains("\\")
        || !path.equals(path.normalize())
        || path.startsWith("..")) {
      throw new IllegalArgumentException("a file outside the publication: " + file);
    }
  }

  /**
   * Reads the manifest of the publication in {@code folder}.
   *
   * @throws IOException when it is missing, cut short or was changed
   */
  static Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(Layout.MANIFEST);
    String text = Files.readString(file, StandardCharsets.UTF_8);
    try {
      JsonObject object = JsonParser.parseString(text).getAsJsonObject();
      JsonElement seal = object.remove(SEAL);
      if (seal == null || !seal.getAsString().equals(sealOf(object))) {
        throw new IOException(Layout.MANIFEST + " is not as it was written");
      }
      return COMPACT.fromJson(object, Manifest.class);
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
      throw new IOException(Layout.MANIFEST + " is cut short or damaged", e);
    }
  }

  void write(Path folder) throws IOException {
    JsonObject object = COMPACT.toJsonTree(this).getAsJsonObject();
    object.addProperty(SEAL, sealOf(object));
    Files.writeString(
        folder.resolve(Layout.MANIFEST), PRETTY.toJson(object) + "\n", StandardCharsets.UTF_8);
  }

  /** A digest of everything else in the manifest: one changed character in it is found. */
  private static String sealOf(JsonObject withoutSeal) {
    return Sha256.of(COMPACT.toJson(withoutSeal).getBytes(StandardCharsets.UTF_8));
  }

  /** What is wrong with the files in {@code folder}: missing ones and those of another length. */
  List<String> differences(Path folder) throws IOException {
    SortedMap<String, Long> found = new DiskTree(folder).sizes();
    List<String> differences = new ArrayList<>();
    files.forEach(
        (file, size) -> {
          Long actual = found.get(file);
          if (actual == null) {
            differences.add(file + " is missing");
          } else if (!actual.equals(size)) {
            differences.add("%s has %d bytes instead of %d".formatted(file, actual, size));
          }
        });
    return differences;
  }
}
