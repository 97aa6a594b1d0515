package pinakes.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import pinakes.catalogue.Attestation;
import pinakes.catalogue.Author;
import pinakes.catalogue.Authorship;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Claim;
import pinakes.catalogue.Edition;
import pinakes.catalogue.Expression;
import pinakes.catalogue.Mention;
import pinakes.catalogue.Method;
import pinakes.catalogue.PaperList;
import pinakes.catalogue.Section;
import pinakes.catalogue.Statement;
import pinakes.catalogue.Venue;
import pinakes.catalogue.Work;
import pinakes.source.Rule;

/**
 * Mints every IRI of a publication, and is the only one to do so. An IRI is ASCII and readable and
 * tells its kind in its first segment; it holds no line, offset, place in the list or hash, so that
 * it stays when others come and go.
 */
final class Iris {
  private final String base;
  private final Map<String, String> lists = new HashMap<>();
  private final Map<String, Names> sections = new HashMap<>();
  private final Map<String, Names> mentions = new HashMap<>();
  private final Map<String, Names> findings = new HashMap<>();
  private final Names works;
  private final Names authors;
  private final Names methods;
  private final Names venues;
  private final Names claims;
  private final Names authorities;
  private final Map<String, Names> attestations = new HashMap<>();

  /**
   * @param taken what else is named below the base, and is never named again
   */
  Iris(String base, Catalogue catalogue, Set<String> taken) {
    this.base = base;
    this.works = new Names(base + "work/");
    this.authors = new Names(base + "author/");
    this.claims = new Names(base + "claim/");
    this.methods = new Names(base + "method/", taken);
    this.venues = new Names(base + "venue/", taken);
    this.authorities = new Names(base + "authority/");
    for (Work work : catalogue.works()) {
      works.give(
          work.key(),
          work.identifier()
              .map(id -> Slug.ofIdentifier(id.toString().replace(':', '-')))
              .orElseGet(() -> Slug.of(work.title())));
    }
    for (Author author : catalogue.authors()) {
      authors.give(author.key(), Slug.of(author.name()));
    }
    catalogue.venues().values().stream()
        .filter(venue -> venue.iri().isEmpty())
        .sorted(java.util.Comparator.comparing(Venue::key))
        .forEach(venue -> venues.give(venue.key(), Slug.of(venue.name())));
    catalogue.methods().values().stream()
        .filter(method -> method.iri().isEmpty())
        .sorted(java.util.Comparator.comparing(Method::key))
        .forEach(method -> methods.give(method.key(), Slug.of(method.key())));
    catalogue.works().stream()
        .flatMap(work -> work.expressions().stream())
        .flatMap(expression -> expression.attestation().stream())
        .sorted(java.util.Comparator.comparing(Attestation::file).thenComparing(Attestation::key))
        .forEach(this::give);
    Names listNames = new Names("");
    for (PaperList list : catalogue.lists()) {
      give(list, listNames.give(list.key(), Slug.of(list.key())));
    }
  }

  private void give(PaperList list, String slug) {
    lists.put(list.key(), slug);
    Names own = new Names(slug + "/");
    list.sections().forEach(section -> own.give(section.key(), path(section.key())));
    sections.put(list.key(), own);
    Names entries = new Names(slug + "/");
    for (Mention mention : list.mentions()) {
      String work = works.get(mention.work()).substring((base + "work/").length());
      String rest = mention.key().substring(mention.work().length());
      entries.give(mention.key(), rest.isEmpty() ? work : work + "/" + Slug.of(rest));
    }
    mentions.put(list.key(), entries);
    findings.put(list.key(), new Names(base + "finding/" + slug + "/"));
  }

  private void give(Attestation attestation) {
    String file = attestation.file();
    String own = authorities.give(file, Slug.of(file.substring(file.lastIndexOf('/') + 1)));
    attestations
        .computeIfAbsent(file, key -> new Names(own + "/"))
        .give(attestation.key(), Slug.of(attestation.key()));
  }

  Node graph(String name) {
    return node("graph/" + name);
  }

  Node listGraph(PaperList list) {
    return node("graph/list/" + slug(list.key()));
  }

  Node list(String list) {
    return node("list/" + slug(list));
  }

  Node scheme(String list) {
    return node("scheme/" + slug(list));
  }

  Node section(String list, Section section) {
    return section(list, section.key());
  }

  Node section(String list, String section) {
    return node("section/" + of(sections, list).get(section));
  }

  Node technique(String list, String technique) {
    return node("technique/" + of(sections, list).get(technique));
  }

  Node mention(String list, String mention) {
    return node("mention/" + of(mentions, list).get(mention));
  }

  Node quoteOf(Node mention) {
    return NodeFactory.createURI(mention.getURI() + "/quote");
  }

  Node correctionOf(Node mention) {
    return NodeFactory.createURI(mention.getURI() + "/correction");
  }

  Node positionOf(Node mention) {
    return NodeFactory.createURI(mention.getURI() + "/position");
  }

