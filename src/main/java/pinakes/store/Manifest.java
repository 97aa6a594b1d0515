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
import java.util.Map;
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
 * @param files each of its files, by the path below its folder with {@code /} between names
 */
public record Manifest(
    int number,
    String program,
    SortedMap<String, String> inputs,
    SortedMap<String, Long> counts,
    long quads,
    String digest,
    SortedMap<String, Content> files) {

  /**
   * A file as it was when it was written.
   *
   * @param bytes its length
   * @param crc32c the CRC-32C (RFC 3720) of its bytes, eight hexadecimal digits
   */
  public record Content(long bytes, String crc32c) {}

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

  /** Which files in {@code folder} are missing or have another length. */
  List<String> misfits(Path folder) throws IOException {
    SortedMap<String, Long> found = new DiskTree(folder).sizes();
    List<String> misfits = new ArrayList<>();
    files.forEach(
        (file, content) -> {
          Long bytes = found.get(file);
          if (bytes == null) {
            misfits.add(file + " is missing");
          } else if (bytes != content.bytes()) {
            misfits.add("%s has %d bytes instead of %d".formatted(file, bytes, content.bytes()));
          }
        });
    return misfits;
  }

  /** Which files in {@code folder} hold other bytes; all must be there. */
  List<String> changes(Path folder) throws IOException {
    List<String> changes = new ArrayList<>();
    for (Map.Entry<String, Content> file : files.entrySet()) {
      String found = DiskTree.crc32c(folder.resolve(file.getKey()));
      if (!found.equals(file.getValue().crc32c())) {
        changes.add(file.getKey() + " was changed");
      }
    }
    return changes;
  }

  /** The files in {@code folder} as they are now. */
  static SortedMap<String, Content> contents(Path folder) throws IOException {
    SortedMap<String, Content> contents = new TreeMap<>();
    for (Map.Entry<String, Long> file : new DiskTree(folder).sizes().entrySet()) {
      String checksum = DiskTree.crc32c(folder.resolve(file.getKey()));
      contents.put(file.getKey(), new Content(file.getValue(), checksum));
    }
    return contents;
  }
}
