package pinakes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import pinakes.ontology.Cito;
import pinakes.ontology.Fabio;
import pinakes.ontology.Frbr;
import pinakes.ontology.Pin;

/** Small publications in the shape of real ones: a list of papers of which one extends another. */
final class Model {

  static final String BASE = "https://w3id.org/pinakes/";

  private static final Node LIST_GRAPH = iri("graph/list/kd");
  private static final Node HELD = iri("graph/held");

  private final Consumer<Quad> quads;

  private Model(Consumer<Quad> quads) {
    this.quads = quads;
  }

  /**
   * One entry of a list.
   *
   * @param number tells the arXiv id
   * @param extended the number of the paper it extends, below 0 for none
   */
  record Paper(int number, int extended, List<String> authors) {

    static Paper of(int number) {
      List<String> authors = List.of("author-" + number % 7, "author-" + (number % 5 + 10));
      return new Paper(number, number % 3 == 2 ? number - 1 : -1, authors);
    }

    String slug() {
      return String.format(Locale.ROOT, "arxiv-2303.%05d", number);
    }
  }

  /** The publication of one list with these papers, in this order. */
  static DatasetGraph dataset(List<Paper> papers) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    write(papers, data::add);
    return data;
  }

  static List<Paper> papers(int... numbers) {
    List<Paper> papers = new ArrayList<>();
    for (int number : numbers) {
      papers.add(Paper.of(number));
    }
    return papers;
  }

  static void write(List<Paper> papers, Consumer<Quad> quads) {
    Model model = new Model(quads);
    model.list(papers.size());
    int line = 10;
    for (Paper paper : papers) {
      model.paper(paper, line);
      line += 4;
    }
  }

  private void list(int size) {
    Node list = iri("list/kd");
    Node scheme = iri("scheme/kd");
    Node technique = iri("technique/kd/zhi-shi-zheng-liu");
    Node section = iri("section/kd/zhi-shi-zheng-liu");
    say(LIST_GRAPH, list, RDF.Nodes.type, Pin.PAPER_LIST);
    say(LIST_GRAPH, list, DCTerms.title.asNode(), text("Knowledge distillation"));
    say(LIST_GRAPH, list, Pin.CONTENT_HASH, text("sha256:" + size));
    say(LIST_GRAPH, list, Pin.ENTRY_COUNT, number(size));
    say(LIST_GRAPH, list, Pin.LINE_COUNT, number(4 * size + 10));
    say(LIST_GRAPH, scheme, RDF.Nodes.type, SKOS.ConceptScheme.asNode());
    say(LIST_GRAPH, scheme, DCTerms.title.asNode(), text("Knowledge distillation"));
    say(LIST_GRAPH, scheme, SKOS.hasTopConcept.asNode(), technique);
    say(LIST_GRAPH, section, RDF.Nodes.type, Pin.SECTION);
    say(LIST_GRAPH, section, RDFS.Nodes.label, chinese("知识蒸馏"));
    say(LIST_GRAPH, section, Pin.SECTION_OF, list);
    say(LIST_GRAPH, section, Pin.LINE, number(8));
    say(LIST_GRAPH, technique, RDF.Nodes.type, SKOS.Concept.asNode());
    say(LIST_GRAPH, technique, SKOS.prefLabel.asNode(), chinese("知识蒸馏"));
    say(
        LIST_GRAPH,
        technique,
        SKOS.prefLabel.asNode(),
        NodeFactory.createLiteralLang("Knowledge distillation", "en"));
    say(LIST_GRAPH, technique, SKOS.inScheme.asNode(), scheme);
    Node publication = iri("publication/current");
    say(iri("graph/publication"), publication, RDF.Nodes.type, Pin.PUBLICATION);
    say(iri("graph/publication"), publication, DCTerms.title.asNode(), text("All lists"));
  }

  private void paper(Paper paper, int line) {
    mention(paper, line);
    Node work = iri("work/" + paper.slug());
    say(HELD, work, RDF.Nodes.type, Fabio.RESEARCH_PAPER);
    say(HELD, work, DCTerms.title.asNode(), text("Paper \"" + paper.number() + "\""));
    say(HELD, work, DCTerms.subject.asNode(), iri("technique/kd/zhi-shi-zheng-liu"));
    int ordinal = 1;
    for (String author : paper.authors()) {
      Node authorship = iri("authorship/" + paper.slug() + "/" + author);
      say(HELD, work, DCTerms.creator.asNode(), iri("author/" + author));
      say(HELD, work, Pin.HAS_AUTHORSHIP, authorship);
      say(HELD, authorship, RDF.Nodes.type, Pin.AUTHORSHIP);
      say(HELD, authorship, Pin.ORDINAL, number(ordinal));
      say(HELD, authorship, Pin.AUTHORED_BY, iri("author/" + author));
      say(HELD, authorship, Pin.CREDITED_NAME, text("Credited " + author));
      say(HELD, iri("author/" + author), RDF.Nodes.type, Pin.AUTHOR);
      say(HELD, iri("author/" + author), FOAF.name.asNode(), text("Credited " + author));
      ordinal++;
    }
    Node expression = iri("expression/" + paper.slug());
    say(HELD, work, Frbr.REALIZATION, expression);
    say(HELD, expression, RDF.Nodes.type, Fabio.PREPRINT);
    say(HELD, expression, Fabio.HAS_PUBLICATION_YEAR, number(2023));
    say(HELD, work, Pin.INTRODUCES, iri("method/m-" + paper.number()));
    say(HELD, iri("method/m-" + paper.number()), RDF.Nodes.type, Pin.METHOD);
    say(HELD, iri("method/m-" + paper.number()), RDFS.Nodes.label, text("M" + paper.number()));
    if (paper.extended() >= 0) {
      statements(paper, line);
    }
  }

  private void mention(Paper paper, int line) {
    Node mention = iri("mention/kd/" + paper.slug());
    say(LIST_GRAPH, mention, RDF.Nodes.type, Pin.MENTION);
    say(LIST_GRAPH, mention, OA.hasSource.asNode(), iri("list/kd"));
    say(LIST_GRAPH, mention, Pin.IN_SECTION, iri("section/kd/zhi-shi-zheng-liu"));
    say(LIST_GRAPH, mention, Pin.MENTION_OF, iri("work/" + paper.slug()));
    say(LIST_GRAPH, mention, Pin.STATED_TITLE, text("Paper " + paper.number()));
    say(LIST_GRAPH, mention, Pin.NOTE, chinese("在M" + paper.extended() + "的基础上\n第二行"));
    say(LIST_GRAPH, mention, Pin.LINE, number(line));
    say(LIST_GRAPH, mention, Pin.COLUMN, number(3));
    Node quote = iri("mention/kd/" + paper.slug() + "/quote");
    Node position = iri("mention/kd/" + paper.slug() + "/position");
    say(LIST_GRAPH, mention, OA.hasSelector.asNode(), quote);
    say(LIST_GRAPH, mention, OA.hasSelector.asNode(), position);
    say(LIST_GRAPH, quote, RDF.Nodes.type, OA.TextQuoteSelector.asNode());
    say(LIST_GRAPH, quote, OA.exact.asNode(), text("Paper " + paper.number()));
    say(LIST_GRAPH, quote, OA.prefix.asNode(), text("before line " + line));
    say(LIST_GRAPH, position, RDF.Nodes.type, OA.TextPositionSelector.asNode());
    say(LIST_GRAPH, position, OA.start.asNode(), number(30 * line));
    say(LIST_GRAPH, position, OA.end.asNode(), number(30 * line + 20));
  }

  /** One statement held, the one between the papers that follows from it, and one not held. */
  private void statements(Paper paper, int line) {
    Paper other = Paper.of(paper.extended());
    Node method = iri("method/m-" + paper.number());
    Node extended = iri("method/m-" + other.number());
    Node found = iri("statement/m-" + paper.number() + "-extends/" + paper.slug());
    say(HELD, method, Pin.EXTENDS, extended);
    statement(found, NodeFactory.createTripleTerm(method, Pin.EXTENDS, extended), "0.92");
    say(HELD, found, Pin.QUOTE, text("在M" + other.number() + "的基础上"));
    say(HELD, found, Pin.LINE, number(line + 1));
    Node work = iri("work/" + paper.slug());
    Node otherWork = iri("work/" + other.slug());
    Node follows = iri("statement/" + paper.slug() + "-cito-extends/" + other.slug());
    say(HELD, work, Cito.EXTENDS, otherWork);
    statement(follows, NodeFactory.createTripleTerm(work, Cito.EXTENDS, otherWork), "0.92");
    say(HELD, follows, Pin.DERIVED_FROM, found);
    Node doubted = iri("statement/m-" + paper.number() + "-modifies/" + paper.slug());
    statement(doubted, NodeFactory.createTripleTerm(method, Pin.MODIFIES, extended), "0.3");
  }

  private void statement(Node statement, Node triple, String confidence) {
    say(HELD, statement, RDF.Nodes.type, Pin.STATEMENT);
    say(HELD, statement, RDF.Nodes.reifies, triple);
    say(
        HELD,
        statement,
        Pin.CONFIDENCE,
        NodeFactory.createLiteralDT(confidence, XSDDatatype.XSDdecimal));
  }

  private void say(Node graph, Node subject, Node predicate, Node object) {
    quads.accept(Quad.create(graph, subject, predicate, object));
  }

  private static Node iri(String local) {
    return NodeFactory.createURI(BASE + local);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node chinese(String text) {
    return NodeFactory.createLiteralLang(text, "zh-Hans");
  }

  private static Node number(int number) {
    return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
  }
}
