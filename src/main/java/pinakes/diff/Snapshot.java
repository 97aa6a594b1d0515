package pinakes.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import pinakes.ontology.Fabio;
import pinakes.ontology.Frbr;
import pinakes.ontology.Pin;

/**
 * The papers, relations, claims and findings of one version. To be used within a read transaction
 * on its data.
 */
final class Snapshot {
  private static final String STEP = " › ";

  private final DatasetGraph data;
  private final Map<Node, String> paths = new HashMap<>();

  Snapshot(DatasetGraph data) {
    this.data = data;
  }

  /** Every work, by its IRI. */
  Map<String, Paper> papers() {
    Map<Node, List<Node>> mentions = new HashMap<>();
    find(Node.ANY, Pin.MENTION_OF, Node.ANY)
        .forEach(
            quad ->
                mentions
                    .computeIfAbsent(quad.getObject(), work -> new ArrayList<>())
                    .add(quad.getSubject()));
    Map<String, Paper> papers = new TreeMap<>();
    subjects(Fabio.RESEARCH_PAPER)
        .forEach(
            work -> papers.put(work.getURI(), paper(work, mentions.getOrDefault(work, List.of()))));
    return papers;
  }

  private Paper paper(Node work, List<Node> mentions) {
    SortedSet<String> places = new TreeSet<>();
    SortedSet<String> notes = new TreeSet<>();
    for (Node mention : mentions) {
      places.add(place(mention));
      objects(mention, Pin.NOTE).map(Snapshot::text).forEach(notes::add);
    }
    return new Paper(work.getURI(), label(work), authors(work), venues(work), places, notes);
  }

  private List<String> authors(Node work) {
    return objects(work, Pin.HAS_AUTHORSHIP)
        .sorted(Comparator.comparing(this::ordinal))
        .map(authorship -> first(authorship, Pin.CREDITED_NAME).map(Snapshot::text).orElse(""))
        .toList();
  }

  private Integer ordinal(Node authorship) {
    return first(authorship, Pin.ORDINAL)
        .map(node -> ((Number) node.getLiteralValue()).intValue())
        .orElse(0);
  }

  private SortedSet<String> venues(Node work) {
    SortedSet<String> venues = new TreeSet<>();
    objects(work, Frbr.REALIZATION)
        .flatMap(expression -> objects(expression, Frbr.PART_OF))
        .map(this::label)
        .forEach(venues::add);
    return venues;
  }

  /** The list's title and the headings above a mention. */
  private String place(Node mention) {
    String list = first(mention, OA.hasSource.asNode()).map(this::label).orElse("");
    return first(mention, Pin.IN_SECTION).map(section -> list + STEP + path(section)).orElse(list);
  }

  private String path(Node section) {
    String known = paths.get(section);
    if (known != null) {
      return known;
    }
    Optional<Node> parent = first(section, Pin.PARENT_SECTION);
    String path = parent.map(above -> path(above) + STEP).orElse("") + label(section);
    paths.put(section, path);
    return path;
  }

  /** The relations that are asserted between things of the lists, by a text that is one each. */
  Map<String, Change> relations(Change.Kind kind) {
    Map<String, Change> relations = new TreeMap<>();
    subjects(Pin.STATEMENT)
        .filter(statement -> first(statement, Pin.DERIVED_FROM).isEmpty())
        .forEach(
            statement ->
                first(statement, RDF.Nodes.reifies)
                    .map(Node::getTriple)
                    .filter(this::isAsserted)
                    .ifPresent(triple -> relation(kind, statement, triple, relations)));
    return relations;
  }

  private boolean isAsserted(Triple triple) {
    return data.stream(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject())
        .findAny()
        .isPresent();
  }

