package pinakes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Expression;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Mention;
import pinakes.catalogue.Work;
import pinakes.ontology.Fabio;
import pinakes.ontology.Frbr;
import pinakes.ontology.Pin;
import pinakes.ontology.Prov;
import pinakes.source.Rule;
import pinakes.validate.Shapes;

/** The authority file of {@code data/} with the list beside it. */
class RealAuthorityTest {
  private static final Trip WITH = Trip.over(Path.of("data"));

  @Test
  void nineteenOfTheTwentyOneArxivEntriesAppearedAtAVenue() {
    List<Mention> arxiv =
        WITH.catalogue().lists().getFirst().mentions().stream()
            .filter(mention -> mention.venue().filter("arXiv"::equals).isPresent())
            .toList();
    assertEquals(21, arxiv.size());
    assertEquals(
        19,
        WITH.problems().stream()
            .filter(problem -> problem.rule() == Rule.PUBLISHED_VERSION_EXISTS)
            .count());
    Set<String> works =
        arxiv.stream()
            .map(Mention::work)
            .filter(work -> published(work).isPresent())
            .collect(Collectors.toSet());
    assertEquals(18, works.size());
  }

  @Test
  void threeOfThemAppearedUnderAnotherTitle() {
    Map<String, String> renamed = new TreeMap<>();
    for (Work work : WITH.catalogue().works()) {
      published(work.key())
          .map(published -> published.attestation().orElseThrow().title())
          .filter(title -> !Folding.title(title).equals(Folding.title(work.title())))
          .ifPresent(title -> renamed.put(work.title(), title));
    }
    assertEquals(
        Map.of(
            "RAndom Intermediate Layer Knowledge Distillation",
            "RAIL-KD: RAndom Intermediate Layer Mapping for Knowledge Distillation",
            "Improving Knowledge Distillation via Regularizing Feature Norm and Direction",
            "Improving Knowledge Distillation via Regularizing Feature Direction and Norm",
            "Scale Decoupled Distillation",
            "Scaled Decoupled Distillation"),
        renamed);
  }

  @Test
  void thePreprintOfMinillmGoesByAnotherTitleSince() {
    assertTrue(
        WITH.held()
            .contains(
                Triple.create(
                    Trip.iri("expression/arxiv-2306.08543"),
                    DCTerms.title.asNode(),
                    org.apache.jena.graph.NodeFactory.createLiteralString(
                        "MiniLLM: On-Policy Distillation of Large Language Models"))));
  }

  @Test
  void theWorkHasTwoExpressionsAndTheListsStatementStays() {
    Graph held = WITH.held();
    Node work = Trip.iri("work/arxiv-2303.15678");
    Node published = Trip.iri("expression/arxiv-2303.15678/cvpr");
    assertTrue(held.contains(work, Frbr.REALIZATION, Trip.iri("expression/arxiv-2303.15678")));
    assertTrue(held.contains(work, Frbr.REALIZATION, published));
    assertTrue(held.contains(published, Frbr.PART_OF, Trip.iri("edition/cvpr-2023")));
    assertTrue(
        held.contains(
            published, Prov.WAS_DERIVED_FROM, Trip.iri("authority/authority-bib/dong2023diswot")));
    Node mention = Trip.iri("mention/large-model-lightweighting/arxiv-2303.15678");
    Graph said = WITH.data().getGraph(Trip.iri("graph/list/large-model-lightweighting"));
    assertEquals(
        List.of("\"arXiv\""),
        said.find(mention, Pin.STATED_VENUE, Node.ANY)
            .mapWith(triple -> triple.getObject().toString())
            .toList());
  }

  @Test
  void noListSaysMoreOrLessForIt() {
    Trip without =
        Trip.over(Map.of("large-model-lightweighting.md", bytes("large-model-lightweighting.md")));
    Catalogue with = WITH.catalogue();
    assertEquals(without.catalogue().lists(), with.lists());
    assertEquals(without.catalogue().authors(), with.authors());
    assertEquals(
        without.catalogue().works().stream().map(Work::key).toList(),
        with.works().stream().map(Work::key).toList());
  }

  @Test
  void everyEntryMeetsAWorkOfTheList() {
    Set<Node> entries =
        WITH.held()
            .find(Node.ANY, Prov.WAS_DERIVED_FROM, Node.ANY)
            .filterKeep(triple -> triple.getObject().getURI().contains("/authority/"))
            .mapWith(Triple::getObject)
            .toSet();
    assertEquals(19, entries.size());
    assertTrue(
        WITH.held()
            .find(Node.ANY, Fabio.HAS_PUBLICATION_YEAR, Node.ANY)
            .mapWith(Triple::getSubject)
            .toSet()
            .contains(Trip.iri("expression/arxiv-2208.10160/tkde")));
  }

  @Test
  void theGraphKeepsTheShapes() {
    assertEquals(List.of(), Shapes.check(WITH.data()).violations());
  }

  private static java.util.Optional<Expression.Published> published(String key) {
    return WITH.catalogue().works().stream()
        .filter(work -> work.key().equals(key))
        .flatMap(work -> work.expressions().stream())
        .filter(Expression.Published.class::isInstance)
        .map(Expression.Published.class::cast)
        .filter(expression -> expression.attestation().isPresent())
        .findFirst();
  }

  private static byte[] bytes(String name) {
    try {
      return java.nio.file.Files.readAllBytes(Path.of("data", name));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
