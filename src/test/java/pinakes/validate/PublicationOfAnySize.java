package pinakes.validate;

import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import pinakes.ontology.Cito;
import pinakes.ontology.Fabio;
import pinakes.ontology.Frbr;
import pinakes.ontology.OntologyFile;
import pinakes.ontology.Pin;
import pinakes.ontology.Prism;

/**
 * A publication of one list with as many entries as asked for, about 75 quads each, in the graph's
 * plain model: a work an entry, four authors a work, a relation every third entry.
 */
final class PublicationOfAnySize {

  private static final String BASE = "https://w3id.org/pinakes/";
  private static final int ENTRIES_A_SECTION = 50;

  private final int entries;
  private final Consumer<Quad> out;
  private Node graph = iri("graph/reference");

  private PublicationOfAnySize(int entries, Consumer<Quad> out) {
    this.entries = entries;
    this.out = out;
  }

  static void write(int entries, Consumer<Quad> out) {
    new PublicationOfAnySize(entries, out).write();
  }

  static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  private void write() {
    for (OntologyFile file : OntologyFile.REFERENCE) {
      file.graph().find().forEachRemaining(triple -> out.accept(new Quad(graph, triple)));
    }
    graph = iri("graph/list/l");
    list();
    for (int i = 0; i < entries; i++) {
      mention(i);
    }
    graph = iri("graph/held");
    edition();
    for (int i = 0; i < entries; i++) {
      work(i);
      if (i % 3 == 2) {
        statements(i);
      }
    }
  }

  private void list() {
    Node list = iri("list/l");
    type(list, Pin.PAPER_LIST);
    say(list, DCTerms.title.asNode(), text("A list"));
    say(list, DCTerms.identifier.asNode(), text("data/l.md"));
    say(list, Pin.CONTENT_HASH, text("sha256:" + "0123456789abcdef".repeat(4)));
    say(list, Pin.ENTRY_COUNT, number(entries));
    say(list, Pin.LINE_COUNT, number(entries * 5));
    Node scheme = iri("scheme/l");
    type(scheme, SKOS.ConceptScheme.asNode());
    say(scheme, DCTerms.title.asNode(), text("A list"));
    for (int i = 0; i * ENTRIES_A_SECTION < entries; i++) {
      section(i, list, scheme);
    }
  }

  private void section(int i, Node list, Node scheme) {
    Node section = iri("section/l/s" + i);
    Node technique = iri("technique/l/s" + i);
    type(section, Pin.SECTION);
    say(section, RDFS.label.asNode(), chinese("剪枝" + i));
    say(section, Pin.SECTION_OF, list);
    say(section, Pin.HEADING_LEVEL, number(i == 0 ? 2 : 3));
    say(section, Pin.TECHNIQUE, technique);
    say(section, Pin.LINE, number(i + 1));
    type(technique, SKOS.Concept.asNode());
    say(technique, SKOS.inScheme.asNode(), scheme);
    say(technique, SKOS.prefLabel.asNode(), chinese("剪枝" + i));
    if (i == 0) {
      say(technique, SKOS.topConceptOf.asNode(), scheme);
      say(scheme, SKOS.hasTopConcept.asNode(), technique);
      say(technique, SKOS.exactMatch.asNode(), iri("concept/pruning"));
    } else {
      say(section, Pin.PARENT_SECTION, iri("section/l/s0"));
      say(technique, SKOS.broader.asNode(), iri("technique/l/s0"));
      say(iri("technique/l/s0"), SKOS.narrower.asNode(), technique);
    }
  }

  private void mention(int i) {
    Node mention = iri("mention/l/" + i);
    Node quote = iri("mention/l/" + i + "/quote");
    Node position = iri("mention/l/" + i + "/position");
    type(mention, Pin.MENTION);
    say(mention, OA.hasSource.asNode(), iri("list/l"));
    say(mention, Pin.IN_SECTION, iri("section/l/s" + i / ENTRIES_A_SECTION));
    say(mention, Pin.MENTION_OF, iri("work/arxiv-" + i));
    say(mention, Pin.STATED_TITLE, text("Title of paper number " + i));
    say(mention, Pin.STATED_AUTHORS, text("A One, B Two, C Three, D Four" + i));
    say(mention, Pin.STATED_VENUE, text("ICCV"));
    say(mention, Pin.STATED_YEAR, number(2019));
    say(mention, Pin.NOTE, chinese("这是第" + i + "篇论文的注记"));
    say(mention, Pin.PAPER_LINK, NodeFactory.createURI("https://arxiv.org/pdf/" + i));
    say(mention, OA.hasSelector.asNode(), quote);
    say(mention, OA.hasSelector.asNode(), position);
    say(mention, Pin.LINE, number(i * 5 + 1));
    say(mention, Pin.COLUMN, number(1));
    type(quote, OA.TextQuoteSelector.asNode());
    say(quote, OA.exact.asNode(), text("**Title of paper number " + i + "**"));
    say(quote, OA.prefix.asNode(), text("before " + i));
    say(quote, OA.suffix.asNode(), text("after " + i));
    type(position, OA.TextPositionSelector.asNode());
    say(position, OA.start.asNode(), number(i * 300));
    say(position, OA.end.asNode(), number(i * 300 + 200));
  }

