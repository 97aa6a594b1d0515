package pinakes.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import pinakes.ontology.Pin;

/**
 * One entry of a list: its words, and what was read from them.
 *
 * @param verbatim the entry as it stands in the list
 */
record MentionPage(
    Text title,
    @Nullable Ref work,
    Place place,
    @Nullable Ref section,
    String verbatim,
    List<Stated> stated,
    @Nullable Text note,
    List<Outlink> links,
    String matchedBy,
    List<Said> said,
    List<Claimed> claims,
    List<Found> findings) {

  /** A thing that the entry states, as printed. */
  record Stated(Words what, String words) {}

  private static final Map<Node, Words> STATED = new LinkedHashMap<>();
  private static final Map<Node, Words> LINKS = new LinkedHashMap<>();

  static {
    STATED.put(Pin.STATED_AUTHORS, Words.AUTHORS);
    STATED.put(Pin.STATED_VENUE, Words.VENUE);
    STATED.put(Pin.STATED_YEAR, Words.YEAR);
    LINKS.put(Pin.PAPER_LINK, Words.LINK_PAPER);
    LINKS.put(Pin.CODE_LINK, Words.LINK_CODE);
    LINKS.put(Pin.PROJECT_LINK, Words.LINK_PROJECT);
    LINKS.put(Pin.SLIDES_LINK, Words.LINK_SLIDES);
    LINKS.put(Pin.VIDEO_LINK, Words.LINK_VIDEO);
    LINKS.put(Pin.DATASET_LINK, Words.LINK_DATASET);
    LINKS.put(Pin.BLOG_LINK, Words.LINK_BLOG);
    LINKS.put(Pin.OTHER_LINK, Words.LINK_OTHER);
    LINKS.put(Pin.MALFORMED_LINK, Words.LINK_MALFORMED);
  }

  static MentionPage of(Node mention, Material material) {
    Facts facts = material.facts();
    List<Stated> stated = new ArrayList<>();
    STATED.forEach(
        (property, what) ->
            facts.words(mention, property).ifPresent(words -> stated.add(new Stated(what, words))));
    List<Node> passages = facts.subjects(Pin.FROM_MENTION, mention);
    return new MentionPage(
        facts.name(mention),
        facts.one(mention, Pin.MENTION_OF).map(facts::ref).orElse(null),
        material.place(mention),
        facts.one(mention, Pin.IN_SECTION).map(facts::ref).orElse(null),
        PaperPage.quoted(mention, facts),
        stated,
        facts.text(mention, Pin.NOTE).orElse(null),
        links(mention, facts),
        facts.words(mention, Pin.MATCHED_BY).orElse(""),
        said(passages, material),
        passages.stream()
            .filter(passage -> facts.is(passage, Pin.CLAIM))
            .map(material::claim)
            .toList(),
        material.findings(mention));
  }

  private static List<Said> said(List<Node> passages, Material material) {
    Facts facts = material.facts();
    return passages.stream()
        .filter(passage -> facts.one(passage, Pin.DERIVED_FROM).isEmpty())
        .flatMap(passage -> StatementPage.sayings(passage, facts).stream())
        .map(material::said)
        .toList();
  }

  /** The links that an entry gives, by their kinds. */
  static List<Outlink> links(Node mention, Facts facts) {
    return LINKS.entrySet().stream()
        .flatMap(
            entry ->
                facts.objects(mention, entry.getKey()).stream()
                    .map(MentionPage::address)
                    .map(address -> Outlink.of(entry.getValue(), address)))
        .toList();
  }

  private static String address(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }
}
