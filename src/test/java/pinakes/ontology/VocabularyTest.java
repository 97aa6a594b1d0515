package pinakes.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  private static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/pinakes/ont");
  private static final Graph VOCABULARY = OntologyFile.VOCABULARY.graph();

  /** Inverses are there to be asked for, not written: Java need not know them. */
  @Test
  void theJavaClassAndTheTurtleFileNameTheSameTerms() throws IllegalAccessException {
    SortedSet<String> inJava = new TreeSet<>();
    for (Field field : Pin.class.getFields()) {
      if (field.get(null) instanceof Node term) {
        inJava.add(term.getURI());
      }
    }
    SortedSet<String> written = definedTerms();
    written.removeIf(
        uri -> VOCABULARY.contains(NodeFactory.createURI(uri), OWL2.inverseOf.asNode(), Node.ANY));
    assertEquals(written, inJava);
    assertTrue(inJava.size() > 90, "only " + inJava.size() + " terms were looked at");
  }

  @Test
  void everyTermHasALabelAndACommentInBothLanguages() {
    List<String> missing = new ArrayList<>();
    for (String term : definedTerms()) {
      for (Node property : List.of(RDFS.label.asNode(), RDFS.comment.asNode())) {
        Set<String> languages = languages(NodeFactory.createURI(term), property);
        if (!languages.equals(Set.of("en", "zh-Hans"))) {
          missing.add(term + " " + property.getLocalName() + " " + languages);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyPropertyHasADomainAndARange() {
    List<String> missing = new ArrayList<>();
    for (Node type : List.of(OWL2.ObjectProperty.asNode(), OWL2.DatatypeProperty.asNode())) {
      for (Node property : typed(type)) {
        if (!property.getURI().startsWith(Pin.NS)) {
          continue;
        }
        for (Node wanted : List.of(RDFS.domain.asNode(), RDFS.range.asNode())) {
          if (!VOCABULARY.contains(property, wanted, Node.ANY)) {
            missing.add(property + " " + wanted.getLocalName());
          }
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void everyRelationHasAnInverseOrIsItsOwn() {
    List<String> missing = new ArrayList<>();
    Node symmetric = OWL2.SymmetricProperty.asNode();
    Node inverseOf = OWL2.inverseOf.asNode();
    for (Node property : typed(OWL2.ObjectProperty.asNode())) {
      if (property.getURI().startsWith(Pin.NS)
          && !VOCABULARY.contains(property, RDF.type.asNode(), symmetric)
          && !VOCABULARY.contains(property, inverseOf, Node.ANY)
          && !VOCABULARY.contains(Node.ANY, inverseOf, property)) {
        missing.add(property.getURI());
      }
    }
    assertEquals(List.of(), missing);
  }

  @Test
  void nothingIsSaidOfForeignTermsButWhatKindOfTermTheyAre() {
    List<Triple> said =
        VOCABULARY
            .find()
            .filterKeep(t -> !t.getSubject().equals(ONTOLOGY))
            .filterDrop(t -> t.getSubject().isURI() && t.getSubject().getURI().startsWith(Pin.NS))
            .filterDrop(t -> t.getPredicate().equals(RDF.type.asNode()))
            .toList();
    assertEquals(List.of(), said);
  }

  @Test
  void everyForeignTermThatIsUsedIsDeclared() {
    Graph all = GraphFactory.createDefaultGraph();
    for (OntologyFile file : OntologyFile.REFERENCE) {
      file.graph().find().forEachRemaining(all::add);
    }
    Set<String> undeclared =
        all.find()
            .mapWith(Triple::getPredicate)
            .filterDrop(p -> isReserved(p.getURI()))
            .filterDrop(p -> VOCABULARY.contains(p, RDF.type.asNode(), Node.ANY))
            .mapWith(Node::getURI)
            .toSet();
    assertEquals(Set.of(), undeclared);
  }

  @Test
  void theHeaderSaysLicenceVersionAndPrefix() {
    for (String property :
        List.of(
            "http://purl.org/dc/terms/license",
            "http://www.w3.org/2002/07/owl#versionIRI",
            "http://www.w3.org/2002/07/owl#versionInfo",
            "http://purl.org/vocab/vann/preferredNamespacePrefix",
            "http://purl.org/vocab/vann/preferredNamespaceUri")) {
      assertEquals(
          1,
          VOCABULARY.find(ONTOLOGY, NodeFactory.createURI(property), Node.ANY).toList().size(),
          property);
    }
  }

  @Test
  void theAssertionThresholdIsStatedOnceInAllFiles() {
    Graph all = GraphFactory.createDefaultGraph();
    for (OntologyFile file : OntologyFile.values()) {
      file.graph().find().forEachRemaining(all::add);
    }
    List<Triple> stated = all.find(Node.ANY, Pin.ASSERTION_THRESHOLD, Node.ANY).toList();
    assertEquals(1, stated.size());
    assertEquals("0.8", stated.getFirst().getObject().getLiteralLexicalForm());
  }

  @Test
  void nothingInTheFilesIsABlankNode() {
    for (OntologyFile file : OntologyFile.REFERENCE) {
      assertEquals(
          List.of(),
          file.graph()
              .find()
              .filterKeep(t -> t.getSubject().isBlank() || t.getObject().isBlank())
              .toList(),
          file.fileName());
    }
  }

  private static SortedSet<String> definedTerms() {
    return VOCABULARY
        .find(Node.ANY, RDF.type.asNode(), Node.ANY)
        .mapWith(t -> t.getSubject().getURI())
        .filterKeep(uri -> uri.startsWith(Pin.NS))
        .toList()
        .stream()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Node> typed(Node type) {
    return VOCABULARY.find(Node.ANY, RDF.type.asNode(), type).mapWith(Triple::getSubject).toSet();
  }

  private static Set<String> languages(Node subject, Node property) {
    return VOCABULARY
        .find(subject, property, Node.ANY)
        .mapWith(t -> t.getObject().getLiteralLanguage())
        .toSet();
  }

  private static boolean isReserved(String uri) {
    return uri.startsWith(RDF.uri) || uri.startsWith(RDFS.uri) || uri.startsWith(OWL2.NS);
  }
}
