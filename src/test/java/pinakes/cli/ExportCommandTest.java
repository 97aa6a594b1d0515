package pinakes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code export} takes and refuses. */
class ExportCommandTest {
  private static String store = "";

  @BeforeAll
  static void build(@TempDir Path folder) {
    store = folder.resolve("store").toString();
    assertEquals(ExitCode.DONE, Shell.run("build", "data", "--store", store, "--quiet").exit());
  }

  @Test
  void optionsThatSayNothingOfTheFormatAreRefused() {
    refused("--evidence is for a graph", "--format", "bibtex", "--evidence", "none");
    refused("--evidence is for a graph", "--format", "dot", "--evidence", "none");
    refused("--method is for a lineage", "--format", "turtle", "--method", "SP");
    refused("--lang is for a lineage", "--format", "ris", "--lang", "en");
    refused("--layout is for markdown", "--format", "csv", "--layout", "table");
    refused("--layout is one of list, bullets, table", "--format", "markdown", "--layout", "x");
    refused("turtle, trig", "--format", "docx");
    refused("no method is called \"Nobody\"", "--format", "dot", "--method", "Nobody");
  }

  @Test
  void aFileStaysAsItWasWhereNothingCanBeWritten(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("lineage.dot"), "kept");
    refused("Nobody", "--format", "dot", "--method", "Nobody", "-o", file.toString());
    assertEquals("kept", Files.readString(file));
  }

  @Test
  void namesOfFormatsAreTakenInAnyCase() {
    assertTrue(export("--format", "BibTeX").output().startsWith("@inproceedings{lecun1989optimal"));
    assertTrue(export("--format", "Mermaid").output().startsWith("flowchart BT"));
  }

  @Test
  void listsInMarkdownGoToAFolderFileByFile(@TempDir Path folder) throws IOException {
    Path lists = folder.resolve("lists");
    assertEquals(ExitCode.DONE, export("--format", "markdown", "-o", lists.toString()).exit());
    String written = Files.readString(lists.resolve("large-model-lightweighting.md"));
    assertEquals(export("--format", "markdown").output(), written);
    assertTrue(written.startsWith("# Large-model-lightweighting\n"));
  }

  private static void refused(String message, String... words) {
    Shell.Ran ran = export(words);
    assertEquals(ExitCode.USAGE, ran.exit(), ran.output());
    assertTrue(ran.output().contains(message), ran.output());
  }

  private static Shell.Ran export(String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "export";
    all[1] = "--store";
    all[2] = store;
    System.arraycopy(words, 0, all, 3, words.length);
    return Shell.run(all);
  }
}
