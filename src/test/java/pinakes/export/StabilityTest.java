package pinakes.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same data give the same bytes, and little else changes when the data do. */
class StabilityTest {

  private static final int[] PAPERS = {2, 4, 5, 7, 8, 9};

  @ParameterizedTest
  @EnumSource
  void theOrderInWhichDataCameDoesNotMatter(ExportFormat format) {
    List<Quad> quads = new ArrayList<>(RandomData.modest(1, 200));
    byte[] expected = Exports.bytes(RandomData.dataset(quads), format, format.evidence());
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(quads, new Random(seed));
      assertArrayEquals(
          expected, Exports.bytes(RandomData.dataset(quads), format, format.evidence()));
      DatasetGraph other = DatasetGraphFactory.create();
      quads.forEach(other::add);
      assertArrayEquals(expected, Exports.bytes(other, format, format.evidence()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void localeAndTimeZoneDoNotMatter(ExportFormat format) {
    DatasetGraph data = RandomData.dataset(RandomData.modest(2, 100));
    byte[] expected = Exports.bytes(data, format, format.evidence());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertArrayEquals(expected, Exports.bytes(data, format, format.evidence()), tag);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aStoreOnDiskGivesTheBytesOfOneInMemory(ExportFormat format, @TempDir Path folder) {
    List<Quad> quads = new ArrayList<>(Model.dataset(Model.papers(PAPERS)).stream().toList());
    Collections.shuffle(quads, new Random(3));
    DatasetGraph onDisk = DatabaseMgr.connectDatasetGraph(folder.toString());
    try {
      Txn.executeWrite(onDisk, () -> quads.forEach(onDisk::add));
      assertArrayEquals(
          Exports.bytes(RandomData.dataset(quads), format, format.evidence()),
          Exports.bytes(onDisk, format, format.evidence()));
    } finally {
      DatabaseMgr.connectDatasetGraph(folder.toString()).close();
    }
  }

  @ParameterizedTest
  @EnumSource
  void sortingOnDiskGivesTheBytesOfSortingInMemory(ExportFormat format) {
    DatasetGraph data = RandomData.dataset(RandomData.modest(4, 500));
    for (int memory : new int[] {0, 1_000, 20_000}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Export.write(data, format, format.evidence(), out, memory);
      assertArrayEquals(Exports.bytes(data, format, format.evidence()), out.toByteArray());
    }
  }

  static Stream<Arguments> newcomers() {
    return Stream.of(ExportFormat.TURTLE, ExportFormat.TRIG)
        .flatMap(
            format ->
                Arrays.stream(Evidence.values())
                    .flatMap(
                        evidence ->
                            Stream.of(0, PAPERS.length / 2, PAPERS.length)
                                .map(place -> Arguments.of(format, evidence, place))));
  }

  @ParameterizedTest
  @MethodSource("newcomers")
  void onePaperMoreChangesItsOwnBlocksThoseThatNameItAndThePositions(
      ExportFormat format, Evidence evidence, int place) {
    List<Model.Paper> papers = new ArrayList<>(Model.papers(PAPERS));
    List<String> before = blocks(Exports.text(Model.dataset(papers), format, evidence));
    int number = place == 0 ? 1 : place == PAPERS.length ? 99 : 6;
    papers.add(place, new Model.Paper(number, 5, List.of("author-2", "author-new")));
    List<String> after = blocks(Exports.text(Model.dataset(papers), format, evidence));
    List<String> gone = new ArrayList<>(before);
    gone.removeAll(after);
    List<String> come = new ArrayList<>(after);
    come.removeAll(before);
    assertEquals(List.of(), gone, "no block of others is touched");
    for (String block : come) {
      assertTrue(
          Stream.of("arxiv-2303.%05d".formatted(number), "method/m-" + number, "author-new")
              .anyMatch(block::contains),
          block);
    }
    after.retainAll(before);
    assertEquals(before, after, "what stays keeps its order");
  }

  @Test
  void withoutEvidenceThereIsNoGroupOfPositions() {
    DatasetGraph data = Model.dataset(Model.papers(PAPERS));
    assertTrue(Exports.text(data, ExportFormat.TURTLE, Evidence.RDF12).contains("--- Positions"));
    assertTrue(Exports.text(data, ExportFormat.TURTLE, Evidence.RDF11).contains("--- Positions"));
    assertFalse(Exports.text(data, ExportFormat.TURTLE, Evidence.NONE).contains("--- Positions"));
    assertFalse(Exports.text(data, ExportFormat.TURTLE, Evidence.NONE).contains("pin:line"));
  }

  /** The blocks before the positions. */
  private static List<String> blocks(String text) {
    int end = text.indexOf("# --- Positions ---");
    String main = end < 0 ? text : text.substring(0, end);
    return new ArrayList<>(List.of(main.split("\n\n")));
  }
}
