package pinakes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which authority files a command takes. */
class AuthorityOptionTest {
  private static final String RULE = "published-version-exists";

  @Test
  void theOneInDataIsTakenWhereNoListIsNamed() {
    assertTrue(Shell.run("check").output().contains(RULE));
    assertFalse(Shell.run("check", "data").output().contains(RULE));
  }

  @Test
  void namedOnesAreTakenForAnyList(@TempDir Path folder) throws IOException {
    Path list = Files.copy(Path.of("data/large-model-lightweighting.md"), folder.resolve("l.md"));
    assertTrue(
        Shell.run("check", list.toString(), "--authority", "data/authority.bib")
            .output()
            .contains(RULE));
  }

  @Test
  void oneThatIsNoBibtexFailsTheInput(@TempDir Path folder) throws IOException {
    Path odd = Files.writeString(folder.resolve("odd.bib"), "@misc{a, title = {T}");
    Shell.Ran ran = Shell.run("check", "--authority", odd.toString());
    assertEquals(ExitCode.INPUT_FAILED, ran.exit());
    assertTrue(ran.output().contains("odd.bib: no BibTeX: "), ran.output());
  }
}
