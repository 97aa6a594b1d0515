package pinakes.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The quality of the reference scheme, item by item as qSKOS lists them, each shown to catch. */
class ReferenceSchemeTest {

  private static final Set<String> LANGUAGES = Set.of("en", "zh-Hans");
  private static final List<Node> LABELS =
      List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode());

  @Test
  void theSchemeHasAtLeastEightyTechniques() {
    assertTrue(concepts(scheme()).size() >= 80);
  }

  @Test
  void everyConceptHasOnePreferredLabelInEachLanguage() {
    assertEquals(List.of(), languageGaps(scheme(), SKOS.prefLabel.asNode()));
    Graph broken = scheme();
    broken.remove(concept("pruning"), SKOS.prefLabel.asNode(), chinese("模型剪枝"));
    assertNotEquals(List.of(), languageGaps(broken, SKOS.prefLabel.asNode()));
    Graph doubled = scheme();
    doubled.add(concept("pruning"), SKOS.prefLabel.asNode(), chinese("修剪"));
    assertNotEquals(List.of(), languageGaps(doubled, SKOS.prefLabel.asNode()));
  }

  @Test
  void everyConceptIsDefinedInEachLanguage() {
    assertEquals(List.of(), languageGaps(scheme(), SKOS.definition.asNode()));
    Graph broken = scheme();
    broken.remove(concept("pruning"), SKOS.definition.asNode(), Node.ANY);
    assertNotEquals(List.of(), languageGaps(broken, SKOS.definition.asNode()));
  }

  @Test
  void noTwoConceptsShareALabel() {
    assertEquals(List.of(), labelConflicts(scheme()));
    Graph broken = scheme();
    broken.add(concept("pruning"), SKOS.altLabel.asNode(), english("Knowledge Distillation"));
    assertNotEquals(List.of(), labelConflicts(broken));
  }

  @Test
  void noConceptHasALabelTwice() {
    assertEquals(List.of(), doubledLabels(scheme()));
    Graph broken = scheme();
    broken.add(concept("pruning"), SKOS.altLabel.asNode(), english("Pruning"));
    assertNotEquals(List.of(), doubledLabels(broken));
  }

  @Test
  void noLabelIsEmptyOrUnprintable() {
    assertEquals(List.of(), oddLabels(scheme()));
    for (String odd : List.of("", " pruning", "pru\u200Bning", "pruning\n")) {
      Graph broken = scheme();
      broken.add(concept("pruning"), SKOS.altLabel.asNode(), english(odd));
      assertNotEquals(List.of(), oddLabels(broken), "<" + odd + ">");
    }
  }

  @Test
  void everyConceptLeadsUpToTheOneTopConcept() {
    assertEquals(List.of(), notBelowTheTop(scheme()));
    Graph orphan = scheme();
    orphan.add(concept("orphan"), RDF.type.asNode(), SKOS.Concept.asNode());
    assertNotEquals(List.of(), notBelowTheTop(orphan));
    Graph cyclic = scheme();
    cyclic.remove(concept("pruning"), SKOS.broader.asNode(), Node.ANY);
    cyclic.add(concept("pruning"), SKOS.broader.asNode(), concept("channel-pruning"));
    assertNotEquals(List.of(), notBelowTheTop(cyclic));
  }

  @Test
  void noConceptIsBroaderThanItself() {
    assertEquals(List.of(), cycles(scheme()));
    Graph broken = scheme();
    broken.add(concept("pruning"), SKOS.broader.asNode(), concept("channel-pruning"));
    assertNotEquals(List.of(), cycles(broken));
  }

  @Test
  void noBroaderConceptIsStatedThatFollowsFromOthers() {
    assertEquals(List.of(), redundancies(scheme()));
    Graph broken = scheme();
    broken.add(concept("channel-pruning"), SKOS.broader.asNode(), concept("pruning"));
    assertNotEquals(List.of(), redundancies(broken));
  }

  @Test
  void broaderAndNarrowerMirrorEachOther() {
    assertEquals(List.of(), unmirrored(scheme()));
    Graph broken = scheme();
    broken.remove(Node.ANY, SKOS.narrower.asNode(), concept("pruning"));
    assertNotEquals(List.of(), unmirrored(broken));
  }

  @Test
  void theTechniquesThatTheFieldSpeaksOfMostAreThereUnderTheirChineseNames() {
    Graph scheme = scheme();
    for (String name :
        List.of("模型剪枝", "非结构化剪枝", "结构化剪枝", "动态剪枝", "知识蒸馏", "神经架构设计与搜索", "模型量化", "矩阵分解")) {
      assertTrue(LABELS.stream().anyMatch(p -> scheme.contains(Node.ANY, p, chinese(name))), name);
    }
  }

  private static List<String> languageGaps(Graph scheme, Node property) {
    List<String> gaps = new ArrayList<>();
    for (Node concept : concepts(scheme)) {
      List<String> languages =
          scheme
              .find(concept, property, Node.ANY)
              .mapWith(t -> t.getObject().getLiteralLanguage())
              .toList();
      if (languages.size() != LANGUAGES.size() || !LANGUAGES.equals(Set.copyOf(languages))) {
        gaps.add(concept + " " + languages);
      }
    }
    return gaps;
  }

  private static List<String> labelConflicts(Graph scheme) {
    List<String> conflicts = new ArrayList<>();
    Map<String, Node> owners = new HashMap<>();
    for (Triple label : labels(scheme)) {
      Node owner = owners.putIfAbsent(folded(label), label.getSubject());
      if (owner != null && !owner.equals(label.getSubject())) {
        conflicts.add(label + " is also of " + owner);
      }
    }
    return conflicts;
  }

  private static List<String> doubledLabels(Graph scheme) {
    List<String> doubled = new ArrayList<>();
    Set<String> met = new HashSet<>();
    for (Triple label : labels(scheme)) {
      String language = label.getObject().getLiteralLanguage();
      if (!met.add(label.getSubject() + language + folded(label))) {
        doubled.add(label.toString());
      }
    }
    return doubled;
  }

  private static List<Triple> oddLabels(Graph scheme) {
    return labels(scheme).stream()
        .filter(
            label -> {
              String text = label.getObject().getLiteralLexicalForm();
              return text.isBlank()
                  || !text.equals(text.strip())
                  || text.codePoints()
                      .anyMatch(
                          c ->
                              Character.isISOControl(c)
                                  || Character.getType(c) == Character.FORMAT);
            })
        .toList();
  }

  private static List<Node> notBelowTheTop(Graph scheme) {
    List<Node> tops = objects(scheme, Node.ANY, SKOS.hasTopConcept.asNode());
    assertEquals(1, tops.size());
    return concepts(scheme).stream()
        .filter(c -> !c.equals(tops.getFirst()) && !ancestors(scheme, c).contains(tops.getFirst()))
        .toList();
  }

  private static List<Node> cycles(Graph scheme) {
    return concepts(scheme).stream().filter(c -> ancestors(scheme, c).contains(c)).toList();
  }

  private static List<String> redundancies(Graph scheme) {
    List<String> redundant = new ArrayList<>();
    for (Node concept : concepts(scheme)) {
      List<Node> broader = objects(scheme, concept, SKOS.broader.asNode());
      for (Node one : broader) {
        if (broader.stream().anyMatch(other -> ancestors(scheme, other).contains(one))) {
          redundant.add(concept + " broader " + one);
        }
      }
    }
    return redundant;
  }

  private static List<Triple> unmirrored(Graph scheme) {
    List<Triple> unmirrored = new ArrayList<>();
    Map<Node, Node> mirror =
        Map.of(
            SKOS.broader.asNode(), SKOS.narrower.asNode(),
            SKOS.narrower.asNode(), SKOS.broader.asNode(),
            SKOS.topConceptOf.asNode(), SKOS.hasTopConcept.asNode(),
            SKOS.hasTopConcept.asNode(), SKOS.topConceptOf.asNode());
    mirror.forEach(
        (property, inverse) ->
            scheme
                .find(Node.ANY, property, Node.ANY)
                .filterDrop(t -> scheme.contains(t.getObject(), inverse, t.getSubject()))
                .forEachRemaining(unmirrored::add));
    return unmirrored;
  }

  /** All that is broader, however many steps away; with the concept itself only in a cycle. */
  private static Set<Node> ancestors(Graph scheme, Node concept) {
    Set<Node> met = new HashSet<>();
    Deque<Node> open = new ArrayDeque<>(List.of(concept));
    while (!open.isEmpty()) {
      for (Node broader : objects(scheme, open.pop(), SKOS.broader.asNode())) {
        if (met.add(broader)) {
          open.push(broader);
        }
      }
    }
    return met;
  }

  private static List<Triple> labels(Graph scheme) {
    return LABELS.stream()
        .flatMap(p -> scheme.find(Node.ANY, p, Node.ANY).toList().stream())
        .toList();
  }

  private static List<Node> objects(Graph scheme, Node subject, Node property) {
    return scheme.find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  private static Set<Node> concepts(Graph scheme) {
    return scheme
        .find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
        .mapWith(Triple::getSubject)
        .toSet();
  }

  private static String folded(Triple label) {
    return label
        .getObject()
        .getLiteralLexicalForm()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Graph scheme() {
    return OntologyFile.TECHNIQUES.graph();
  }

  private static Node concept(String slug) {
    return NodeFactory.createURI("https://w3id.org/pinakes/concept/" + slug);
  }

  private static Node english(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  private static Node chinese(String text) {
    return NodeFactory.createLiteralLang(text, "zh-Hans");
  }
}
