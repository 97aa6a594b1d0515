package pinakes.rdf;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import pinakes.catalogue.Attestation;
import pinakes.catalogue.Author;
import pinakes.catalogue.Authorship;
import pinakes.catalogue.Catalogue;
import pinakes.catalogue.Claim;
import pinakes.catalogue.Edition;
import pinakes.catalogue.Expression;
import pinakes.catalogue.Identifier;
import pinakes.catalogue.Method;
import pinakes.catalogue.Quote;
import pinakes.catalogue.Statement;
import pinakes.catalogue.Venue;
import pinakes.catalogue.Work;
import pinakes.ontology.Cito;
import pinakes.ontology.Fabio;
import pinakes.ontology.Frbr;
import pinakes.ontology.Pin;
import pinakes.ontology.Prism;
import pinakes.ontology.Prov;

/** What is held: works, expressions, authors, venues, methods, and the relations between them. */
final class HeldDescription {
  private static final String ARXIV_DOI = "10.48550/arxiv.";

  private final Catalogue catalogue;
  private final Iris iris;
  private final Quads quads;
  private final TreeSet<Edition> editions = new TreeSet<>();
  private final TreeMap<String, Node> authorities = new TreeMap<>();

  HeldDescription(Catalogue catalogue, Iris iris, Quads quads) {
    this.catalogue = catalogue;
    this.iris = iris;
    this.quads = quads;
  }

  void write() {
    catalogue.works().forEach(this::work);
    catalogue.authors().forEach(this::author);
    new TreeMap<>(catalogue.venues()).values().forEach(this::venue);
    editions.forEach(this::edition);
    authorities.forEach(this::authority);
    new TreeMap<>(catalogue.methods()).values().forEach(this::method);
    statements();
    catalogue.claims().forEach(this::claim);
  }

  private void work(Work work) {
    Quads.About about =
        quads
            .about(iris.work(work.key()))
            .a(Fabio.RESEARCH_PAPER)
            .a(SchemaDO.ScholarlyArticle.asNode())
            .add(DCTerms.title.asNode(), work.title());
    for (Identifier identifier : work.identifiers()) {
      about.add(DCTerms.identifier.asNode(), identifier.toString());
      if (identifier.scheme() == Identifier.Scheme.DOI) {
        about.add(Prism.DOI, identifier.value());
      }
    }
    work.techniques()
        .forEach(
            subject ->
                about.add(
                    DCTerms.subject.asNode(), iris.technique(subject.list(), subject.technique())));
    List<Node> authorships = iris.authorships(work);
    work.authorships().stream()
        .map(Authorship::author)
        .distinct()
        .forEach(author -> about.add(DCTerms.creator.asNode(), iris.author(author)));
    for (int i = 0; i < authorships.size(); i++) {
      Authorship authorship = work.authorships().get(i);
      about.add(Pin.HAS_AUTHORSHIP, authorships.get(i));
      quads
          .about(authorships.get(i))
          .a(Pin.AUTHORSHIP)
          .add(Pin.ORDINAL, authorship.ordinal())
          .add(Pin.CREDITED_NAME, authorship.creditedName())
          .add(Pin.AUTHORED_BY, iris.author(authorship.author()));
    }
    for (Expression expression : work.expressions()) {
      Node node = iris.expression(work, expression);
      about.add(Frbr.REALIZATION, node);
      expression(node, expression);
      expression.attestation().ifPresent(attestation -> attested(node, attestation));
    }
  }

  /** What an authority file says of an expression, and that it is the one to say so. */
  private void attested(Node expression, Attestation attestation) {
    Node entry = iris.attestation(attestation);
    Node file = iris.authority(attestation.file());
    Quads.About about =
        quads
            .about(expression)
            .add(DCTerms.title.asNode(), attestation.title())
            .add(Prov.WAS_DERIVED_FROM, entry);
    attestation.doi().ifPresent(doi -> about.add(Prism.DOI, doi.value()));
    quads
        .about(entry)
        .a(Prov.ENTITY)
        .add(DCTerms.identifier.asNode(), attestation.key())
        .add(DCTerms.isPartOf.asNode(), file);
    authorities.put(attestation.file(), file);
  }

