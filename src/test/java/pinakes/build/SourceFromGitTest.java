package pinakes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pinakes.check.CheckSettings;
import pinakes.ontology.Pin;
import pinakes.registry.RegistryReader;
import pinakes.store.Publication;
import pinakes.store.Store;

/** What a build says of where the lines of a list are shown. */
class SourceFromGitTest {
  private static final String LIST =
      "# A list\n\n- **A Title of Some Words**. Ada Lovelace. ICML 2019."
          + " [[paper](https://arxiv.org/abs/1905.00001)]\n";

  @TempDir private Path folder;
  private String commit = "";

  @BeforeEach
  void commit() throws Exception {
    Files.writeString(folder.resolve("list.md"), LIST);
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.getRepository()
          .getConfig()
          .setString("remote", "origin", "url", "https://github.com/o/n.git");
      git.getRepository().getConfig().save();
      git.add().addFilepattern("list.md").call();
      commit =
          git.commit()
              .setMessage("A list")
              .setAuthor("Ada", "ada@example.org")
              .setSign(false)
              .call()
              .name();
    }
  }

  /** All that is said by a predicate after a build. */
  private List<String> said(Node predicate, boolean sourceFromGit) throws Exception {
    Store store = Store.at(folder.resolve("store"));
    BuildSettings settings =
        new BuildSettings(
            "0",
            Optional.of("https://example.org/"),
            1,
            false,
            false,
            Optional.empty(),
            List.of(),
            CheckSettings.usual(),
            sourceFromGit);
    new Build(store, RegistryReader.read(), settings).run(List.of(folder.resolve("list.md")));
    try (Publication publication = store.open()) {
      TreeSet<String> objects = new TreeSet<>();
      Txn.executeRead(
          publication.dataset(),
          () ->
              publication
                  .dataset()
                  .find(Node.ANY, Node.ANY, predicate, Node.ANY)
                  .forEachRemaining(
                      quad ->
                          objects.add(
                              quad.getObject().isURI()
                                  ? quad.getObject().getURI()
                                  : quad.getObject().getLiteralLexicalForm())));
      return List.copyOf(objects);
    }
  }

  @Test
  void anEntryHasTheAddressOfItsLineAtTheCommitWhereThatIsWanted() throws Exception {
    assertEquals(
        List.of("https://github.com/o/n/blob/" + commit + "/list.md?plain=1#L3"),
        said(Pin.SOURCE_ADDRESS, true));
    assertEquals(List.of(commit), said(Pin.COMMIT, true));
  }

  @Test
  void elseTheGraphIsThatOfTheListsBytesAlone() throws Exception {
    assertEquals(List.of(), said(Pin.SOURCE_ADDRESS, false));
    assertEquals(List.of(), said(Pin.COMMIT, false));
  }

  @Test
  void whatAKeeperSaysOfTheAddressGoesBefore() throws Exception {
    Files.writeString(
        folder.resolve("list.overlay.ttl"),
        """
        @prefix pin: <https://w3id.org/pinakes/ont#> .
        @prefix dcat: <http://www.w3.org/ns/dcat#> .
        <#list> a pin:PaperList ; dcat:landingPage <https://gitee.com/o/n/blob/main/list.md> .
        """);
    assertEquals(
        List.of("https://gitee.com/o/n/blob/main/list.md#L3"), said(Pin.SOURCE_ADDRESS, true));
    assertEquals(List.of(commit), said(Pin.COMMIT, true));
  }
}
