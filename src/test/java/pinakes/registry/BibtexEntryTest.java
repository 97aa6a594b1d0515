package pinakes.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import pinakes.catalogue.Identifier;
import pinakes.source.SourceFile;
import pinakes.source.Span;

class BibtexEntryTest {

  @Test
  void fieldsStandWhereTheyAreWritten() {
    String text =
        "see @article{key1,\n  title = {Half a {L}ine},\n  journal = \"Nature \" # {Ice},\n"
            + "  year = 2012\n} and on";
    BibtexEntry entry = read(text).getFirst();
    assertEquals("article", entry.type());
    assertEquals("Half a Line", entry.field("title").orElseThrow().text());
    assertEquals("Half a {L}ine", slice(text, entry.field("title").orElseThrow().span()));
    assertEquals("2012", entry.field("date", "year").orElseThrow().text());
    assertTrue(slice(text, entry.span()).startsWith("@article"));
    assertTrue(slice(text, entry.span()).endsWith("}"));
  }

  @Test
  void authorsAreAsWrittenEachInItsPlace() {
    String text =
        "@misc{k, author={Moyo, Dara and\n   Fran{\\c{c}}ois M{\\\"u}ller and {The ICE Team} and"
            + " others}, title={T}}";
    BibtexEntry entry = read(text).getFirst();
    assertEquals(
        List.of("Moyo, Dara", "François Müller", "The ICE Team"),
        entry.authors().stream().map(BibtexField::text).toList());
    assertEquals("Moyo, Dara", slice(text, entry.authors().getFirst().span()));
    assertTrue(entry.authorsTruncated());
    assertTrue(entry.isPaper());
  }

  @Test
  void aMissingCommaCostsNoField() {
    BibtexEntry entry =
        read("@article{k,\n title={One}\n author={A. Moyo}\n year={2020}\n}").getFirst();
    assertEquals(Set.of("title", "author", "year"), entry.fields().keySet());
  }

  @Test
  void anEntryThatDoesNotEndCostsNoOther() {
    List<BibtexEntry> entries =
        read("@article{k,\n title={One,\n}\n\n@article{m,\n title={Two}, author={A. Moyo}\n}\n");
    assertEquals(1, entries.size());
    assertEquals("Two", entries.getFirst().field("title").orElseThrow().text());
  }

  @Test
  void identifiersAreThoseThatFieldsName() {
    BibtexEntry entry =
        read("@article{k, title={One}, eprint={2012.01234v2}, archivePrefix={arXiv},"
                + " doi={https://doi.org/10.9999/A.1}}")
            .getFirst();
    assertEquals(
        Set.of("arxiv:2012.01234", "doi:10.9999/a.1"),
        entry.identifiers().keySet().stream()
            .map(Identifier::toString)
            .collect(Collectors.toSet()));
  }

  @Test
  void anAddressKeepsItsTilde() {
    BibtexEntry entry = read("@misc{k, url={https://example.org/\\~ada/a\\_b.pdf}}").getFirst();
    assertEquals("https://example.org/~ada/a_b.pdf", entry.field("url").orElseThrow().text());
  }

  @Test
  void softwareAndSitesAreNoPapers() {
    assertFalse(read("@software{k, title={T}, author={A. Moyo}}").getFirst().isPaper());
    assertFalse(read("@misc{k, title={T}}").getFirst().isPaper());
  }

  @Test
  void manyOpeningsAreReadInOnePass() {
    assertEquals(0, read("@article{k, title={".repeat(20_000)).size());
    assertEquals(0, read("@article{k, ".repeat(20_000)).size());
    assertEquals(0, read("@article{k, title={" + "{".repeat(20_000)).size());
  }

  private static List<BibtexEntry> read(String text) {
    return BibtexEntry.in(new SourceFile("list.md", text, "0"), new Span(0, text.length()));
  }

  private static String slice(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
