package pinakes.bibliography;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;

/** Odd papers, read back from each format by a reader that is not ours. */
class BibliographyTest {

  @Test
  void bibtexSaysAllOfAPublishedPaper() throws ParseException {
    BibTeXEntry entry = bibtex().get("vanbeethoven2020b");
    assertEquals(BibTeXEntry.TYPE_INPROCEEDINGS, entry.getType());
    assertEquals(OddPapers.TITLE, unescaped(field(entry, "title")));
    assertEquals(
        "van Beethoven, Ludwig and {Smith \\& Sons and Daughters} and Lee, Seung Hyun and others",
        field(entry, "author"));
    assertEquals("Conference on Computer Vision ({CVPR})", field(entry, "booktitle"));
    assertEquals("2021", field(entry, "year"));
    assertEquals("2012.00001", field(entry, "eprint"));
    assertEquals("arXiv", field(entry, "archiveprefix"));
    assertEquals("10.1000/a_b<c>", field(entry, "doi"));
    assertEquals("https://example.org/a_(b)?x=%7B&y=1", field(entry, "url"));
    assertEquals("odd 0001, {Pruning, *hard*}", field(entry, "keywords"));
    assertEquals(OddPapers.NOTE.replaceAll("\\s+", " "), unescaped(field(entry, "annote")));
  }

  @Test
  void bibtexKeepsFormulasAndProtectsCapitals() throws ParseException {
    BibTeXEntry preprint = bibtex().get("zhangsan2020learning");
    assertEquals(BibTeXEntry.TYPE_MISC, preprint.getType());
    assertEquals("Learning $\\ell_0$ Norms", field(preprint, "title"));
    assertEquals("{张三} and {李四} and others", field(preprint, "author"));
    assertEquals("10.48550/arxiv.2001.00002", field(preprint, "doi"));
    assertEquals("2020", field(preprint, "year"));
    assertEquals("odd 0002, {Pruning, *hard*}, 结构化剪枝", field(preprint, "keywords"));
    assertTrue(field(bibtex().get("vanbeethoven2020b"), "title").endsWith("Für {NASes}"));
  }

  @Test
  void cslIsReadByACitationProcessor() {
    List<CSLItemData> items = csl();
    assertEquals(2, items.size());
    CSLItemData paper = items.getFirst();
    assertEquals(CSLType.PAPER_CONFERENCE, paper.getType());
    assertEquals(OddPapers.TITLE, paper.getTitle());
    assertEquals("van Beethoven", paper.getAuthor()[0].getFamily());
    assertEquals("Ludwig", paper.getAuthor()[0].getGiven());
    assertEquals("Conference on Computer Vision", paper.getContainerTitle());
    assertArrayEquals(new int[][] {{2021}}, paper.getIssued().getDateParts());
    assertEquals("10.1000/a_b<c>", paper.getDOI());
    assertEquals("odd 0001; Pruning, *hard*", paper.getKeyword());
    assertEquals(OddPapers.NOTE, paper.getAnnote());
    CSLItemData preprint = items.getLast();
    assertEquals(CSLType.ARTICLE, preprint.getType());
    assertEquals("张三", preprint.getAuthor()[0].getLiteral());
    assertEquals("arXiv:2001.00002", preprint.getArchiveLocation());
  }

  @Test
  void cslHasNoVariableThatTheSpecificationLacks() {
    for (Map<String, Object> item : CslItems.parse(OddPapers.written(ReferenceFormat.CSL))) {
      assertEquals(List.of(), CslItems.objections(item));
    }
  }

  @Test
  void risIsReadLineByLine() {
    List<List<String>> records = Ris.parse(OddPapers.written(ReferenceFormat.RIS));
    assertEquals(
        List.of(
            "TY=CPAPER",
            "ID=vanbeethoven2020b",
            "TI=" + OddPapers.TITLE,
            "AU=van Beethoven, Ludwig",
            "AU=Daughters, Smith & Sons and",
            "AU=Lee, Seung Hyun",
            "T2=Conference on Computer Vision",
            "J2=CVPR",
            "PY=2021",
            "AN=arXiv:2012.00001",
            "DO=10.1000/a_b<c>",
            "UR=https://example.org/a_(b)?x=%7B&y=1",
            "KW=odd 0001",
            "KW=Pruning, *hard*",
            "N1=" + OddPapers.NOTE.replaceAll("\\s+", " ")),
        records.getFirst());
    assertEquals("TY=UNPB", records.getLast().getFirst());
    assertTrue(records.getLast().contains("AU=张三"));
  }

