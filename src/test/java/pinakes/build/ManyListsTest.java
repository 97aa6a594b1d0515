package pinakes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Mention;
import pinakes.catalogue.PaperList;
import pinakes.catalogue.Work;
import pinakes.ontology.Fabio;
import pinakes.ontology.Pin;
import pinakes.source.Problem;
import pinakes.source.Rule;
import pinakes.validate.Conformance;
import pinakes.validate.Shapes;

/** Fifteen real lists of one field, built together; skipped where they do not lie beside us. */
@EnabledIf(
    value = "isThere",
    disabledReason = "the corpus of real lists is not beside this checkout")
class ManyListsTest {
  private static final Path CORPUS = Path.of("../shared/corpus/dev");
  private static final int LISTS = 15;

  private static Trip trip = Trip.over(Map.of());

  static boolean isThere() {
    return Files.isDirectory(CORPUS);
  }

  @BeforeAll
  static void build() {
    Map<String, byte[]> lists = new TreeMap<>();
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : files.filter(path -> path.toString().contains("__")).toList()) {
        lists.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    trip = Trip.over(lists);
  }

  private static List<Mention> mentions() {
    return trip.catalogue().lists().stream().flatMap(list -> list.mentions().stream()).toList();
  }

  /** For each work the keys of the lists that mention it. */
  private static Map<String, Set<String>> listsOfWorks() {
    Map<String, Set<String>> lists = new TreeMap<>();
    for (PaperList list : trip.catalogue().lists()) {
      list.mentions()
          .forEach(
              mention ->
                  lists.computeIfAbsent(mention.work(), key -> new TreeSet<>()).add(list.key()));
    }
    return lists;
  }

  private static void within(int least, int most, long found, String what) {
    assertTrue(least <= found && found <= most, found + " " + what);
  }

  @Test
  void everyListIsReadAndEveryLineHasAnOwner() {
    assertEquals(LISTS, trip.catalogue().lists().size());
    assertEquals(List.of(), trip.read().failures());
    trip.read()
        .extractions()
        .forEach(one -> assertEquals(0, one.coverage().unowned(), one.file().name()));
  }

  @Test
  void theCountsAreThoseOfListsThatShareAField() {
    within(5_300, 6_300, mentions().size(), "mentions");
    within(4_200, 5_200, trip.catalogue().works().size(), "works");
    long shared = listsOfWorks().values().stream().filter(lists -> lists.size() > 1).count();
    within(550, 900, shared, "works in several lists");
    within(5_500, 8_500, trip.catalogue().authors().size(), "authors");
  }

  @Test
  void whatEveryListHasIsMet() {
    Map<String, Set<String>> lists = listsOfWorks();
    within(5, LISTS, lists.getOrDefault("arxiv:1503.02531", Set.of()).size(), "have Hinton 2015");
    within(4, LISTS, lists.getOrDefault("arxiv:1510.00149", Set.of()).size(), "have Han 2015");
  }

  @Test
  void noTwoWorksHaveOneIdentifier() {
    Map<Identifier, String> owners = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Work work : trip.catalogue().works()) {
      for (Identifier identifier : work.identifiers()) {
        String before = owners.putIfAbsent(identifier, work.key());
        if (before != null) {
          twice.add(identifier + ": " + before + ", " + work.key());
        }
      }
    }
    assertEquals(List.of(), twice);
    assertTrue(owners.size() > 3_000, owners.size() + " identifiers");
  }

  @Test
  void everyWorkIsMentionedAndEveryMeetingHasItsReason() {
    Set<String> works = new HashSet<>();
    trip.catalogue().works().forEach(work -> works.add(work.key()));
    Map<String, Integer> times = new HashMap<>();
    mentions().forEach(mention -> times.merge(mention.work(), 1, Integer::sum));
    assertEquals(works, times.keySet());
    for (Mention mention : mentions()) {
      boolean alone = times.getOrDefault(mention.work(), 0) == 1;
      assertEquals(alone, mention.matchedBy().isEmpty(), mention::title);
      mention
          .matchedBy()
          .ifPresent(
              reason ->
                  assertTrue(
                      reason.matches("identifier [a-z]+:.+|title and (authors|venue|link)"),
                      reason));
    }
  }

  @Test
  void whatIsOnlyProbableIsReportedOnce() {
    List<Problem> found =
        trip.problems().stream()
            .filter(problem -> problem.rule() == Rule.POSSIBLE_DUPLICATE)
            .filter(problem -> problem.message().contains("has this title too"))
            .toList();
    within(20, 300, found.size(), "works that may be another list's");
    assertEquals(found.size(), found.stream().map(Problem::place).distinct().count());
  }

  @Test
  void theGraphKeepsItsShapesAndNamesEachWorkOnce() {
    Conformance conformance = Shapes.check(trip.data());
    assertEquals(List.of(), conformance.violations());
    long papers =
        trip.held().stream(Node.ANY, RDF.type.asNode(), Fabio.RESEARCH_PAPER)
            .map(Triple::getSubject)
            .distinct()
            .count();
    assertEquals(trip.catalogue().works().size(), papers);
    Set<Node> graphs = new HashSet<>();
    trip.data()
        .find(Node.ANY, Node.ANY, RDF.type.asNode(), Pin.PAPER_LIST)
        .forEachRemaining(quad -> graphs.add(quad.getGraph()));
    assertEquals(LISTS, graphs.size(), "a graph a list");
    long mentions = trip.data().stream(Node.ANY, Node.ANY, RDF.type.asNode(), Pin.MENTION).count();
    assertEquals(mentions().size(), mentions);
  }
}
