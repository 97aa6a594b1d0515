package pinakes.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

class RegistriesTest {

  private static final Graph VENUES = OntologyFile.VENUES.graph();
  private static final Graph METHODS = OntologyFile.METHODS.graph();
  private static final List<Node> NAMES =
      List.of(RDFS.label.asNode(), Pin.ACRONYM, SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode());

  @Test
  void noNameMeansTwoVenues() {
    assertEquals(List.of(), sharedNames(VENUES));
  }

  @Test
  void noNameMeansTwoMethods() {
    assertEquals(List.of(), sharedNames(METHODS));
  }

  @Test
  void everyVenueIsOfOneKind() {
    Set<Node> kinds =
        Set.of(
            Pin.CONFERENCE_SERIES,
            Pin.WORKSHOP_SERIES,
            Pin.PROCEEDINGS_SERIES,
            Fabio.JOURNAL,
            Pin.PREPRINT_SERVER,
            Pin.PUBLISHER,
            Pin.PLATFORM);
    List<String> wrong = new ArrayList<>();
    for (Node venue : typed(VENUES, Pin.VENUE)) {
      Set<Node> types =
          VENUES.find(venue, RDF.type.asNode(), Node.ANY).mapWith(Triple::getObject).toSet();
      if (types.stream().filter(kinds::contains).count() != 1) {
        wrong.add(venue + " " + types);
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(typed(VENUES, Pin.VENUE).size() >= 150);
  }

  @Test
  void formerAndChineseNamesLeadToTheVenue() {
    Map<String, String> expected =
        Map.of(
            "NIPS", "neurips",
            "Advances in Neural Information Processing Systems", "neurips",
            "CoRR", "arxiv",
            "计算机学报", "chinese-journal-of-computers",
            "SIGKDD", "kdd",
            "EMNLP Findings", "findings-emnlp");
    expected.forEach(
        (name, slug) ->
            assertEquals(
                Set.of("https://w3id.org/pinakes/venue/" + slug), ownersOf(VENUES, name), name));
  }

  @Test
  void whatIsNoConferenceIsTypedAsWhatItIs() {
    assertTrue(typed(VENUES, Pin.PREPRINT_SERVER).containsAll(venues("arxiv", "techrxiv")));
    assertTrue(typed(VENUES, Pin.PUBLISHER).containsAll(venues("ieee", "acm", "springer")));
    assertTrue(typed(VENUES, Pin.PLATFORM).containsAll(venues("openreview")));
  }

  @Test
  void theClassicsAreFoundByWhatListsCallThem() {
    Map<String, String> expected =
        Map.of(
            "标准KD", "kd",
            "传统Lotits", "kd",
            "vanilla KD", "kd",
            "SP", "sp",
            "CC", "cckd",
            "Similarity-Preserving Knowledge Distillation", "sp",
            "vanilla LoRA", "lora");
    expected.forEach(
        (name, slug) ->
            assertEquals(
                Set.of("https://w3id.org/pinakes/method/" + slug), ownersOf(METHODS, name), name));
    assertTrue(typed(METHODS, Pin.METHOD).size() >= 100);
  }

  @Test
  void noWorkIntroducesTwoOfTheMethods() {
    List<Node> works =
        METHODS.find(Node.ANY, Pin.INTRODUCED_IN, Node.ANY).mapWith(Triple::getObject).toList();
    assertEquals(works.size(), Set.copyOf(works).size());
    for (Node work : works) {
      assertTrue(work.getLiteralLexicalForm().matches("arxiv:\\d{4}\\.\\d{4,5}"), work::toString);
    }
  }

  private static List<String> sharedNames(Graph registry) {
    List<String> shared = new ArrayList<>();
    Map<String, Node> owners = new HashMap<>();
    for (Node property : NAMES) {
      for (Triple name : registry.find(Node.ANY, property, Node.ANY).toList()) {
        Node owner = owners.putIfAbsent(folded(name.getObject()), name.getSubject());
        if (owner != null && !owner.equals(name.getSubject())) {
          shared.add(name + " is also a name of " + owner);
        }
      }
    }
    return shared;
  }

  private static Set<String> ownersOf(Graph registry, String name) {
    return registry
        .find()
        .filterKeep(t -> NAMES.contains(t.getPredicate()))
        .filterKeep(t -> t.getObject().getLiteralLexicalForm().equals(name))
        .mapWith(t -> t.getSubject().getURI())
        .toSet();
  }

  private static Set<Node> typed(Graph registry, Node type) {
    return registry.find(Node.ANY, RDF.type.asNode(), type).mapWith(Triple::getSubject).toSet();
  }

  private static List<Node> venues(String... slugs) {
    return List.of(slugs).stream()
        .map(slug -> NodeFactory.createURI("https://w3id.org/pinakes/venue/" + slug))
        .toList();
  }

  private static String folded(Node name) {
    return name.getLiteralLexicalForm()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}+#*]", "");
  }
}
