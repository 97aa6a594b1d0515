package pinakes.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pinakes.source.SourceFile;
import pinakes.source.Span;

class BoundsTest {

  private static SourceFile file(String text) {
    return new SourceFile("list.md", text, "");
  }

  @Test
  void aLineIsRefusedFromOneCharacterBeyondTheBound() {
    assertEquals(Optional.empty(), Bounds.excess("a".repeat(16_384)));
    assertEquals(
        Optional.of("16,385 characters, and at most 16,384 are parsed"),
        Bounds.excess("a".repeat(16_385)));
  }

  @Test
  void bracketsDeclarationsAndParenthesesAreCounted() {
    assertEquals(Optional.empty(), Bounds.excess("[".repeat(512)));
    assertEquals(
        Optional.of("513 square brackets, and at most 512 are parsed"),
        Bounds.excess("[".repeat(513)));
    assertEquals(
        Optional.of("65 declarations, and at most 64 are parsed"),
        Bounds.excess("a <? ".repeat(65)));
    assertEquals(Optional.empty(), Bounds.excess("(a) ".repeat(4_000)));
    assertEquals(
        Optional.of("65 parentheses within one another, and at most 64 are parsed"),
        Bounds.excess("(".repeat(65)));
  }

  @Test
  void escapesCountOnlyInABracketThatStaysOpen() {
    assertEquals(
        Optional.of("9 escapes in an open bracket, and at most 8 are parsed"),
        Bounds.excess("[" + "\\_".repeat(9)));
    assertEquals(
        Optional.of("18 escapes in an open bracket, and at most 8 are parsed"),
        Bounds.excess("[" + "\\".repeat(36)));
    assertEquals(Optional.empty(), Bounds.excess("[" + "\\_".repeat(9) + "]"));
    assertEquals(Optional.empty(), Bounds.excess("\\[".repeat(5_000)));
    assertEquals(Optional.empty(), Bounds.excess("[" + "\\a".repeat(5_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", ">", "* ", "- ", "1. ", "1) ", "> * "})
  void aLineOpensOnlySoManyBlocksWithinOneAnother(String opener) {
    assertEquals(Optional.empty(), Bounds.excess(opener.repeat(12) + "a"));
    assertEquals(true, Bounds.excess(opener.repeat(25) + "a").isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"- - - - a", "**a** b", "2024 was 1.5 times 2023.", "* Anna Arends *"})
  void whatPeopleWriteIsNeverRefused(String line) {
    assertEquals(Optional.empty(), Bounds.excess(line));
  }

  @Test
  void linesAreParsedTogetherUpToTheBounds() {
    List<String> lines = java.util.Collections.nCopies(10, "[a]".repeat(100));
    assertEquals(
        List.of(5, 5), Bounds.groups(lines, line -> line).stream().map(List::size).toList());
    assertEquals(List.of(), Bounds.groups(List.<String>of(), line -> line));
  }

  @Test
  void anOpenBracketIsCountedOverLines() {
    List<String> lines = List.of("[\\_\\_\\_\\_\\_\\_", "\\_\\_\\_");
    assertEquals(2, Bounds.groups(lines, line -> line).size());
    assertEquals(1, Bounds.groups(List.of(lines.getFirst() + "]", lines.getLast()), l -> l).size());
  }

  @Test
  void refusedLinesAreBlankedAndAllElseStandsWhereItStood() {
    String bad = "[".repeat(600);
    SourceFile file = file("# A\r\n" + bad + "\r\n" + bad + "\n\nb " + "\n" + bad);
    Readable readable = Readable.of(file);
    assertEquals(file.text().replace('[', ' '), readable.file().text());
    assertEquals(
        List.of(new Span(5, 5 + 600 + 2 + 600), new Span(1_212, 1_812)),
        readable.unparsed().stream().map(Unparsed::span).toList());
  }

  @Test
  void aFileWithinTheBoundsIsTheFile() {
    SourceFile file = file("# A\n\nb\n");
    assertSame(file, Readable.of(file).file());
  }
}
