package pinakes.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What git says of a list that lies in a repository. */
class CheckoutTest {
  private static final String LIST = "a list/README.md";

  @TempDir private Path folder;
  private Git git;

  @BeforeEach
  void begin() throws Exception {
    git = Git.init().setDirectory(folder.toFile()).call();
  }

  @AfterEach
  void end() {
    git.close();
  }

  private void write(String name, String text) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Writes and commits; answers the name of the commit. */
  private String commit(String name, String text) throws Exception {
    write(name, text);
    git.add().addFilepattern(".").call();
    return git.commit()
        .setMessage("More")
        .setAuthor("Ada", "ada@example.org")
        .setSign(false)
        .call()
        .name();
  }

  private void remote(String url) throws Exception {
    git.getRepository().getConfig().setString("remote", "origin", "url", url);
    git.getRepository().getConfig().save();
  }

  private Optional<Checkout> known() throws Exception {
    return switch (SourceReader.read(folder.resolve(LIST))) {
      case Source.Read read -> Checkout.of(read.file());
      case Source.Refused refused -> throw new AssertionError(refused.problem());
    };
  }

  @Test
  void aListIsOfTheCommitThatGaveItItsBytes() throws Exception {
    commit(LIST, "# One\n");
    String second = commit(LIST, "# Two\n");
    commit("other.md", "# Other\n");
    assertEquals(Optional.of(second), known().map(Checkout::commit));
  }

  @Test
  void aListThatWasChangedSinceIsOfNoCommit() throws Exception {
    commit(LIST, "# One\n");
    write(LIST, "# Two\n");
    assertEquals(Optional.empty(), known());
  }

  @Test
  void aListThatIsNotCommittedIsOfNone() throws Exception {
    write(LIST, "# One\n");
    assertEquals(Optional.empty(), known());
    commit("other.md", "# Other\n");
    git.rm().setCached(true).addFilepattern(LIST).call();
    commitRemoval();
    assertEquals(Optional.empty(), known());
  }

  private void commitRemoval() throws Exception {
    git.commit().setMessage("Less").setAuthor("Ada", "ada@example.org").setSign(false).call();
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/o/n.git, https://github.com/o/n/blob/COMMIT/a%20list/README.md?plain=1#L7",
    "https://o:secret@github.com/o/n,"
        + " https://github.com/o/n/blob/COMMIT/a%20list/README.md?plain=1#L7",
    "git@github.com:o/n.git, https://github.com/o/n/blob/COMMIT/a%20list/README.md?plain=1#L7",
    "ssh://git@ssh.github.com:443/o/n.git,"
        + " https://github.com/o/n/blob/COMMIT/a%20list/README.md?plain=1#L7",
    "https://gitlab.com/g/h/n.git/,"
        + " https://gitlab.com/g/h/n/-/blob/COMMIT/a%20list/README.md?plain=1#L7",
    "git@gitlab.example.org:g/n.git,"
        + " https://gitlab.example.org/g/n/-/blob/COMMIT/a%20list/README.md?plain=1#L7",
    "https://gitee.com/o/n.git, https://gitee.com/o/n/blob/COMMIT/a%20list/README.md#L7",
    "https://codeberg.org/o/n.git,"
        + " https://codeberg.org/o/n/src/commit/COMMIT/a%20list/README.md?display=source#L7",
    "git@bitbucket.org:o/n.git, https://bitbucket.org/o/n/src/COMMIT/a%20list/README.md#lines-7"
  })
  void theForgeOfTheRemoteShowsItsLines(String url, String line) throws Exception {
    String commit = commit(LIST, "# One\n");
    remote(url);
    assertEquals(
        Optional.of(line.replace("COMMIT", commit)),
        known().flatMap(Checkout::page).map(page -> Forge.line(page, 7)));
  }

  @ParameterizedTest
  @CsvSource({"/srv/git/n.git", "https://example.org/o/n.git", "../n", "file:///srv/git/n.git"})
  void anotherRemoteShowsNone(String url) throws Exception {
    String commit = commit(LIST, "# One\n");
    assertEquals(Optional.of(new Checkout(commit, Optional.empty())), known());
    remote(url);
    assertEquals(Optional.of(new Checkout(commit, Optional.empty())), known());
  }
}
