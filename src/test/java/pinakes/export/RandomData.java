package pinakes.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import pinakes.ontology.Pin;

/** Datasets made to be hard to write, the same for the same seed. */
final class RandomData {

  private static final String[] KINDS =
      ("list scheme section technique mention work authorship expression author venue edition"
              + " method statement claim finding concept rule publication run graph unknown")
          .split(" ");

  /** Texts with whatever means something to one of the syntaxes. */
  private static final String[] PARTS = {
    "a",
    "Z",
    "0",
    " ",
    "\n",
    "\r",
    "\t",
    "\"",
    "\"\"\"",
    "'",
    "\\",
    "\\n",
    "\\u0041",
    "<",
    ">",
    "&",
    "]]>",
    "&amp;",
    "{|",
    "|}",
    "~",
    "@en",
    "^^",
    ".",
    ";",
    ",",
    "#",
    "知识",
    "é",
    "e\u0301",
    "😀",
    "\uD83D\uDC69\u200D\uD83D\uDCBB",
    "\u00A0",
    "\u0085",
    "\u2028",
    "\u202E",
    "\uFEFF",
    "\uFFFD",
    "\u0130",
    "ı",
    "<!--",
    "-->",
    "<?",
    "?>",
    "<<( ",
    " )>>",
    "\r\n"
  };

  /** Characters that XML has no way to write. */
  private static final String[] CONTROLS = {
    "\b", "\f", "\u0001", "\u001F", "\uFFFE", "\uFFFF", "\u0000"
  };

  private static final List<String> ODD_IRIS =
      """
      http://example.org/a?b=c&d='e'
      http://example.org/%7Ea%20b
      http://example.org/中文/😀
      https://w3id.org/pinakes/
      https://w3id.org/pinakes/work/
      https://w3id.org/pinakes/work/a:b
      https://w3id.org/pinakes/work//a
      https://w3id.org/pinakes/work/.hidden
      https://w3id.org/pinakes/work/a#b
      https://w3id.org/pinakes/work/a?b
      https://w3id.org/pinakes/work/a(b)
      https://w3id.org/pinakes/a:b
      https://w3id.org/pinakes/ont#
      https://w3id.org/pinakes/ont#a.b
      https://w3id.org/pinakes/ont
      https://w3id.org/pinakes
      http://purl.org/dc/terms/
      http://purl.org/dc/terms/1st
      http://purl.org/dc/terms/a/b
      urn:isbn:0451450523
      mailto:a@example.org
      tag:example.org,2026:x
      """
          .lines()
          .toList();

  /** IRIs that are none, which Turtle and its kin hold all the same. */
  private static final String[] ILL_FORMED = {
    "http://example.org/a b", "http://example.org/<a>", "http://example.org/{a|b}^`\"\\",
    "http://example.org/\u0001\n", "http://[::1/", "http://example.org/%zz"
  };

  private final Random random;
  private final boolean anything;
  private final List<Node> graphs = new ArrayList<>();
  private final List<Node> resources = new ArrayList<>();
  private final List<Node> properties = new ArrayList<>();
  private final List<Quad> quads = new ArrayList<>();

  private RandomData(long seed, boolean anything) {
    this.random = new Random(seed);
    this.anything = anything;
  }

  /**
   * What RDF 1.1 can spell and XML can hold.
   *
   * @param size the number of statements that are not about statements
   */
  static List<Quad> modest(long seed, int size) {
    return new RandomData(seed, false).make(size);
  }

  /** What RDF 1.2 can say, with IRIs that are none. */
  static List<Quad> anything(long seed, int size) {
    return new RandomData(seed, true).make(size);
  }

  static DatasetGraph dataset(List<Quad> quads) {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    quads.forEach(data::add);
    return data;
  }

