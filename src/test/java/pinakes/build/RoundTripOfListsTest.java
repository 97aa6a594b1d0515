package pinakes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pinakes.bibliography.Bibliography;
import pinakes.bibliography.Layout;
import pinakes.extract.Extraction;
import pinakes.extract.Reading;
import pinakes.extract.SectionPath;
import pinakes.extract.Stated;

/** A list made a graph, written as Markdown in its own layout and read again has its entries. */
class RoundTripOfListsTest {

  static Stream<Path> lists() throws IOException {
    try (Stream<Path> golden = Files.walk(Path.of("src/test/resources/golden/lists"));
        Stream<Path> data = Files.list(Path.of("data"))) {
      return Stream.concat(data, golden)
          .filter(path -> path.toString().endsWith(".md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void theEntriesAreTheSame(Path list) throws IOException {
    Trip trip = Trip.over(Files.readString(list));
    assertEquals(entries(trip), entries(Trip.over(written(trip, Layout.LIST))));
  }

  /** Lists of other people, in layouts of their own. */
  @ParameterizedTest
  @ValueSource(
      strings = {"cedrickchee__awesome-ml-model-compression.md", "he-y__Awesome-Pruning.md"})
  void theEntriesOfAListOfTheCorpusAreTheSame(String name) throws IOException {
    Path list = Path.of("../shared/corpus/dev").resolve(name);
    assumeTrue(Files.exists(list), "the corpus is not beside the repository");
    Trip trip = Trip.over(Files.readString(list));
    assertEquals(entries(trip), entries(Trip.over(written(trip, Layout.LIST))));
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void theEntriesOfTheListInDataAreTheSameInAnyLayout(Layout layout) throws IOException {
    Trip trip = Trip.over(Files.readString(Path.of("data/large-model-lightweighting.md")));
    assertEquals(entries(trip), entries(Trip.over(written(trip, layout))));
  }

  @Test
  void whatWasWrittenIsWrittenAgainWithoutAChange() throws IOException {
    Trip trip = Trip.over(Files.readString(Path.of("data/large-model-lightweighting.md")));
    String once = written(trip, Layout.LIST);
    assertEquals(once, written(Trip.over(once), Layout.LIST));
  }

  private static String written(Trip trip, Layout layout) {
    Bibliography bibliography = Bibliography.of(trip.data());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    bibliography.writeList(bibliography.lists().getFirst(), layout, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** All that an entry says, without where it stands in the file. */
  private static List<String> entries(Trip trip) {
    Extraction extraction = trip.read().extractions().getFirst();
    List<List<String>> paths = SectionPath.of(extraction);
    List<String> entries = new ArrayList<>();
    for (int part = 0; part < extraction.parts().size(); part++) {
      List<String> path = paths.get(part);
      extraction.parts().get(part).readings().forEach(r -> entries.add(path + " " + said(r)));
    }
    return entries;
  }

  private static String said(Reading reading) {
    return String.join(
        " | ",
        reading.title().value(),
        reading.authors().stream().map(Stated::value).toList().toString(),
        reading.venue().map(Stated::value).toString(),
        reading.year().map(Stated::value).toString(),
        reading.links().stream().map(Stated::value).toList().toString(),
        reading.note().map(Stated::value).toString());
  }
}