  private void authority(String name, Node file) {
    quads.about(file).a(Prov.ENTITY).add(DCTerms.identifier.asNode(), name);
  }

  private void expression(Node node, Expression expression) {
    Quads.About about = quads.about(node);
    switch (expression) {
      case Expression.Preprint preprint -> {
        about.a(Fabio.PREPRINT).add(Pin.HOSTED_BY, venueOf(preprint.server()));
        preprint.year().ifPresent(year -> about.add(Fabio.HAS_PUBLICATION_YEAR, year));
        preprint
            .identifier()
            .map(Identifier::value)
            .ifPresent(
                id ->
                    about
                        .add(Fabio.HAS_ARXIV_ID, id)
                        .add(Prism.DOI, ARXIV_DOI + id.toLowerCase(java.util.Locale.ROOT)));
      }
      case Expression.Version version ->
          about
              .a(Fabio.EXPRESSION)
              .add(
                  DCTerms.isVersionOf.asNode(),
                  iris.node(
                      "expression/"
                          + Slug.ofIdentifier(version.identifier().toString().replace(':', '-'))))
              .add(DCTerms.identifier.asNode(), version.identifier() + "v" + version.version());
      case Expression.Published published -> published(about, published);
    }
  }

  private void published(Quads.About about, Expression.Published published) {
    published.year().ifPresent(year -> about.add(Fabio.HAS_PUBLICATION_YEAR, year));
    about.a(
        switch (published.kind()) {
          case SERIES -> Fabio.CONFERENCE_PAPER;
          case JOURNAL -> Fabio.JOURNAL_ARTICLE;
          case PREPRINT_SERVER -> Fabio.PREPRINT;
          case PUBLISHER, UNKNOWN -> Fabio.EXPRESSION;
        });
    if (published.kind() == Venue.Kind.PUBLISHER) {
      about.add(DCTerms.publisher.asNode(), venueOf(published.venue()));
    } else if (published.kind() == Venue.Kind.SERIES && published.year().isPresent()) {
      Edition edition = new Edition(published.venue(), published.year().getAsInt());
      editions.add(edition);
      about.add(Frbr.PART_OF, iris.edition(edition));
    } else {
      about.add(Frbr.PART_OF, venueOf(published.venue()));
    }
  }

  private void author(Author author) {
    quads.about(iris.author(author.key())).a(Pin.AUTHOR).add(FOAF.name.asNode(), author.name());
  }

  /** A venue that the registry knows is described there. */
  private void venue(Venue venue) {
    if (venue.iri().isEmpty()) {
      quads.about(iris.venue(venue)).a(Pin.VENUE).add(RDFS.label.asNode(), venue.name());
    }
  }

  private void edition(Edition edition) {
    Venue venue = java.util.Objects.requireNonNull(catalogue.venues().get(edition.venue()));
    quads
        .about(iris.edition(edition))
        .a(Fabio.CONFERENCE_PROCEEDINGS)
        .add(RDFS.label.asNode(), venue.name() + " " + edition.year())
        .add(Frbr.PART_OF, iris.venue(venue))
        .add(Fabio.HAS_PUBLICATION_YEAR, edition.year());
  }

  private Node venueOf(String key) {
    return iris.venue(java.util.Objects.requireNonNull(catalogue.venues().get(key), key));
  }

  private void method(Method method) {
    Node node = iris.method(method);
    if (method.iri().isEmpty()) {
      Quads.About about = quads.about(node).a(Pin.METHOD).add(RDFS.label.asNode(), method.name());
      method.acronyms().stream().limit(1).forEach(name -> about.add(Pin.ACRONYM, name));
      method.acronyms().stream().skip(1).forEach(name -> about.add(SKOS.altLabel.asNode(), name));
    }
    method.introducedBy().forEach(work -> quads.about(iris.work(work)).add(Pin.INTRODUCES, node));
  }

