package pinakes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pinakes.store.Publication;
import pinakes.store.Store;

/** What {@code pinakes diff} tells of two versions. */
class DiffTest {
  private static final String OLD =
      """
      # A list
      ## Pruning
      **按大小剪去权重的最早工作之一**
      **SparseNet: Pruning Weights by Their Size**<br>
      *Ada Lovelace, Charles Babbage*<br>
      arXiv 2019 · [[PDF](https://arxiv.org/pdf/1905.00001)]

      **Optimal Brain Surgery Revisited**<br>
      *Alan Turing*<br>
      ICML 2018 · [[PDF](https://arxiv.org/pdf/1801.00002)]

      ## Distillation
      **Leaving the List Soon**<br>
      *Grace Hopper*<br>
      ICLR 2020 · [[PDF]()]
      """;

  private static final String NEW =
      """
      # A list
      ## Pruning
      **按大小剪去权重，效果更好**
      **SparseNet: Pruning Weights by Their Magnitude**<br>
      *Ada Lovelace, Charles Babbage, Mary Somerville*<br>
      ICLR 2020 · [[PDF](https://arxiv.org/pdf/1905.00001)]

      **Newly Come to the List**<br>
      *Emmy Noether*<br>
      CVPR 2021 · [[PDF](https://arxiv.org/pdf/2101.00003)]

      ## Distillation
      **Optimal Brain Surgery Revisited**<br>
      *Alan Turing*<br>
      ICML 2018 · [[PDF](https://arxiv.org/pdf/1801.00002)]
      """;

  @TempDir private Path folder;

  private record Ended(int code, String printed, String said) {}