  private void relation(
      Change.Kind kind, Node statement, Triple triple, Map<String, Change> relations) {
    String words =
        label(triple.getSubject())
            + " "
            + triple.getPredicate().getLocalName()
            + " "
            + label(triple.getObject());
    Optional<String> quote = first(statement, Pin.QUOTE).map(Snapshot::text);
    relations.merge(triple.toString(), about(kind, statement, words, quote), Snapshot::smaller);
  }

  /** The claims that the lists make, by their IRIs. */
  Map<String, Change> claims(Change.Kind kind) {
    Map<String, Change> claims = new TreeMap<>();
    subjects(Pin.CLAIM)
        .forEach(
            claim -> {
              String of = first(claim, Pin.ABOUT).map(this::label).orElse("");
              String which =
                  first(claim, Pin.CLAIM_KIND_OF).map(this::label).map(" — "::concat).orElse("");
              Optional<String> quote = first(claim, Pin.QUOTE).map(Snapshot::text);
              claims.put(claim.getURI(), about(kind, claim, of + which, quote));
            });
    return claims;
  }

  /** The findings of the lists, by their IRIs. */
  Map<String, Change> findings(Change.Kind kind) {
    Map<String, Change> findings = new TreeMap<>();
    subjects(Pin.FINDING)
        .forEach(
            finding -> {
              String rule = first(finding, Pin.FINDING_RULE).map(Snapshot::text).orElse("");
              String message = first(finding, Pin.MESSAGE).map(Snapshot::text).orElse("");
              String severity = first(finding, Pin.SEVERITY).map(Snapshot::text).orElse("");
              String words = where(finding) + ": " + severity + ": " + rule + ": " + message;
              findings.put(finding.getURI(), about(kind, finding, words, Optional.empty()));
            });
    return findings;
  }

  private String where(Node finding) {
    String file =
        first(finding, Pin.IN_LIST)
            .flatMap(list -> first(list, DCTerms.identifier.asNode()))
            .map(Snapshot::text)
            .orElse("");
    return first(finding, Pin.LINE).map(line -> file + ":" + text(line)).orElse(file);
  }

  private static Change about(Change.Kind kind, Node thing, String words, Optional<String> quote) {
    boolean gone =
        kind == Change.Kind.RELATION_LOST
            || kind == Change.Kind.CLAIM_LOST
            || kind == Change.Kind.PROBLEM_MENDED;
    return new Change(
        kind,
        thing.getURI(),
        words,
        gone ? quote : Optional.empty(),
        gone ? Optional.empty() : quote);
  }

  private static Change smaller(Change one, Change other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** What a work that is no longer described was replaced by. */
  Optional<String> replacement(String iri) {
    return data.stream(
            Node.ANY, NodeFactory.createURI(iri), DCTerms.isReplacedBy.asNode(), Node.ANY)
        .map(quad -> quad.getObject().getURI())
        .min(Comparator.naturalOrder());
  }

  /** Its title, name or preferred label; the first in the order of the texts, else the IRI. */
  private String label(Node thing) {
    return Stream.of(DCTerms.title, RDFS.label, SKOS.prefLabel)
        .map(RDFNode::asNode)
        .map(
            property ->
                objects(thing, property)
                    .sorted(
                        Comparator.comparing(Node::getLiteralLanguage)
                            .thenComparing(Node::getLiteralLexicalForm))
                    .findFirst())
        .flatMap(Optional::stream)
        .map(Snapshot::text)
        .findFirst()
        .orElse(thing.toString());
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  private Stream<Node> subjects(Node type) {
    return find(Node.ANY, RDF.type.asNode(), type).map(Quad::getSubject).distinct();
  }

  private Optional<Node> first(Node subject, Node property) {
    return objects(subject, property).min(Comparator.comparing(Node::toString));
  }

  private Stream<Node> objects(Node subject, Node property) {
    return find(subject, property, Node.ANY).map(Quad::getObject).distinct();
  }

  private Stream<Quad> find(Node subject, Node property, Node object) {
    return data.stream(Node.ANY, subject, property, object);
  }
}
