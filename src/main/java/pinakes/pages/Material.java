package pinakes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import pinakes.ontology.Pin;

/** What a page is made from: the graph as its reader sees it, and what is known of the whole. */
record Material(Facts facts, Summary summary, DatasetGraph data) {

  private static final int AUTHORS_SHOWN = 4;

  Graph graph() {
    return facts.graph();
  }

  View view() {
    return facts.view();
  }

  Shelf shelf() {
    return summary.shelf(graph());
  }

  Taxonomy taxonomy() {
    return summary.taxonomy(graph());
  }

  Sayings sayings() {
    return summary.sayings(graph());
  }

  /** Where a mention, section, statement, claim or finding stands. */
  Place place(Node passage) {
    Node list =
        List.of(OA.hasSource.asNode(), Pin.IN_LIST, Pin.SECTION_OF).stream()
            .flatMap(property -> facts.one(passage, property).stream())
            .findFirst()
            .orElse(passage);
    String file = facts.words(list, DCTerms.identifier.asNode()).orElse(Facts.ending(list));
    int line = facts.number(passage, Pin.LINE).orElse(0);
    String address =
        facts
            .one(passage, Pin.SOURCE_ADDRESS)
            .map(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
            .flatMap(Address::safe)
            .orElse(null);
    return new Place(facts.ref(list), file, line, address);
  }

  /** What a thing is called; of a statement what it says. */
  Text name(Node thing) {
    return facts.is(thing, Pin.STATEMENT) ? StatementPage.sentence(thing, this) : facts.name(thing);
  }

  /** What a term of the vocabulary is called. */
  Text term(Node property) {
    return facts
        .text(property, RDFS.label.asNode())
        .orElseGet(() -> Text.of(spaced(Facts.ending(property))));
  }

  /** A name in camel case as words. */
  static String spaced(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
  }

  /** What is said by and of a thing; what only follows from another saying shown is left out. */
  List<Said> said(List<Node> things) {
    List<Sayings.Saying> all =
        things.stream().flatMap(thing -> sayings().about(thing).stream()).distinct().toList();
    List<Node> statements = all.stream().map(Sayings.Saying::statement).toList();
    return all.stream()
        .filter(
            saying ->
                facts.objects(saying.statement(), Pin.DERIVED_FROM).stream()
                    .noneMatch(statements::contains))
        .map(this::said)
        .toList();
  }

  Said said(Sayings.Saying saying) {
    Node statement = saying.statement();
    return new Said(
        facts.ref(saying.triple().getSubject()),
        term(saying.triple().getPredicate()),
        facts.ref(saying.triple().getObject()),
        facts.text(statement, Pin.QUOTE).map(Quote::unmarked).orElse(null),
        place(statement),
        facts.words(statement, Pin.CONFIDENCE).orElse(""),
        graph().contains(saying.triple()),
        !facts.one(statement, Pin.HAS_POLARITY).equals(Optional.of(Pin.NEGATIVE)),
        facts.href(statement));
  }

  /** The claims about a work. */
  List<Claimed> claims(Node about) {
    return facts.subjects(Pin.ABOUT, about).stream()
        .filter(passage -> facts.is(passage, Pin.CLAIM))
        .map(this::claim)
        .toList();
  }

  Claimed claim(Node claim) {
    return new Claimed(
        facts.one(claim, Pin.CLAIM_KIND_OF).map(facts::name).orElse(Text.of("")),
        facts.text(claim, Pin.CLAIM_SUBJECT).orElse(null),
        facts.text(claim, Pin.QUOTE).map(Quote::unmarked).orElse(null),
        place(claim),
        facts.href(claim));
  }

  /** What was found wrong with a passage. */
  List<Found> findings(Node passage) {
    return facts.subjects(Pin.ABOUT, passage).stream()
        .filter(finding -> facts.is(finding, Pin.FINDING))
        .map(this::finding)
        .toList();
  }

  Found finding(Node finding) {
    return new Found(
        facts.words(finding, Pin.FINDING_RULE).orElse(""),
        Words.severity(facts.words(finding, Pin.SEVERITY).orElse("")),
        facts.text(finding, Pin.MESSAGE).orElse(Text.of("")),
        place(finding),
        facts.one(finding, Pin.ABOUT).map(facts::ref).orElse(null));
  }

  List<PaperLine> lines(List<Shelf.Entry> entries) {
    return entries.stream().map(this::line).toList();
  }

  PaperLine line(Shelf.Entry entry) {
    List<Credit> credits = credits(entry.work());
    return new PaperLine(
        new Ref(Text.of(entry.title()), facts.href(entry.work())),
        credits.stream().limit(AUTHORS_SHOWN).map(Credit::name).toList(),
        credits.size() > AUTHORS_SHOWN,
        entry.year(),
        facts.refs(entry.venues()));
  }

  /** The authors of a work in order, as credited. */
  List<Credit> credits(Node work) {
    record Placed(int ordinal, Credit credit) {}
    List<Placed> credits = new ArrayList<>();
    for (Node authorship : facts.objects(work, Pin.HAS_AUTHORSHIP)) {
      String name = facts.words(authorship, Pin.CREDITED_NAME).orElse("");
      String href = facts.one(authorship, Pin.AUTHORED_BY).map(facts::href).orElse(null);
      credits.add(
          new Placed(
              facts.number(authorship, Pin.ORDINAL).orElse(Integer.MAX_VALUE),
              new Credit(name, href)));
    }
    return credits.stream()
        .sorted(Comparator.comparingInt(Placed::ordinal))
        .map(Placed::credit)
        .toList();
  }

  List<Node> types(Node thing) {
    return facts.objects(thing, RDF.type.asNode());
  }
}