  private void edition() {
    Node edition = iri("edition/iccv-2019");
    type(edition, Fabio.CONFERENCE_PROCEEDINGS);
    say(edition, RDFS.label.asNode(), text("ICCV 2019"));
    say(edition, Frbr.PART_OF, iri("venue/iccv"));
    say(edition, Fabio.HAS_PUBLICATION_YEAR, number(2019));
  }

  private void work(int i) {
    Node work = iri("work/arxiv-" + i);
    type(work, Fabio.RESEARCH_PAPER);
    type(work, NodeFactory.createURI("https://schema.org/ScholarlyArticle"));
    say(work, DCTerms.title.asNode(), text("Title of paper number " + i));
    say(work, DCTerms.identifier.asNode(), text("arxiv:" + i));
    say(work, DCTerms.subject.asNode(), iri("technique/l/s" + i / ENTRIES_A_SECTION));
    say(work, Pin.INTRODUCES, iri("method/m" + i));
    for (int k = 1; k <= 4; k++) {
      authorship(i, k, work);
    }
    preprint(i, work);
    Node published = iri("expression/arxiv-" + i + "/iccv");
    say(work, Frbr.REALIZATION, published);
    type(published, Fabio.CONFERENCE_PAPER);
    say(published, Frbr.PART_OF, iri("edition/iccv-2019"));
    say(published, Fabio.HAS_PUBLICATION_YEAR, number(2019));
    Node method = iri("method/m" + i);
    type(method, Pin.METHOD);
    say(method, RDFS.label.asNode(), text("M" + i));
    say(method, Pin.ACRONYM, text("M" + i));
  }

  private void authorship(int i, int k, Node work) {
    Node author = iri("author/a" + (i * 7 + k * 13) % (entries + 20));
    Node authorship = iri("authorship/arxiv-" + i + "/" + k);
    say(work, DCTerms.creator.asNode(), author);
    say(work, Pin.HAS_AUTHORSHIP, authorship);
    type(authorship, Pin.AUTHORSHIP);
    say(authorship, Pin.ORDINAL, number(k));
    say(authorship, Pin.CREDITED_NAME, text("Author " + author.getLocalName()));
    say(authorship, Pin.AUTHORED_BY, author);
    type(author, Pin.AUTHOR);
    say(author, FOAF.name.asNode(), text("Author " + author.getLocalName()));
  }

  private void preprint(int i, Node work) {
    Node preprint = iri("expression/arxiv-" + i);
    String id = String.format("%04d.%05d", 1 + i / 100_000, i % 100_000);
    say(work, Frbr.REALIZATION, preprint);
    type(preprint, Fabio.PREPRINT);
    say(preprint, Fabio.HAS_ARXIV_ID, text(id));
    say(preprint, Prism.DOI, text("10.48550/arxiv." + id));
    say(preprint, Pin.HOSTED_BY, iri("venue/arxiv"));
    say(preprint, Fabio.HAS_PUBLICATION_YEAR, number(2019));
  }

  private void statements(int i) {
    Node extending = iri("method/m" + i);
    Node extended = iri("method/m" + (i - 1));
    Node read = iri("statement/m" + i);
    statement(read, Triple.create(extending, Pin.EXTENDS, extended));
    say(read, Pin.QUOTE, text("基础之上" + i));
    say(read, Pin.FROM_MENTION, iri("mention/l/" + i));
    say(read, Pin.IN_LIST, iri("list/l"));
    say(read, Pin.APPLIED_RULE, iri("rule/zh-on-the-basis-of"));
    say(read, Pin.LINE, number(i * 5));
    say(read, Pin.COLUMN, number(3));
    say(read, OA.start.asNode(), number(i * 300));
    say(read, OA.end.asNode(), number(i * 300 + 9));
    Node derived = iri("statement/w" + i);
    statement(
        derived, Triple.create(iri("work/arxiv-" + i), Cito.EXTENDS, iri("work/arxiv-" + (i - 1))));
    say(derived, Pin.DERIVED_FROM, read);
  }

  private void statement(Node statement, Triple said) {
    say(said.getSubject(), said.getPredicate(), said.getObject());
    type(statement, Pin.STATEMENT);
    say(statement, NodeFactory.createURI(RDF.uri + "reifies"), NodeFactory.createTripleTerm(said));
    say(statement, Pin.CONFIDENCE, NodeFactory.createLiteralDT("0.92", XSDDatatype.XSDdecimal));
    say(statement, Pin.HAS_POLARITY, Pin.POSITIVE);
  }

  private void type(Node subject, Node type) {
    say(subject, NodeConst.nodeRDFType, type);
  }

  private void say(Node subject, Node predicate, Node object) {
    out.accept(new Quad(graph, subject, predicate, object));
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node chinese(String text) {
    return NodeFactory.createLiteralLang(text, "zh-Hans");
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }
}