  Node work(String work) {
    return NodeFactory.createURI(works.get(work));
  }

  Node author(String author) {
    return NodeFactory.createURI(authors.get(author));
  }

  /**
   * One for each authorship of a work, in their order; an author credited twice gets a number the
   * second time.
   */
  List<Node> authorships(Work work) {
    Names own = new Names(base + "authorship/" + tail(works.get(work.key()), "work/") + "/");
    return work.authorships().stream()
        .map(
            authorship ->
                NodeFactory.createURI(
                    own.give(authorship.ordinal() + authorship.author(), authorSlug(authorship))))
        .toList();
  }

  private String authorSlug(Authorship authorship) {
    return tail(authors.get(authorship.author()), "author/");
  }

  Node expression(Work work, Expression expression) {
    String own = tail(works.get(work.key()), "work/");
    return switch (expression) {
      case Expression.Preprint preprint ->
          node(
              "expression/"
                  + preprint
                      .identifier()
                      .map(id -> Slug.ofIdentifier(id.toString().replace(':', '-')))
                      .orElse(own + "/" + Slug.of(preprint.server())));
      case Expression.Version version ->
          node(
              "expression/"
                  + Slug.ofIdentifier(version.identifier().toString().replace(':', '-'))
                  + "v"
                  + version.version());
      case Expression.Published published ->
          node("expression/" + own + "/" + venueSlug(published.venue()));
    };
  }

  private String venueSlug(String venue) {
    return venues.find(venue).map(iri -> tail(iri, "venue/")).orElseGet(() -> Slug.of(venue));
  }

  Node venue(Venue venue) {
    return venue.iri().isEmpty()
        ? NodeFactory.createURI(venues.get(venue.key()))
        : NodeFactory.createURI(venue.iri());
  }

  /** An authority file. */
  Node authority(String file) {
    return NodeFactory.createURI(authorities.get(file));
  }

  /** An entry of an authority file. */
  Node attestation(Attestation attestation) {
    return NodeFactory.createURI(of(attestations, attestation.file()).get(attestation.key()));
  }

  Node edition(Edition edition) {
    return node("edition/" + Slug.of(edition.venue()) + "-" + edition.year());
  }

  Node method(Method method) {
    return method
        .iri()
        .map(NodeFactory::createURI)
        .orElseGet(() -> NodeFactory.createURI(methods.get(method.key())));
  }

  /** A statement and the mention whose words carry it. */
  Node statement(Statement statement) {
    return node(
        "statement/"
            + Slug.of(statement.subject())
            + "-"
            + Slug.of(statement.relation().term())
            + "-"
            + Slug.of(object(statement))
            + "/"
            + tail(mention(statement.list(), statement.mention()).getURI(), "mention/"));
  }

  private static String object(Statement statement) {
    String object = statement.object();
    return statement.relation().leadsToTechnique()
        ? object.substring(object.lastIndexOf('/') + 1)
        : object;
  }

  /** A claim, its work, and the mention whose words make it; numbered where these do not tell. */
  Node claim(Claim claim) {
    String mention = tail(mention(claim.list(), claim.mention()).getURI(), "mention/");
    String work = tail(work(claim.work()).getURI(), "work/");
    String slug =
        Slug.of(claim.kind().name()) + "/" + mention + (mention.endsWith(work) ? "" : "/" + work);
    return NodeFactory.createURI(
        claims.give(slug + "#" + claim.matter().words() + claims.size(), slug));
  }

  /** The statement about works that follows from a statement about methods. */
  Node rolledUp(Statement statement, Node citing, Node cited) {
    return node(
        "statement/"
            + tail(citing.getURI(), "work/")
            + "-"
            + Slug.of(statement.relation().term())
            + "-"
            + tail(cited.getURI(), "work/")
            + "/"
            + tail(mention(statement.list(), statement.mention()).getURI(), "mention/"));
  }

  Node finding(String list, Rule rule, String about) {
    Names own = of(findings, list);
    String slug = rule.id() + "/" + about;
    return NodeFactory.createURI(own.give(slug + "#" + own.size(), slug));
  }

  /** What follows the kind segment of a mention or section within its list. */
  String withinList(String list, Node node) {
    String iri = node.getURI();
    int at = iri.indexOf("/" + slug(list) + "/", base.length());
    return at < 0 ? "list" : iri.substring(at + slug(list).length() + 2);
  }

  Node rule(String id) {
    return NodeFactory.createURI("https://w3id.org/pinakes/rule/" + id);
  }

  Node node(String path) {
    return NodeFactory.createURI(base + path);
  }

  private String slug(String list) {
    return java.util.Objects.requireNonNull(lists.get(list), list);
  }

  private static Names of(Map<String, Names> names, String list) {
    return java.util.Objects.requireNonNull(names.get(list), list);
  }

  private String tail(String iri, String kind) {
    return iri.substring(base.length() + kind.length());
  }

  private static String path(String key) {
    return String.join("/", java.util.Arrays.stream(key.split("/", -1)).map(Slug::of).toList());
  }
}
