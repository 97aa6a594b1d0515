package pinakes.ontology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLClass;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;
import org.semanticweb.owlapi.profiles.OWLProfileViolation;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

class OwlTest {

  @Test
  void theOntologyAndItsRegistriesAreInOwl2Dl() {
    assertEquals(List.of(), new OWL2DLProfile().checkOntology(ours()).getViolations());
  }

  @Test
  void aYearThatOwlDoesNotKnowIsCaught() {
    List<OWLProfileViolation> violations =
        new OWL2DLProfile()
            .checkOntology(oursWith("/ontology-fixtures/outside-the-profile.ttl"))
            .getViolations();
    assertNotEquals(List.of(), violations);
  }

  @Test
  void theOntologyIsConsistentAndEveryClassCanHaveMembers() {
    OWLOntology ontology = ours();
    OWLReasoner reasoner = reasoner(ontology);
    assertTrue(reasoner.isConsistent());
    Set<OWLClass> unsatisfiable = reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom();
    assertEquals(Set.of(), unsatisfiable);
    long classes =
        ontology.classesInSignature().filter(c -> c.getIRI().getNamespace().equals(Pin.NS)).count();
    assertTrue(classes > 20, "only " + classes + " classes were looked at");
  }

  @Test
  void aPlantedContradictionIsCaught() {
    assertFalse(reasoner(oursWith("/ontology-fixtures/contradiction.ttl")).isConsistent());
  }

  @Test
  void aClassThatCanHaveNoMemberIsCaught() {
    OWLOntology planted = oursWith("/ontology-fixtures/contradiction.ttl");
    planted
        .axioms()
        .filter(axiom -> axiom.individualsInSignature().findAny().isPresent())
        .collect(Collectors.toList())
        .forEach(planted::remove);
    assertEquals(
        Set.of(Pin.NS + "MentionThatIsASection"),
        reasoner(planted).getUnsatisfiableClasses().getEntitiesMinusBottom().stream()
            .map(c -> c.getIRI().toString())
            .collect(Collectors.toSet()));
  }

  private static OWLReasoner reasoner(OWLOntology ontology) {
    return new ReasonerFactory().createNonBufferingReasoner(ontology);
  }

  private static OWLOntology ours() {
    return oursWith();
  }

  /** All reference files and the given fixtures as one ontology. */
  private static OWLOntology oursWith(String... fixtures) {
    try {
      OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
      StringBuilder turtle = new StringBuilder();
      for (OntologyFile file : OntologyFile.REFERENCE) {
        try (InputStream in = file.open()) {
          turtle.append(new String(in.readAllBytes(), UTF_8));
        }
      }
      for (String fixture : fixtures) {
        try (InputStream in = OwlTest.class.getResourceAsStream(fixture)) {
          turtle.append(new String(in.readAllBytes(), UTF_8));
        }
      }
      return manager.loadOntologyFromOntologyDocument(
          new StringDocumentSource(
              turtle.toString(), IRI.create("urn:x:all"), new TurtleDocumentFormat(), null));
    } catch (IOException | OWLOntologyCreationException e) {
      throw new IllegalStateException(e);
    }
  }
}
