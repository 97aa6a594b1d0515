package pinakes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  @TempDir private Path folder;

  @Test
  void aListInWhichNothingIsReadIsWrittenToo() throws IOException {
    Files.writeString(
        folder.resolve("tools.md"), "# Tools\n\n- A tool: https://github.com/example-org/tool\n");
    Files.writeString(
        folder.resolve("papers.md"),
        "# Papers\n\n- [Cracks that Sing](https://arxiv.org/abs/1909.90401), ICML 2020\n");
    Ran ran = Ran.pinakes("extract", folder.toString(), "-o", folder.resolve("read").toString());
    assertEquals(ExitCode.INPUT_FAILED, ran.code());
    assertTrue(ran.err().contains("tools.md:1:1: error: empty-list: "), ran.err());
    JsonObject tools = json("tools.json");
    assertEquals(0, tools.getAsJsonArray("entries").size());
    JsonObject coverage = tools.getAsJsonArray("coverage").get(0).getAsJsonObject();
    assertEquals(2, coverage.get("lines").getAsInt());
    assertEquals(0, coverage.get("without an owner").getAsInt());
    assertEquals(1, json("papers.json").getAsJsonArray("entries").size());
  }

  private JsonObject json(String name) throws IOException {
    return JsonParser.parseString(Files.readString(folder.resolve("read").resolve(name)))
        .getAsJsonObject();
  }
}
