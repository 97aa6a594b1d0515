package pinakes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * Each folder of {@code golden/dialects} holds a short list in one dialect and what a careful
 * person reads in it, in the form of the corpus' labels: every entry, and some lines that are none.
 *
 * <p>Values compare as the corpus' scorer compares them, except that of a note only the presence
 * counts; a venue or a year that only a heading states may be given as the entry's own.
 *
 * <p>What the reader still misses stands beside the label in {@code expected.shortfall}, and has to
 * be there word for word: so a dialect that gets better or worse shows. With {@code
 * -Dpinakes.golden=write} the shortfalls are written anew; the labels never are.
 */
class DialectsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/dialects");
  private static final String SHORTFALL = "expected.shortfall";
  private static final int WHOLE = 75;
  private static final boolean WRITE = "write".equals(System.getProperty("pinakes.golden"));
  private static final JsonArray EXTRACTED = extracted();

  static Stream<String> dialects() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void thereAreDialectsToLookAt() throws IOException {
    assertTrue(dialects().count() >= 30);
  }

  @Test
  void theDialectsReadWholeDoNotGetFewer() throws IOException {
    long whole =
        dialects().filter(name -> Files.notExists(FOLDER.resolve(name).resolve(SHORTFALL))).count();
    assertTrue(whole >= WHOLE, () -> "only " + whole + " dialects are read whole");
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void everyEntryIsReadAsAPersonReadsIt(String name) throws IOException {
    Path folder = FOLDER.resolve(name);
    JsonArray found = found(name);
    String difference =
        difference(statements(label(folder).getAsJsonArray("entries")), statements(found))
            + listed("taken for an entry", takenForEntries(folder, found));
    Path shortfall = folder.resolve(SHORTFALL);
    if (WRITE) {
      write(shortfall, difference);
    }
    String known = Files.exists(shortfall) ? text(shortfall) : "";
    assertEquals(known.strip(), difference.strip(), () -> name + " reads differently");
  }

  private static void write(Path shortfall, String difference) throws IOException {
    if (difference.isEmpty()) {
      Files.deleteIfExists(shortfall);
    } else {
      Files.writeString(shortfall, difference.strip() + "\n");
    }
  }

  private static List<String> takenForEntries(Path folder, JsonArray found) {
    List<Integer> taken = lines(found);
    JsonArray none = label(folder).getAsJsonArray("nonEntries");
    assertTrue(none.size() > 0);
    return lines(none).stream().filter(taken::contains).map(line -> "line " + line).toList();
  }

  private static List<Integer> lines(JsonArray entries) {
    return entries.asList().stream()
        .map(entry -> entry.getAsJsonObject().get("line").getAsInt())
        .toList();
  }

  private static JsonObject label(Path folder) {
    return JsonParser.parseString(text(folder.resolve("expected.json"))).getAsJsonObject();
  }

  /** What {@code pinakes extract} prints of the lists. */
  private static JsonArray extracted() {
    StringWriter out = new StringWriter();
    new CommandLine(new ExtractCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(new StringWriter()))
        .execute(FOLDER.toString());
    return JsonParser.parseString(out.toString()).getAsJsonObject().getAsJsonArray("entries");
  }

  private static JsonArray found(String name) {
    JsonArray found = new JsonArray();
    EXTRACTED.asList().stream()
        .filter(entry -> file(entry).endsWith("/" + name + "/list.md"))
        .forEach(found::add);
    return found;
  }

  private static String file(JsonElement entry) {
    return entry.getAsJsonObject().get("file").getAsString().replace('\\', '/');
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line a statement, that begins with the line of the entry it is about. */
  private static List<String> statements(JsonArray entries) {
    List<String> statements = new ArrayList<>();
    Map<Integer, Integer> seen = new HashMap<>();
    for (JsonElement element : entries) {
      JsonObject entry = element.getAsJsonObject();
      int line = entry.get("line").getAsInt();
      String place = line + "." + seen.merge(line, 1, Integer::sum) + " ";
      about(entry).forEach(statement -> statements.add(place + statement));
    }
    return statements;
  }

  private static List<String> about(JsonObject entry) {
    List<String> about = new ArrayList<>();
    about.add("title " + title(entry.get("title").getAsString()));
    about.add("section " + section(entry.get("section")));
    about.add("authors " + authors(entry));
    add(about, "venue", venue(entry));
    add(about, "year", either(entry, "year", "yearFromSection"));
    for (JsonElement element : entry.getAsJsonArray("links")) {
      JsonObject link = element.getAsJsonObject();
      about.add(
          "link " + link.get("kind").getAsString() + " " + link.get("url").getAsString().strip());
    }
    add(about, "arxivId", either(entry, "arxivId", "arxivId"));
    add(about, "doi", either(entry, "doi", "doi"));
    add(about, "note", either(entry, "note", "note").isEmpty() ? "" : "of some kind");
    return about;
  }

  private static void add(List<String> about, String field, String value) {
    if (!value.isEmpty()) {
      about.add(field + " " + value);
    }
  }

  private static String either(JsonObject entry, String first, String second) {
    JsonElement value = entry.get(first);
    if (value == null || value.isJsonNull()) {
      value = entry.get(second);
    }
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }

  private static String authors(JsonObject entry) {
    JsonElement authors = entry.get("authors");
    if (authors.isJsonNull()) {
      return "none";
    }
    String names =
        authors.getAsJsonArray().asList().stream()
            .map(author -> folded(author.getAsString()))
            .collect(Collectors.joining(" | "));
    return entry.has("authorsTruncated") ? names + " | and more" : names;
  }

  private static String title(String title) {
    return folded(title).replaceFirst("[.。]$", "");
  }

  private static String venue(JsonObject entry) {
    return folded(either(entry, "venue", "venueFromSection"))
        .replaceFirst("(?i)^proceedings of (the )?", "")
        .replaceAll("[^\\p{L}\\p{N}]", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String section(JsonElement section) {
    return section.getAsJsonArray().asList().stream()
        .map(heading -> folded(heading.getAsString().replaceAll("[\\p{So}\\p{Sk}\\p{M}]", "")))
        .collect(Collectors.joining(" / "));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip();
  }

  private static String difference(List<String> wanted, List<String> found) {
    List<String> missing = new ArrayList<>(wanted);
    found.forEach(missing::remove);
    List<String> surplus = new ArrayList<>(found);
    wanted.forEach(surplus::remove);
    return listed("missing", missing) + listed("surplus", surplus);
  }

  private static String listed(String word, List<String> statements) {
    return statements.isEmpty() ? "" : "\n" + word + "\n  " + String.join("\n  ", statements);
  }
}
