package pinakes.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Identifier.Scheme;
import pinakes.catalogue.Link;
import pinakes.catalogue.LinkKind;
import pinakes.extract.Reading;
import pinakes.extract.Stated;
import pinakes.extract.VersionedIdentifier;
import pinakes.source.SourceFile;
import pinakes.source.Span;

/** Which entries of several lists mention one work, and which only may. */
class MeetingTest {
  private static final SourceFile FILE = new SourceFile("a.md", "a".repeat(200_000), "");
  private static final Identifier HINTON = new Identifier(Scheme.ARXIV, "1503.02531");
  private static final Identifier OTHER = new Identifier(Scheme.ARXIV, "1412.6550");
  private static final Identifier FORUM = new Identifier(Scheme.OPENREVIEW, "rJqFGTslg");

  private int entries;

  /** An entry of a list: {@code edition} is empty where it states none. */
  private Stand entry(
      String list, String title, String edition, List<String> authors, Identifier... identifiers) {
    return entry(list, title, edition, authors, List.of(), identifiers);
  }

  /** An entry with links. */
  private Stand entry(
      String list,
      String title,
      String edition,
      List<String> authors,
      List<Link> links,
      Identifier... identifiers) {
    Span span = new Span(entries, ++entries);
    Reading reading =
        new Reading(
            span,
            new Stated<>(title, span),
            Optional.empty(),
            authors.stream().map(name -> new Stated<>(name, span)).toList(),
            false,
            Optional.empty(),
            Optional.empty(),
            links.stream().map(link -> new Stated<>(link, span)).toList(),
            Arrays.stream(identifiers)
                .map(id -> new Stated<>(new VersionedIdentifier(id, OptionalInt.empty()), span))
                .toList(),
            Optional.empty());
    return new Stand(
        list,
        FILE,
        Optional.empty(),
        Optional.empty(),
        reading,
        reading,
        Optional.empty(),
        Optional.empty(),
        Optional.of(edition).filter(known -> !known.isEmpty()),
        List.of(identifiers),
        List.of());
  }

  private static List<Cluster> met(Stand... stands) {
    return Cluster.of(Disputes.settle(List.of(stands)));
  }

  private static String reasons(List<Cluster> clusters) {
    assertEquals(1, clusters.size(), () -> clusters.size() + " works");
    Cluster cluster = clusters.getFirst();
    return String.join(
        ", ", cluster.stands().stream().map(stand -> cluster.reason(stand).orElse("-")).toList());
  }

  @Test
  void oneIdentifierIsOneWorkWhateverTheTitlesSay() {
    assertEquals(
        "identifier arxiv:1503.02531, identifier arxiv:1503.02531",
        reasons(
            met(
                entry("a", "Distilling the Knowledge", "", List.of(), HINTON),
                entry("b", "Knowledge Distillation", "", List.of(), HINTON))));
  }

  @Test
  void theFirstAuthorsFamilyNameIsEnoughBesideTheTitle() {
    assertEquals(
        "title and authors, title and authors, title and authors",
        reasons(
            met(
                entry("a", "Trained Ternary Quantization", "", List.of("Zhu C", "Han S")),
                entry("b", "Trained ternary quantization.", "", List.of("Chenzhuo Zhu"), HINTON),
                entry("c", "Trained Ternary Quantization", "", List.of("Zhu, Chenzhuo"), FORUM))));
  }

  @Test
  void theEditionIsEnoughBesideTheTitle() {
    assertEquals(
        "title and venue, title and venue",
        reasons(
            met(
                entry("a", "Pruning Filters for Efficient ConvNets", "iclr 2017", List.of(), FORUM),
                entry("b", "Pruning filters for efficient convnets", "iclr 2017", List.of()))));
  }

  @Test
  void theCodeIsEnoughBesideTheTitle() {
    Link code = new Link(LinkKind.CODE, "https://github.com/example/Slim");
    Link again = new Link(LinkKind.CODE, "http://www.github.com/example/slim.git/");
    assertEquals(
        "title and link, title and link",
        reasons(
            met(
                entry("a", "Slimming While You Train", "", List.of(), List.of(code), FORUM),
                entry("b", "Slimming while you train", "", List.of(), List.of(again), HINTON))));
  }

  @Test
  void theCodeOfOneTitleSaysNothingOfAnother() {
    Link code = new Link(LinkKind.CODE, "https://github.com/example/slim");
    assertEquals(
        2,
        met(
                entry("a", "Slimming While You Train", "", List.of(), List.of(code)),
                entry("b", "Slimming Before You Train", "", List.of(), List.of(code)))
            .size());
  }

