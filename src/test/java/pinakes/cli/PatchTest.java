package pinakes.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pinakes check --diff}, applied by git itself. */
class PatchTest {
  private static final String BROKEN =
      """
      # Papers
      ## Pruning

      **Pruning by Weights**<br>
      * Anna Berg, Carl Dahl *<br>
      arXiv 2020  ·  [PDF]](http://arxiv.org/abs/2001.00001)]

      **Prun\u200Bing by Channels**<br>
      * Anna Berg, Carl Dahl *<br>
      arXiv 2020  ·  [[PDF](https://doi.org/10.1109/5.771073.)]
      """;
  private static final String MENDED =
      """
      # Papers
      ## Pruning

      **Pruning by Weights**<br>
      * Anna Berg, Carl Dahl *<br>
      arXiv 2020  ·  [[PDF](https://arxiv.org/abs/2001.00001)]

      **Pruning by Channels**<br>
      * Anna Berg, Carl Dahl *<br>
      arXiv 2020  ·  [[PDF](https://doi.org/10.1109/5.771073)]
      """;

  @TempDir private Path folder;

  @Test
  void onlyWhatIsMendedChanges() throws Exception {
    assertMends("list.md", BROKEN, MENDED);
  }

  @Test
  void carriageReturnsStay() throws Exception {
    assertMends("list.md", BROKEN.replace("\n", "\r\n"), MENDED.replace("\n", "\r\n"));
  }

  @Test
  void aMissingLastLineBreakStaysMissing() throws Exception {
    assertMends("list.md", BROKEN.strip(), MENDED.strip());
  }

  @Test
  void aByteOrderMarkStays() throws Exception {
    assertMends(
        "list.md",
        "\uFEFF" + BROKEN.substring(BROKEN.indexOf("##")),
        "\uFEFF" + MENDED.substring(MENDED.indexOf("##")));
  }

  @Test
  void aNameMayHoldSpacesAndHanCharacters() throws Exception {
    assertMends("my 论文 list.md", BROKEN, MENDED);
  }

  @Test
  void theListInDataLosesItsMendableProblemsAndGetsNoOthers() throws Exception {
    String list = Files.readString(Path.of("data/large-model-lightweighting.md"));
    Path file = Files.writeString(folder.resolve("list.md"), list);
    List<String> before = problems(file);
    apply(file);
    List<String> after = problems(file);
    List<String> gone = new ArrayList<>(before);
    after.forEach(gone::remove);
    assertEquals(9, gone.size(), gone::toString);
    assertTrue(
        gone.stream()
            .allMatch(one -> one.startsWith("unbalanced") || one.startsWith("missing-break")),
        gone::toString);
    List<String> come = new ArrayList<>(after);
    before.forEach(come::remove);
    assertEquals(List.of(), come);
    assertEquals("", diff(file));
  }

  @Test
  void nothingCertainIsNoPatch() throws IOException {
    Path file = Files.writeString(folder.resolve("list.md"), MENDED);
    assertEquals("", diff(file));
  }

  private void assertMends(String name, String broken, String mended) throws Exception {
    Path file = Files.write(folder.resolve(name), broken.getBytes(StandardCharsets.UTF_8));
    assertFalse(problems(file).isEmpty());
    apply(file);
    assertArrayEquals(
        mended.getBytes(StandardCharsets.UTF_8),
        Files.readAllBytes(file),
        () -> "became " + read(file));
    assertEquals("", diff(file));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** The patch names the file as seen from where the command runs; here git runs elsewhere. */
  private void apply(Path file) throws Exception {
    String seen = file.toString().substring(1);
    String patch =
        diff(file)
            .replace("a/" + seen, "a/" + file.getFileName())
            .replace("b/" + seen, "b/" + file.getFileName());
    git("init", "-q");
    Path written = Files.writeString(folder.resolve("mends.patch"), patch);
    git("-c", "core.autocrlf=false", "apply", "--whitespace=nowarn", written.toString());
  }

  private void git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    Process git;
    try {
      git =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, "git is not there");
      throw e;
    }
    String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(git.waitFor(60, TimeUnit.SECONDS), "git does not end");
    assertEquals(0, git.exitValue(), said);
  }

  private static String diff(Path file) {
    return Ran.pinakes("check", "--diff", file.toString()).out();
  }

  /** Rule and line of each problem. */
  private static List<String> problems(Path file) {
    List<String> problems = new ArrayList<>();
    for (JsonElement problem :
        JsonParser.parseString(Ran.pinakes("check", "--format", "json", file.toString()).out())
            .getAsJsonObject()
            .getAsJsonArray("problems")) {
      problems.add(
          problem.getAsJsonObject().get("rule").getAsString()
              + " "
              + problem.getAsJsonObject().get("line").getAsInt());
    }
    return problems;
  }
}