  @Test
  void csvHasARowAnEntry() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(new StringReader(OddPapers.written(ReferenceFormat.CSV)), format)) {
      List<CSVRecord> rows = parser.getRecords();
      assertEquals(2, rows.size());
      CSVRecord row = rows.getFirst();
      assertEquals(OddPapers.TITLE, row.get("title"));
      assertEquals(OddPapers.NOTE, row.get("note"));
      assertEquals("1", row.get("number"));
      assertEquals("CVPR", row.get("publishedVenue"));
      assertEquals("vanbeethoven2020b", row.get("key"));
      assertEquals("Pruning, *hard* > 结构化剪枝", rows.getLast().get("section"));
    }
  }

  @Test
  void markdownHasTheWordsOfTheListUnderItsHeadings() {
    assertEquals(
        """
        # Odd

        ## Pruning, \\*hard\\*

        |  |  |
        | --- | --- |
        | a \\| b | c |

        ### 结构化剪枝

        - **Learning**
        """,
        OddPapers.written(ReferenceFormat.MARKDOWN));
  }

  @Test
  void bulletsSayWhatTheListStates() {
    String bullets = OddPapers.written(ReferenceFormat.MARKDOWN, Layout.BULLETS);
    assertTrue(
        bullets.contains("\n- **Learning \\$\\\\ell\\_0\\$ Norms**. 张三, 李四 等. arXiv 2020.\n"),
        bullets);
    assertTrue(
        bullets.contains(
            "CVPR 2021. [[Paper](https://example.org/a_%28b%29?x=%7B&y=1)]"
                + " [[Code](https://example.org/code)]\n"
                + "  > Line one \\| a TY - GEN,"),
        bullets);
  }

  @Test
  void tablesHaveFiveCellsARow() {
    String table = OddPapers.written(ReferenceFormat.MARKDOWN, Layout.TABLE);
    List<String> rows = table.lines().filter(line -> line.startsWith("|")).toList();
    assertEquals(6, rows.size());
    for (String row : rows) {
      assertEquals(
          6, row.replace("\\\\", "").replace("\\|", "").chars().filter(c -> c == '|').count(), row);
    }
  }

  private static Map<String, BibTeXEntry> bibtex() throws ParseException {
    BibTeXDatabase read =
        new BibTeXParser().parse(new StringReader(OddPapers.written(ReferenceFormat.BIBTEX)));
    Map<String, BibTeXEntry> entries = new java.util.TreeMap<>();
    read.getEntries().forEach((key, entry) -> entries.put(key.getValue(), entry));
    assertEquals(2, entries.size());
    return entries;
  }

  private static String field(BibTeXEntry entry, String name) {
    return entry.getField(new Key(name)).toUserString();
  }

  /** What LaTeX prints, of the escapes that stand in the fields. */
  private static String unescaped(String latex) {
    Map<String, String> printed =
        Map.of(
            "\\textbackslash{}", "\\",
            "\\textbraceleft{}", "\u0001",
            "\\textbraceright{}", "\u0002",
            "\\textasciitilde{}", "~",
            "\\textasciicircum{}", "^");
    Matcher matcher = Pattern.compile("\\\\text[a-z]+\\{}|\\\\([&%$#_])|[{}]").matcher(latex);
    return matcher
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) != null
                        ? found.group(1)
                        : printed.getOrDefault(found.group(), "")))
        .replace('\u0001', '{')
        .replace('\u0002', '}');
  }

  private static List<CSLItemData> csl() {
    List<CSLItemData> items = new ArrayList<>();
    CslItems.parse(OddPapers.written(ReferenceFormat.CSL))
        .forEach(item -> items.add(CSLItemData.fromJson(item)));
    return items;
  }
}
