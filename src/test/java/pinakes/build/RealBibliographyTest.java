package pinakes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.undercouch.citeproc.csl.CSLItemData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import pinakes.bibliography.Bibliography;
import pinakes.bibliography.CslItems;
import pinakes.bibliography.Layout;
import pinakes.bibliography.ReferenceFormat;
import pinakes.bibliography.Ris;
import pinakes.catalogue.Work;
import pinakes.registry.Authority;
import pinakes.registry.AuthorityReader;
import pinakes.registry.KnownVersion;
import pinakes.registry.RegistryReader;
import pinakes.source.Source;
import pinakes.source.SourceReader;

/** The list of {@code data/}, with its authority file, as reference managers read it. */
class RealBibliographyTest {
  private static final Trip TRIP = Trip.over(Path.of("data"));
  private static final Bibliography PAPERS = Bibliography.of(TRIP.data());

  @Test
  void bibtexHasEachWorkOnceInTheOrderOfTheList() throws ParseException {
    Map<Key, BibTeXEntry> entries =
        new BibTeXParser().parse(new StringReader(written(ReferenceFormat.BIBTEX))).getEntries();
    assertEquals(37, entries.size());
    List<String> order =
        entries.values().stream()
            .map(entry -> entry.getField(new Key("keywords")).toUserString())
            .map(keywords -> keywords.substring(0, keywords.indexOf(',')))
            .toList();
    assertEquals(order.stream().sorted().toList(), order);
    assertEquals("large-model-lightweighting 0001", order.getFirst());
    assertEquals(
        Map.of("inproceedings", 32L, "article", 1L, "misc", 4L),
        new java.util.TreeMap<>(
            entries.values().stream()
                .collect(
                    java.util.stream.Collectors.groupingBy(
                        entry -> entry.getType().getValue(),
                        java.util.stream.Collectors.counting()))));
  }

  @Test
  void bibtexIsAnAuthorityFileForTheListItCameFrom() {
    Source source =
        SourceReader.decode(
            "written.bib", written(ReferenceFormat.BIBTEX).getBytes(StandardCharsets.UTF_8));
    Authority authority =
        AuthorityReader.read(
            List.of(((Source.Read) source).file()), RegistryReader.read().venues());
    for (Work work : TRIP.catalogue().works()) {
      List<String> authors = work.authorships().stream().map(one -> one.creditedName()).toList();
      List<KnownVersion> versions = authority.versions(work.identifiers(), work.title(), authors);
      assertEquals(1, versions.size(), work.title());
      assertEquals(authors, versions.getFirst().authors(), work.title());
    }
  }

  @Test
  void aPublishedPaperIsCitedAsItWasPublished() throws ParseException {
    BibTeXEntry entry =
        new BibTeXParser()
            .parse(new StringReader(written(ReferenceFormat.BIBTEX)))
            .resolveEntry(new Key("haidar2021random"));
    assertEquals(
        "{RAIL}-{KD}: {RAndom} Intermediate Layer Mapping for Knowledge Distillation",
        entry.getField(new Key("title")).toUserString());
    assertEquals("2022", entry.getField(new Key("year")).toUserString());
    assertEquals("2109.10164", entry.getField(new Key("eprint")).toUserString());
  }

  @Test
  void cslIsReadByACitationProcessorAndKeepsTheSpecification() {
    List<Map<String, Object>> items = CslItems.parse(written(ReferenceFormat.CSL));
    assertEquals(37, items.size());
    Set<String> ids = new HashSet<>();
    for (Map<String, Object> item : items) {
      assertEquals(List.of(), CslItems.objections(item));
      ids.add(CSLItemData.fromJson(item).getId());
    }
    assertEquals(37, ids.size());
  }

  @Test
  void risHasARecordAWork() {
    List<List<String>> records = Ris.parse(written(ReferenceFormat.RIS));
    assertEquals(37, records.size());
    assertTrue(records.stream().allMatch(record -> record.getFirst().startsWith("TY=")));
  }

  @Test
  void csvHasARowAnEntry() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser =
        CSVParser.parse(new StringReader(written(ReferenceFormat.CSV)), format)) {
      List<CSVRecord> rows = parser.getRecords();
      assertEquals(40, rows.size());
      List<String> titles = new ArrayList<>();
      TRIP.catalogue()
          .lists()
          .getFirst()
          .mentions()
          .forEach(mention -> titles.add(mention.title()));
      assertEquals(titles, rows.stream().map(row -> row.get("title")).toList());
      assertEquals(37, rows.stream().map(row -> row.get("key")).distinct().count());
    }
  }

  private static String written(ReferenceFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PAPERS.write(format, Layout.LIST, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
