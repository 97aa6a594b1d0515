package pinakes.bibliography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import pinakes.ontology.Pin;

/** Reads lists out of a publication, each with its entries as they stand in it. */
final class ListingReader {
  private static final Map<Node, String> LINKS = links();

  /** What may stand between the beginning of a line and an entry, and behind it. */
  private static final Pattern BEFORE = Pattern.compile("[\\s>|*+\\-\\d.)\\[\\]x]*");

  private static final Pattern BEHIND = Pattern.compile("[ \\t|*_)\\]]*(?:<br ?/?>)?[ \\t|]*");

  private final Said said;

  ListingReader(Said said) {
    this.said = said;
  }

  private static Map<Node, String> links() {
    Map<Node, String> links = new java.util.LinkedHashMap<>();
    links.put(Pin.PAPER_LINK, "Paper");
    links.put(Pin.CODE_LINK, "Code");
    links.put(Pin.PROJECT_LINK, "Project");
    links.put(Pin.SLIDES_LINK, "Slides");
    links.put(Pin.VIDEO_LINK, "Video");
    links.put(Pin.DATASET_LINK, "Dataset");
    links.put(Pin.BLOG_LINK, "Blog");
    links.put(Pin.OTHER_LINK, "Link");
    return links;
  }

  /** The lists in the order of their IRIs. */
  List<Listing> listings() {
    return said.subjects(RDF.type.asNode(), Pin.PAPER_LIST).stream().map(this::listing).toList();
  }

  /** The first entry of a paper, without its number and the headings above it. */
  Optional<Entry> first(Node work) {
    return said.subjects(Pin.MENTION_OF, work).stream()
        .min(
            Comparator.comparing((Node mention) -> list(mention))
                .thenComparingInt(this::start)
                .thenComparing(Node::getURI))
        .map(mention -> entry(1, mention, Map.of()));
  }

  private String list(Node mention) {
    return said.one(mention, OA.hasSource.asNode()).map(Node::toString).orElse("");
  }

  private Listing listing(Node list) {
    Map<String, Section> sections = new HashMap<>();
    List<Section> inOrder = new ArrayList<>();
    for (Node node : inOrder(said.subjects(Pin.SECTION_OF, list), Pin.LINE)) {
      Section section = section(node, sections);
      sections.put(section.iri(), section);
      inOrder.add(section);
    }
    List<Node> mentions =
        said.subjects(OA.hasSource.asNode(), list).stream()
            .filter(node -> said.is(node, Pin.MENTION))
            .sorted(Comparator.comparingInt(this::start))
            .toList();
    List<Entry> entries = new ArrayList<>();
    for (Node mention : mentions) {
      entries.add(entry(entries.size() + 1, mention, sections));
    }
    String iri = list.getURI();
    return new Listing(
        iri.substring(iri.lastIndexOf('/') + 1),
        said.words(list, DCTerms.title.asNode()).orElse(""),
        said.words(list, DCTerms.identifier.asNode()).orElse(""),
        inOrder,
        entries);
  }

  private List<Node> inOrder(List<Node> nodes, Node property) {
    return nodes.stream()
        .sorted(Comparator.comparingInt(node -> said.number(node, property).orElse(0)))
        .toList();
  }

  /** Headings above come first, as they do in the list. */
  private Section section(Node node, Map<String, Section> before) {
    String heading = said.words(node, RDFS.label.asNode()).orElse("");
    List<String> path = new ArrayList<>();
    said.one(node, Pin.PARENT_SECTION)
        .map(parent -> before.get(parent.getURI()))
        .ifPresent(parent -> path.addAll(parent.path()));
    path.add(heading);
    return new Section(
        node.getURI(), heading, said.number(node, Pin.HEADING_LEVEL).orElse(1), path);
  }

  private int start(Node mention) {
    return said.objects(mention, OA.hasSelector.asNode()).stream()
        .flatMapToInt(selector -> said.number(selector, OA.start.asNode()).stream())
        .findFirst()
        .orElse(0);
  }

  private Entry entry(int number, Node mention, Map<String, Section> sections) {
    Optional<Section> section =
        said.one(mention, Pin.IN_SECTION).map(node -> sections.get(node.getURI()));
    return new Entry(
        number,
        section.map(Section::iri),
        section.map(Section::path).orElse(List.of()),
        said.one(mention, Pin.MENTION_OF).map(Node::getURI).orElse(""),
        said.words(mention, Pin.STATED_TITLE).orElse(""),
        said.words(mention, Pin.STATED_AUTHORS),
        said.words(mention, Pin.STATED_VENUE),
        said.number(mention, Pin.STATED_YEAR),
        said.words(mention, Pin.NOTE),
        links(mention),
        said.number(mention, Pin.LINE).orElse(0),
        verbatim(mention));
  }

  private List<Entry.Link> links(Node mention) {
    List<Entry.Link> links = new ArrayList<>();
    LINKS.forEach(
        (property, kind) ->
            said.objects(mention, property)
                .forEach(address -> links.add(new Entry.Link(kind, address.getURI()))));
    return links;
  }

  /** The quote, with the marker before and the break behind it where its lines have them. */
  private String verbatim(Node mention) {
    for (Node selector : said.objects(mention, OA.hasSelector.asNode())) {
      Optional<String> exact = said.words(selector, OA.exact.asNode());
      if (exact.isPresent()) {
        String prefix = said.words(selector, OA.prefix.asNode()).orElse("");
        String suffix = said.words(selector, OA.suffix.asNode()).orElse("");
        return before(prefix) + exact.get() + behind(suffix);
      }
    }
    return "";
  }

  private static String before(String prefix) {
    String line = prefix.substring(prefix.lastIndexOf('\n') + 1);
    return BEFORE.matcher(line).matches() ? line : "";
  }

  private static String behind(String suffix) {
    Matcher line = Pattern.compile("[^\\r\\n]*").matcher(suffix);
    String rest = line.lookingAt() ? line.group() : "";
    return BEHIND.matcher(rest).matches() ? rest.stripTrailing() : "";
  }
}
