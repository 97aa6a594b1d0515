package pinakes.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import pinakes.ontology.OntologyFile;
import pinakes.ontology.Pin;

/** The documentation of the core vocabulary, from itself. */
record OntologyPage(
    Text title,
    List<Text> description,
    String version,
    String licence,
    List<Term> classes,
    List<Term> properties,
    List<Term> individuals) {

  /**
   * A term.
   *
   * @param name within the namespace
   * @param labels in all tongues, the reader's first
   * @param facts its place among other terms
   */
  record Term(String name, List<Text> labels, List<Text> comments, List<Fact> facts) {}

  /** What a term has to do with others. */
  record Fact(Words what, List<Ref> terms) {}

  private static final Graph GRAPH = OntologyFile.VOCABULARY.graph();
  private static final Node ONTOLOGY =
      NodeFactory.createURI(Pin.NS.substring(0, Pin.NS.length() - 1));
  private static final Set<Node> PROPERTIES =
      Set.of(
          OWL.ObjectProperty.asNode(),
          OWL.DatatypeProperty.asNode(),
          OWL.AnnotationProperty.asNode());

  static OntologyPage of(View view) {
    Facts facts = new Facts(GRAPH, view);
    List<Node> terms =
        GRAPH.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
            .map(triple -> triple.getSubject())
            .filter(node -> node.isURI() && node.getURI().startsWith(Pin.NS))
            .distinct()
            .sorted(Comparator.comparing(Node::getURI))
            .toList();
    Predicate<Node> isClass = term -> facts.is(term, OWL.Class.asNode());
    Predicate<Node> isProperty = term -> PROPERTIES.stream().anyMatch(type -> facts.is(term, type));
    return new OntologyPage(
        facts.text(ONTOLOGY, DCTerms.title.asNode()).orElse(Text.of("pin:")),
        Stream.of(DCTerms.description.asNode(), RDFS.comment.asNode())
            .flatMap(property -> facts.inTongue(ONTOLOGY, property).stream())
            .toList(),
        facts.words(ONTOLOGY, OWL.versionInfo.asNode()).orElse(""),
        facts.one(ONTOLOGY, DCTerms.license.asNode()).map(Node::toString).orElse(""),
        terms.stream().filter(isClass).map(term -> term(term, facts)).toList(),
        terms.stream().filter(isProperty).map(term -> term(term, facts)).toList(),
        terms.stream()
            .filter(isClass.negate().and(isProperty.negate()))
            .map(term -> term(term, facts))
            .toList());
  }

  private static Term term(Node term, Facts facts) {
    return new Term(
        Facts.ending(term),
        facts.texts(term, RDFS.label.asNode()),
        facts.texts(term, RDFS.comment.asNode()),
        Stream.of(
                fact(Words.SUBCLASS_OF, facts.objects(term, RDFS.subClassOf.asNode()), facts),
                fact(Words.SUPERCLASS_OF, facts.subjects(RDFS.subClassOf.asNode(), term), facts),
                fact(Words.SUBPROPERTY_OF, facts.objects(term, RDFS.subPropertyOf.asNode()), facts),
                fact(
                    Words.SUPERPROPERTY_OF,
                    facts.subjects(RDFS.subPropertyOf.asNode(), term),
                    facts),
                fact(Words.DOMAIN, facts.objects(term, RDFS.domain.asNode()), facts),
                fact(Words.RANGE, facts.objects(term, RDFS.range.asNode()), facts),
                fact(
                    Words.INVERSE_OF,
                    Stream.concat(
                            facts.objects(term, OWL.inverseOf.asNode()).stream(),
                            facts.subjects(OWL.inverseOf.asNode(), term).stream())
                        .toList(),
                    facts))
            .filter(fact -> !fact.terms().isEmpty())
            .toList());
  }

  private static Fact fact(Words what, List<Node> terms, Facts facts) {
    return new Fact(
        what,
        terms.stream()
            .filter(Node::isURI)
            .map(term -> new Ref(Text.of(shortened(term)), address(term, facts)))
            .toList());
  }

  private static String address(Node term, Facts facts) {
    return term.getURI().startsWith(Pin.NS) ? "#" + Facts.ending(term) : facts.href(term);
  }

  private static String shortened(Node term) {
    String iri = term.getURI();
    return pinakes.ontology.Prefixes.all().entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }
}