  private void statements() {
    TreeSet<String> asserted = new TreeSet<>();
    for (Statement statement : catalogue.statements()) {
      Method subject = methodOf(statement.subject());
      Node property = NodeFactory.createURI(Pin.NS + statement.relation().term());
      Node node = iris.statement(statement);
      if (statement.relation().leadsToTechnique()) {
        Node concept = NodeFactory.createURI(statement.object());
        statement(node, statement, iris.method(subject), property, concept, asserted);
        continue;
      }
      Method object = methodOf(statement.object());
      statement(node, statement, iris.method(subject), property, iris.method(object), asserted);
      for (String citing : subject.introducedBy()) {
        for (String cited : object.introducedBy()) {
          citation(statement)
              .filter(cites -> !citing.equals(cited))
              .ifPresent(cites -> rollUp(node, statement, citing, cites, cited, asserted));
        }
      }
    }
  }

  private void rollUp(
      Node source,
      Statement statement,
      String citing,
      Node cites,
      String cited,
      TreeSet<String> asserted) {
    Node rolledUp = iris.rolledUp(statement, iris.work(citing), iris.work(cited));
    statement(rolledUp, statement, iris.work(citing), cites, iris.work(cited), asserted);
    quads.about(rolledUp).add(Pin.DERIVED_FROM, source);
  }

  private void statement(
      Node node,
      Statement statement,
      Node subject,
      Node property,
      Node object,
      TreeSet<String> asserted) {
    if (catalogue.holds(statement) && asserted.add(subject + " " + property + " " + object)) {
      quads.about(subject).add(property, object);
    }
    Quads.About about =
        quads
            .about(node)
            .a(Pin.STATEMENT)
            .add(RDF.reifies.asNode(), NodeFactory.createTripleTerm(subject, property, object));
    evidence(about, statement.quote(), statement.list(), statement.mention(), statement.positive());
    about
        .add(Pin.APPLIED_RULE, iris.rule(statement.rule()))
        .add(Pin.CONFIDENCE, statement.confidence());
    statement.considered().stream().distinct().forEach(other -> about.add(Pin.CONSIDERED, other));
  }

  /** The words, where they stand and whether they affirm it. */
  private void evidence(
      Quads.About about, Quote quote, String list, String mention, boolean positive) {
    about
        .add(Pin.QUOTE, quote.exact())
        .add(Pin.FROM_MENTION, iris.mention(list, mention))
        .add(Pin.IN_LIST, iris.list(list))
        .add(Pin.HAS_POLARITY, positive ? Pin.POSITIVE : Pin.NEGATIVE)
        .add(Pin.LINE, quote.place().line())
        .add(Pin.COLUMN, quote.place().column())
        .add(OA.start.asNode(), quote.place().start())
        .add(OA.end.asNode(), quote.place().end());
  }

  private void claim(Claim claim) {
    Quads.About about =
        quads
            .about(iris.claim(claim))
            .a(Pin.CLAIM)
            .add(Pin.CLAIM_KIND_OF, NodeFactory.createURI(Pin.NS + claim.kind().term()))
            .add(Pin.ABOUT, iris.work(claim.work()));
    if (!claim.matter().words().isEmpty()) {
      about.add(Pin.CLAIM_SUBJECT, claim.matter());
    }
    evidence(about, claim.quote(), claim.list(), claim.mention(), claim.positive());
    about.add(Pin.APPLIED_RULE, iris.rule(claim.rule())).add(Pin.CONFIDENCE, claim.confidence());
  }

  /**
   * The CiTO property that a relation between methods means between the papers that introduce them.
   */
  private static Optional<Node> citation(Statement statement) {
    return switch (statement.relation()) {
      case EXTENDS, GENERALIZES, MODIFIES, REFORMULATES -> Optional.of(Cito.EXTENDS);
      case COMBINES -> Optional.of(Cito.USES_METHOD_IN);
      case ADDRESSES_LIMITATION_OF -> Optional.of(Cito.CRITIQUES);
      case CONTRASTS_WITH, COMPLEMENTS -> Optional.of(Cito.CITES_AS_RELATED);
      case USES_TECHNIQUE, CONTRASTS_WITH_TECHNIQUE -> Optional.empty();
    };
  }

  private Method methodOf(String key) {
    return java.util.Objects.requireNonNull(catalogue.methods().get(key), key);
  }
}