  @Test
  void theTitleAloneIsReportedAndNotHeld() {
    List<Cluster> clusters =
        met(
            entry("a", "Dark Knowledge", "", List.of("Geoffrey Hinton")),
            entry("b", "Dark Knowledge", "", List.of()));
    assertEquals(2, clusters.size());
    List<String> said =
        Probables.of(clusters).values().stream().map(doubt -> doubt.message()).toList();
    assertEquals(
        List.of(
            "a.md:1:1 has this title too; an identifier or the authors would tell whether it is the"
                + " same paper"),
        said);
  }

  @Test
  void otherAuthorsAreAnotherWork() {
    assertEquals(
        2,
        met(
                entry("a", "A Survey of Pruning", "", List.of("Anna Arends")),
                entry("b", "A Survey of Pruning", "", List.of("Bert Bakker")))
            .size());
  }

  @Test
  void whereTwoWorksHaveOneTitleAThirdEntryIsNeither() {
    assertEquals(
        3,
        met(
                entry("a", "A Survey of Pruning", "", List.of("Anna Arends"), HINTON),
                entry("b", "A Survey of Pruning", "", List.of("Anna Arends"), OTHER),
                entry("c", "A Survey of Pruning", "", List.of("Anna Arends")))
            .size());
  }

  @Test
  void anAddressCopiedToAnUnlikeTitleStaysWithTheFirst() {
    List<Cluster> clusters =
        met(
            entry("a", "Sparse Training via Boosting Plasticity", "", List.of(), HINTON),
            entry("a", "Exploration and Estimation for Model Compression", "", List.of(), HINTON));
    assertEquals(
        List.of("arxiv:1503.02531", "title:explorationandestimationformodelcompression"),
        clusters.stream().map(Cluster::key).toList());
    assertEquals(
        "arxiv:1503.02531 is stated here and for \"Sparse Training via Boosting Plasticity\"; it is"
            + " taken to belong there",
        clusters.getLast().stands().getFirst().doubts().getFirst().message());
  }

  @Test
  void anAddressCopiedToAnUnlikeTitleStaysWithTheMost() {
    List<Cluster> clusters =
        met(
            entry("a", "Exploration and Estimation", "", List.of(), HINTON),
            entry("b", "Sparse Training", "", List.of(), HINTON),
            entry("c", "Sparse Training", "", List.of(), HINTON));
    assertEquals(List.of(2, 1), clusters.stream().map(one -> one.stands().size()).toList());
    assertEquals(List.of(), clusters.getLast().identifiers());
  }

  @Test
  void theOrderOfTheListsDoesNotMatter() {
    List<Stand> stands = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String title = "A Title About " + i % 7;
      List<String> authors =
          i % 3 == 0 ? List.of() : List.of("Anna " + "BCDE".charAt(i % 4) + "ert");
      Identifier id = new Identifier(Scheme.ARXIV, "2001.0000" + i % 5);
      stands.add(
          i % 2 == 0
              ? entry("list" + i % 6, title, i % 5 == 0 ? "icml 2019" : "", authors)
              : entry("list" + i % 6, title, "", authors, id));
    }
    String once = shown(stands);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(stands, new Random(seed));
      assertEquals(once, shown(stands));
    }
  }

  private static String shown(List<Stand> stands) {
    StringBuilder shown = new StringBuilder();
    for (Cluster cluster : Cluster.of(stands)) {
      shown.append(cluster.key()).append(cluster.identifiers());
      cluster.stands().forEach(stand -> shown.append(' ').append(stand.reading().span()));
      shown.append('\n');
    }
    return shown.toString();
  }

  @Test
  void fiftyThousandEntriesOfOneTitleEnd() {
    List<Stand> stands =
        IntStream.range(0, 50_000)
            .mapToObj(i -> entry("a", "One Title", "", List.of("Anna A" + i % 25_000 + "b")))
            .toList();
    List<Cluster> clusters =
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> Cluster.of(stands));
    assertEquals(25_000, clusters.size());
    assertTrue(clusters.stream().allMatch(cluster -> cluster.stands().size() == 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chenzhuo Zhu|zhu",
        "Zhu C|zhu",
        "Zhu, Chenzhuo|zhu",
        "C. Zhu|zhu",
        "Denker J S|denker",
        "Solla S. A.|solla",
        "Sammy Davis Jr.|davis",
        "Davis, Jr.|davis",
        "José Álvarez|álvarez",
        "Jun-Yan Zhu|zhu",
        "温正伟|温正伟",
        "HINTON|hinton"
      })
  void theFamilyNameIsFoundHoweverTheNameIsWritten(String name, String family) {
    assertEquals(Optional.of(family), FamilyName.of(name));
  }

  @Test
  void whatHoldsNoLetterHasNoFamilyName() {
    assertEquals(Optional.empty(), FamilyName.of("…"));
    assertEquals(Optional.empty(), FamilyName.of(""));
  }
}