  private List<Quad> make(int size) {
    graphs.add(Quad.defaultGraphIRI);
    for (String name : List.of("graph/held", "graph/list/a", "graph/list/a-b", "graph/reference")) {
      graphs.add(NodeFactory.createURI(Model.BASE + name));
    }
    graphs.add(NodeFactory.createURI("http://example.org/graph"));
    quads.add(
        Quad.create(
            graphs.get(1),
            NodeFactory.createURI(Model.BASE + "publication/current"),
            RDF.Nodes.type,
            Pin.PUBLICATION));
    for (int i = 0; i < 4 + size / 6; i++) {
      resources.add(NodeFactory.createURI(address()));
    }
    properties.addAll(
        List.of(
            RDF.Nodes.type,
            RDFS.Nodes.label,
            DCTerms.title.asNode(),
            Pin.LINE,
            Pin.QUOTE,
            OA.start.asNode(),
            OA.hasSelector.asNode(),
            Pin.EXTENDS,
            Pin.DERIVED_FROM));
    properties.add(NodeFactory.createURI("http://example.org/vocabulary#name"));
    properties.add(NodeFactory.createURI("http://example.org/1/x-1.y"));
    for (int i = 0; i < size; i++) {
      Node property = pick(properties);
      Node object =
          property.equals(RDF.Nodes.type) || random.nextBoolean() ? pick(resources) : literal();
      quads.add(Quad.create(pick(graphs), pick(resources), property, object));
    }
    for (int i = 0; i < size / 5; i++) {
      reifier(i);
    }
    return quads;
  }

  /** Reifiers as they should be, and in every way they can be otherwise. */
  private void reifier(int number) {
    Quad base = pick(quads);
    Node graph = random.nextInt(4) > 0 ? base.getGraph() : pick(graphs);
    Node object = random.nextInt(4) > 0 ? base.getObject() : literal();
    if (object.isTripleTerm() && !anything) {
      return;
    }
    Node term = NodeFactory.createTripleTerm(base.getSubject(), base.getPredicate(), object);
    Node reifier = NodeFactory.createURI(Model.BASE + "statement/s-" + number + "/a");
    if (anything && random.nextInt(6) == 0) {
      reifier = random.nextBoolean() ? pick(resources) : pick(quads).getSubject();
    }
    Node property =
        anything && random.nextInt(8) == 0 ? NodeFactory.createURI("urn:x:says") : reifies();
    quads.add(Quad.create(graph, reifier, property, term));
    for (int i = random.nextInt(4); i > 0; i--) {
      Node where = random.nextInt(6) > 0 ? graph : pick(graphs);
      Node what = pick(properties);
      quads.add(
          Quad.create(
              where, reifier, what, what.equals(RDF.Nodes.type) ? pick(resources) : literal()));
    }
  }

  private static Node reifies() {
    return RDF.Nodes.reifies;
  }

  private String address() {
    int way = random.nextInt(anything ? 10 : 9);
    if (way == 9) {
      return ILL_FORMED[random.nextInt(ILL_FORMED.length)];
    }
    if (way > 6) {
      return pick(ODD_IRIS);
    }
    String slug = "s" + random.nextInt(5) + (random.nextBoolean() ? "-x" : "");
    String part = random.nextBoolean() ? "" : "/" + random.nextInt(3);
    return Model.BASE + KINDS[random.nextInt(KINDS.length)] + "/" + slug + part;
  }

  private Node literal() {
    String text = text();
    return switch (random.nextInt(9)) {
      case 0 -> NodeFactory.createLiteralLang(text, "en");
      case 1 -> NodeFactory.createLiteralLang(text, "zh-Hans");
      case 2 ->
          anything
              ? NodeFactory.createLiteralDirLang(text, "ar-EG", "rtl")
              : NodeFactory.createLiteralLang(text, "de-CH-1996");
      case 3 -> number();
      case 4 -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger);
      case 5 -> NodeFactory.createLiteralDT(text, NodeFactory.getType("http://example.org/type"));
      case 6 -> NodeFactory.createLiteralDT(text, NodeFactory.getType(XSD.getURI() + "anyURI"));
      default -> NodeFactory.createLiteralString(text);
    };
  }

  private Node number() {
    String[][] numbers = {
      {"0", "-1", "+1", "007", "9007199254740993", "123456789012345678901", "1.0", "--1"},
      {"0.92", "-.5", "5.", ".5", "1", "1.5.2", "+0.0"},
      {"1e0", "1.5E-3", "INF", "1.e3", "-1.0e+7", "e", "1e"},
      {"true", "false", "1", "TRUE"}
    };
    XSDDatatype[] types = {
      XSDDatatype.XSDinteger, XSDDatatype.XSDdecimal, XSDDatatype.XSDdouble, XSDDatatype.XSDboolean
    };
    int type = random.nextInt(types.length);
    String[] choice = numbers[random.nextInt(5) > 0 ? type : random.nextInt(types.length)];
    return NodeFactory.createLiteralDT(choice[random.nextInt(choice.length)], types[type]);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
      if (anything && random.nextInt(8) == 0) {
        text.append(CONTROLS[random.nextInt(CONTROLS.length)]);
      }
    }
    return text.toString();
  }

  private <T> T pick(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
