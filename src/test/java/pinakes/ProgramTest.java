package pinakes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProgramTest {

  @Test
  void theVersionIsTheOneTheBuildStates() throws IOException {
    String version = Program.version();
    assertTrue(version.matches("\\d+\\.\\d+\\.\\d+(-\\w+)?"), version);
    assertTrue(Files.readString(Path.of("pom.xml")).contains("<version>" + version + "</version>"));
    assertEquals("pinakes " + version, Program.nameAndVersion());
  }
}
