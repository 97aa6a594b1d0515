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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.FrontsNode;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The quality of the reference scheme, item by item as qSKOS lists them, each shown to catch. */
class ReferenceSchemeTest {

  private static final Set<String> LANGUAGES = Set.of("en", "zh-Hans");
  private static final List<Node> LABELS =
      List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode());
  private static final List<Node> MAPPINGS =
      Stream.of(
              SKOS.exactMatch,
              SKOS.closeMatch,
              SKOS.broadMatch,
              SKOS.narrowMatch,
              SKOS.relatedMatch)
          .map(FrontsNode::asNode)
          .toList();
  private static final Set<Node> SKOS_PROPERTIES =
      Stream.concat(
              Stream.concat(LABELS.stream(), MAPPINGS.stream()),
              Stream.of(
                      SKOS.inScheme,
                      SKOS.hasTopConcept,
                      SKOS.topConceptOf,
                      SKOS.broader,
                      SKOS.narrower,
                      SKOS.related,
                      SKOS.definition,
                      SKOS.scopeNote,
                      SKOS.example,
                      SKOS.note,
                      SKOS.editorialNote,
                      SKOS.changeNote,
                      SKOS.historyNote,
                      SKOS.notation)
                  .map(FrontsNode::asNode))
          .collect(Collectors.toUnmodifiableSet());

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
  void everyConceptHasOtherNamesInEachLanguage() {
    assertEquals(List.of(), withoutOtherNames(scheme()));
    Graph broken = scheme();
    broken.remove(concept("early-exit"), SKOS.altLabel.asNode(), chinese("早退"));
    assertEquals(List.of(), withoutOtherNames(broken));
    broken.remove(concept("early-exit"), SKOS.altLabel.asNode(), chinese("提前退出"));
    broken.remove(concept("early-exit"), SKOS.altLabel.asNode(), chinese("多出口网络"));
    assertNotEquals(List.of(), withoutOtherNames(broken));
  }

  @Test
  void everythingSaidInWordsHasALanguage() {
    assertEquals(List.of(), withoutLanguage(scheme()));
    for (Node property : List.of(SKOS.altLabel.asNode(), SKOS.definition.asNode())) {
      Graph broken = scheme();
      broken.add(concept("pruning"), property, NodeFactory.createLiteralString("weeding"));
      assertNotEquals(List.of(), withoutLanguage(broken));
    }
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
  void everyConceptIsInTheScheme() {
    assertEquals(Set.of(), outsideTheScheme(scheme()));
    Graph broken = scheme();
    broken.remove(concept("pruning"), SKOS.inScheme.asNode(), Node.ANY);
    assertEquals(Set.of(concept("pruning")), outsideTheScheme(broken));
  }

  @Test
  void theTopConceptIsTheOnlyOneWithoutABroaderOne() {
    assertEquals(Set.of(concept("efficient-deep-learning")), withoutBroader(scheme()));
    Graph broken = scheme();
    broken.remove(concept("pruning"), SKOS.broader.asNode(), Node.ANY);
    assertNotEquals(Set.of(concept("efficient-deep-learning")), withoutBroader(broken));
    Graph topped = scheme();
    topped.add(concept("efficient-deep-learning"), SKOS.broader.asNode(), concept("pruning"));
    assertEquals(Set.of(), withoutBroader(topped));
  }

  @Test
  void whatIsRelatedIsSoBothWaysAndIsNeitherBroaderNorTheSame() {
    assertEquals(List.of(), wronglyRelated(scheme()));
    for (String other : List.of("quantization", "pruning", "model-compression")) {
      Graph broken = scheme();
      broken.add(concept("pruning"), SKOS.related.asNode(), concept(other));
      assertNotEquals(List.of(), wronglyRelated(broken), other);
    }
    Graph ancestral = scheme();
    ancestral.add(concept("pruning"), SKOS.related.asNode(), concept("model-compression"));
    ancestral.add(concept("model-compression"), SKOS.related.asNode(), concept("pruning"));
    assertNotEquals(List.of(), wronglyRelated(ancestral));
  }

  @Test
  void mappingsLeadOutOfTheScheme() {
    assertEquals(List.of(), mappedInside(scheme()));
    assertTrue(
        scheme()
            .contains(
                concept("knowledge-distillation"),
                SKOS.closeMatch.asNode(),
                NodeFactory.createURI(
                    "http://w3id.org/mlso/vocab/ml_task_type/KnowledgeDistillation")));
    Graph broken = scheme();
    broken.add(concept("pruning"), SKOS.exactMatch.asNode(), concept("quantization"));
    assertNotEquals(List.of(), mappedInside(broken));
  }

  @Test
  void nothingIsMappedExactlyAndLooselyToOneConcept() {
    assertEquals(List.of(), mappedTwice(scheme()));
    Graph broken = scheme();
    broken
        .find(Node.ANY, SKOS.closeMatch.asNode(), Node.ANY)
        .toList()
        .forEach(t -> broken.add(t.getSubject(), SKOS.broadMatch.asNode(), t.getObject()));
    assertNotEquals(List.of(), mappedTwice(broken));
  }

  @Test
  void onlyTermsThatSkosHasAreUsed() {
    assertEquals(List.of(), unknownToSkos(scheme()));
    Graph broken = scheme();
    broken.add(
        concept("pruning"),
        NodeFactory.createURI(SKOS.uri + "broaderThan"),
        concept("channel-pruning"));
    assertNotEquals(List.of(), unknownToSkos(broken));
  }

  @Test
  void everyNameIsAWebAddress() {
    assertEquals(List.of(), noWebAddress(scheme()));
    Graph broken = scheme();
    broken.add(
        concept("pruning"), DCTerms.source.asNode(), NodeFactory.createURI("urn:isbn:0262035618"));
    assertNotEquals(List.of(), noWebAddress(broken));
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

  private static List<Node> withoutOtherNames(Graph scheme) {
    return concepts(scheme).stream()
        .filter(
            concept ->
                !scheme
                    .find(concept, SKOS.altLabel.asNode(), Node.ANY)
                    .mapWith(t -> t.getObject().getLiteralLanguage())
                    .toSet()
                    .equals(LANGUAGES))
        .toList();
  }

  private static List<Triple> withoutLanguage(Graph scheme) {
    return scheme
        .find(Node.ANY, Node.ANY, Node.ANY)
        .filterKeep(t -> t.getObject().isLiteral() && t.getObject().getLiteralLanguage().isEmpty())
        .toList();
  }

  private static Set<Node> outsideTheScheme(Graph scheme) {
    return concepts(scheme).stream()
        .filter(concept -> objects(scheme, concept, SKOS.inScheme.asNode()).size() != 1)
        .collect(Collectors.toSet());
  }

  private static Set<Node> withoutBroader(Graph scheme) {
    return concepts(scheme).stream()
        .filter(concept -> objects(scheme, concept, SKOS.broader.asNode()).isEmpty())
        .collect(Collectors.toSet());
  }

  private static List<Triple> wronglyRelated(Graph scheme) {
    Node related = SKOS.related.asNode();
    return scheme
        .find(Node.ANY, related, Node.ANY)
        .filterKeep(
            t ->
                t.getSubject().equals(t.getObject())
                    || !scheme.contains(t.getObject(), related, t.getSubject())
                    || ancestors(scheme, t.getSubject()).contains(t.getObject())
                    || ancestors(scheme, t.getObject()).contains(t.getSubject()))
        .toList();
  }

  private static List<Triple> mappedInside(Graph scheme) {
    Set<Node> own = concepts(scheme);
    return mappings(scheme).stream().filter(t -> own.contains(t.getObject())).toList();
  }

  private static List<Triple> mappedTwice(Graph scheme) {
    Set<List<Node>> met = new HashSet<>();
    return mappings(scheme).stream()
        .filter(t -> !met.add(List.of(t.getSubject(), t.getObject())))
        .toList();
  }

  private static List<Triple> mappings(Graph scheme) {
    return MAPPINGS.stream()
        .flatMap(p -> scheme.find(Node.ANY, p, Node.ANY).toList().stream())
        .toList();
  }

  private static List<Triple> unknownToSkos(Graph scheme) {
    return scheme
        .find(Node.ANY, Node.ANY, Node.ANY)
        .filterKeep(
            t ->
                t.getPredicate().getURI().startsWith(SKOS.uri)
                    && !SKOS_PROPERTIES.contains(t.getPredicate()))
        .toList();
  }

  private static List<Triple> noWebAddress(Graph scheme) {
    return scheme
        .find(Node.ANY, Node.ANY, Node.ANY)
        .filterKeep(
            t ->
                List.of(t.getSubject(), t.getObject()).stream()
                    .anyMatch(n -> !n.isLiteral() && !isWebAddress(n)))
        .toList();
  }

  private static boolean isWebAddress(Node node) {
    return node.isURI() && node.getURI().matches("https?://[^/]+/.*");
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
