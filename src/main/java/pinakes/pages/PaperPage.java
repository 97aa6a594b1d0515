package pinakes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.jspecify.annotations.Nullable;
import pinakes.bibliography.Bibliography;
import pinakes.ontology.Fabio;
import pinakes.ontology.Frbr;
import pinakes.ontology.Pin;
import pinakes.ontology.Prism;

/** All that is known of a paper. */
record PaperPage(
    Text title,
    List<Credit> authors,
    List<Ref> techniques,
    List<Version> versions,
    List<Outlink> links,
    List<Mentioned> mentions,
    List<Ref> methods,
    List<Said> said,
    List<Claimed> claims,
    String bibtex) {

  /**
   * A form in which the paper appeared.
   *
   * @param where it appeared; null: not stated
   * @param year 0: none is held
   */
  record Version(Words kind, @Nullable Ref where, int year, List<Outlink> identifiers) {}

  /**
   * An entry of a list for the paper.
   *
   * @param note as the list has it; null: none
   * @param section it stands in; null: in none
   */
  record Mentioned(
      Ref mention,
      Place place,
      @Nullable Ref section,
      String statedVenue,
      String statedYear,
      @Nullable Text note,
      List<Found> findings) {}

  private static final Map<Node, Words> KINDS =
      Map.of(
          Fabio.PREPRINT, Words.PREPRINT,
          Fabio.CONFERENCE_PAPER, Words.CONFERENCE_PAPER,
          Fabio.JOURNAL_ARTICLE, Words.JOURNAL_ARTICLE);

  static PaperPage of(Node work, Material material) {
    Facts facts = material.facts();
    List<Node> methods = facts.objects(work, Pin.INTRODUCES);
    List<Node> mentions = facts.subjects(Pin.MENTION_OF, work);
    List<Credit> authors = material.credits(work);
    List<Version> versions =
        facts.objects(work, Frbr.REALIZATION).stream()
            .map(expression -> version(expression, facts))
            .sorted(Comparator.comparing(Version::kind).thenComparing(Version::year))
            .toList();
    Text title = facts.text(work, DCTerms.title.asNode()).orElseGet(() -> facts.name(work));
    return new PaperPage(
        title,
        authors,
        facts.refs(facts.objects(work, DCTerms.subject.asNode())),
        versions,
        links(mentions, facts),
        mentions.stream()
            .map(mention -> mentioned(mention, material))
            .sorted(
                Comparator.comparing((Mentioned one) -> one.place().file())
                    .thenComparing(one -> one.place().line()))
            .toList(),
        facts.refs(methods),
        material.said(Stream.concat(methods.stream(), Stream.of(work)).toList()),
        material.claims(work),
        Bibliography.cite(material.data(), work.getURI()));
  }

  private static Version version(Node expression, Facts facts) {
    Words kind =
        KINDS.entrySet().stream()
            .filter(entry -> facts.is(expression, entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(
                facts.one(expression, DCTerms.isVersionOf.asNode()).isPresent()
                    ? Words.STATED_VERSION
                    : Words.PUBLISHED);
    Ref where =
        Stream.of(Frbr.PART_OF, Pin.HOSTED_BY, DCTerms.publisher.asNode())
            .flatMap(property -> facts.objects(expression, property).stream())
            .filter(Node::isURI)
            .findFirst()
            .map(facts::ref)
            .orElse(null);
    int year = facts.number(expression, Fabio.HAS_PUBLICATION_YEAR).orElse(0);
    return new Version(kind, where, year, identifiers(expression, facts));
  }

  private static List<Outlink> identifiers(Node expression, Facts facts) {
    List<Outlink> identifiers = new ArrayList<>();
    facts
        .objects(expression, Fabio.HAS_ARXIV_ID)
        .forEach(id -> identifiers.add(Identifiers.link("arxiv:" + id.getLiteralLexicalForm())));
    facts
        .objects(expression, Prism.DOI)
        .forEach(doi -> identifiers.add(Identifiers.link("doi:" + doi.getLiteralLexicalForm())));
    facts
        .objects(expression, DCTerms.identifier.asNode())
        .forEach(id -> identifiers.add(Identifiers.link(id.getLiteralLexicalForm())));
    return identifiers;
  }

  /** What all lists give, each place once, by its safest address. */
  private static List<Outlink> links(List<Node> mentions, Facts facts) {
    Map<String, Outlink> links = new LinkedHashMap<>();
    mentions.stream()
        .flatMap(mention -> MentionPage.links(mention, facts).stream())
        .sorted(
            Comparator.comparing(Outlink::kind)
                .thenComparing(Outlink::shown)
                .thenComparing(Outlink::address, Comparator.reverseOrder())) // https before http
        .forEach(link -> links.putIfAbsent(link.kind() + " " + link.place(), link));
    return Outlink.toldApart(List.copyOf(links.values()));
  }

  private static Mentioned mentioned(Node mention, Material material) {
    Facts facts = material.facts();
    return new Mentioned(
        facts.ref(mention),
        noteOf(mention, material),
        facts.one(mention, Pin.IN_SECTION).map(facts::ref).orElse(null),
        facts.words(mention, Pin.STATED_VENUE).orElse(""),
        facts.words(mention, Pin.STATED_YEAR).orElse(""),
        facts.text(mention, Pin.NOTE).orElse(null),
        material.findings(mention));
  }

  /** Where the note stands, which is some lines off the title, whose place is stated. */
  private static Place noteOf(Node mention, Material material) {
    Place title = material.place(mention);
    String entry = quoted(mention, material.facts());
    int noted = before(entry, material.facts().words(mention, Pin.NOTE).orElse(""));
    int titled = before(entry, material.facts().words(mention, Pin.STATED_TITLE).orElse(""));
    return noted < 0 || titled < 0 || title.line() == 0
        ? title
        : new Place(title.list(), title.file(), title.line() + noted - titled, title.address());
  }

  /** The line breaks before a part of a text; negative where it is no part of it. */
  private static int before(String text, String part) {
    int at = part.isEmpty() ? -1 : text.indexOf(part);
    return at < 0 ? -1 : (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  /** A paper as one of many, read from the graph. */
  static PaperLine line(Node work, Material material) {
    return material.line(
        material
            .shelf()
            .entry(work)
            .orElseGet(
                () -> new Shelf.Entry(work, material.facts().name(work).words(), 0, List.of())));
  }

  /** The lists' own words of a passage, where a quote is kept. */
  static String quoted(Node passage, Facts facts) {
    return facts.objects(passage, OA.hasSelector.asNode()).stream()
        .flatMap(selector -> facts.words(selector, OA.exact.asNode()).stream())
        .findFirst()
        .orElse("");
  }
}