  private static Ended run(String... words) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = System.out;
    PrintStream err = System.err;
    try (PrintStream printing = new PrintStream(printed, true, StandardCharsets.UTF_8);
        PrintStream saying = new PrintStream(said, true, StandardCharsets.UTF_8)) {
      System.setOut(printing);
      System.setErr(saying);
      int code = Main.run(words);
      return new Ended(
          code, printed.toString(StandardCharsets.UTF_8), said.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  private String file(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return file.toString();
  }

  private String[] versions(String... more) throws Exception {
    List<String> words =
        new ArrayList<>(List.of("diff", file("a/list.md", OLD), file("b/list.md", NEW)));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  private static List<String> kinds(JsonObject difference) {
    List<String> kinds = new ArrayList<>();
    for (JsonElement change : difference.getAsJsonArray("changes")) {
      JsonObject object = change.getAsJsonObject();
      kinds.add(object.get("kind").getAsString() + " " + object.get("label").getAsString());
    }
    return kinds;
  }

  @Test
  void everyKindOfChangeIsToldOnce() throws Exception {
    JsonObject difference =
        JsonParser.parseString(run(versions("--format", "json")).printed()).getAsJsonObject();
    List<String> papers =
        kinds(difference).stream()
            .filter(kind -> !kind.startsWith("problem") && !kind.startsWith("new-problem"))
            .toList();
    assertEquals(
        List.of(
            "paper-added Newly Come to the List",
            "paper-removed Leaving the List Soon",
            "paper-retitled SparseNet: Pruning Weights by Their Magnitude",
            "authors-changed SparseNet: Pruning Weights by Their Magnitude",
            "paper-upgraded SparseNet: Pruning Weights by Their Magnitude",
            "paper-moved Optimal Brain Surgery Revisited",
            "note-changed SparseNet: Pruning Weights by Their Magnitude"),
        papers);
    assertTrue(
        kinds(difference).stream()
            .anyMatch(kind -> kind.startsWith("problem-mended") && kind.contains("empty-link")),
        () -> kinds(difference).toString());
  }

  @Test
  void theTextShowsWhatWasAndWhatIs() throws Exception {
    String text = run(versions()).printed();
    assertTrue(
        text.contains(
            """
            paper retitled (1)
              SparseNet: Pruning Weights by Their Magnitude
                - SparseNet: Pruning Weights by Their Size
                + SparseNet: Pruning Weights by Their Magnitude
            """),
        text);
    assertTrue(text.contains("+ A list › Distillation"), text);
  }

  @Test
  void thePatchMakesTheOldGraphTheNewOne() throws Exception {
    String store = folder.resolve("store").toString();
    String list = file("list.md", OLD);
    assertEquals(0, run("build", list, "--store", store).code());
    Files.writeString(Path.of(list), NEW);
    assertEquals(0, run("build", list, "--store", store).code());
    Path patch = folder.resolve("patch.rdfp");
    assertEquals(
        0,
        run("diff", "1", "2", "--store", store, "--format", "rdfpatch", "-o", patch.toString())
            .code());
    try (Publication older = Store.at(Path.of(store)).open(1);
        Publication newer = Store.at(Path.of(store)).open(2)) {
      DatasetGraph patched = DatasetGraphFactory.createTxnMem();
      Set<Quad> before = quads(older.dataset());
      Txn.executeWrite(patched, () -> before.forEach(patched::add));
      RDFPatchOps.applyChange(patched, RDFPatchOps.read(patch.toString()));
      assertNotEquals(before, quads(patched));
      assertEquals(quads(newer.dataset()), quads(patched));
    }
  }

  private static Set<Quad> quads(DatasetGraph data) {
    return Txn.calculateRead(
        data,
        () -> data.stream().filter(quad -> !quad.isDefaultGraph()).collect(Collectors.toSet()));
  }

  @Test
  void theFeedHasAnEntryAChange() throws Exception {
    String feed = run(versions("--format", "atom")).printed();
    Feed parsed = (Feed) new WireFeedInput().build(new StringReader(feed));
    JsonObject difference =
        JsonParser.parseString(run(versions("--format", "json")).printed()).getAsJsonObject();
    assertEquals(difference.getAsJsonArray("changes").size(), parsed.getEntries().size());
    long ids = parsed.getEntries().stream().map(entry -> entry.getId()).distinct().count();
    assertEquals(parsed.getEntries().size(), ids);
  }

  @Test
  void commitsAreCompared() throws Exception {
    Path repository = folder.resolve("repository");
    try (Git git = Git.init().setDirectory(repository.toFile()).call()) {
      for (String text : List.of(OLD, NEW)) {
        file("repository/lists/README.md", text);
        git.add().addFilepattern(".").call();
        git.commit().setMessage("edit").setAuthor("a", "a@example.org").setSign(false).call();
      }
    }
    try (Compared compared =
        Compared.revisions(repository, "HEAD~1", "HEAD", List.of(Path.of("lists")))) {
      var difference = pinakes.diff.Difference.between(compared.older(), compared.newer());
      assertTrue(
          difference.changes().stream()
              .anyMatch(change -> change.label().equals("Newly Come to the List")));
    }
  }

  @Test
  void aListThatCannotBeReadIsSaid() throws Exception {
    Ended ended = run("diff", file("a/list.md", OLD), folder.resolve("none.md").toString());
    assertEquals(ExitCode.INPUT_FAILED, ended.code());
    assertTrue(ended.said().contains("there is no such file"), ended.said());
  }

  @Test
  void theSameListTwiceHasNoChange() throws Exception {
    Ended ended = run("diff", file("a/list.md", OLD), file("b/list.md", OLD));
    assertTrue(ended.printed().contains("0 quads removed, 0 added"), ended.printed());
  }

  @Test
  void aLineThatIsEditedKeepsEveryIri() throws Exception {
    String edited = OLD.replace("最早工作之一", "又一工作");
    String text = run("diff", file("a/l.md", OLD), file("b/l.md", edited)).printed();
    assertTrue(text.contains("note changed (1)"), text);
    assertTrue(text.lines().noneMatch(line -> line.startsWith("paper")), text);
  }
}
