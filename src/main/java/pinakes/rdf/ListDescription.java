package pinakes.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import pinakes.catalogue.Correction;
import pinakes.catalogue.Facet;
import pinakes.catalogue.Link;
import pinakes.catalogue.LinkKind;
import pinakes.catalogue.Mention;
import pinakes.catalogue.PaperList;
import pinakes.catalogue.Section;
import pinakes.catalogue.Technique;
import pinakes.ontology.Pin;
import pinakes.source.Place;
import pinakes.source.Problem;

/** What one list says: its sections, techniques, mentions, and what was found wrong with it. */
final class ListDescription {
  private final PaperList list;
  private final Iris iris;
  private final Quads quads;
  private final Node self;
  private final Node scheme;

  ListDescription(PaperList list, Iris iris, Quads quads) {
    this.list = list;
    this.iris = iris;
    this.quads = quads;
    this.self = iris.list(list.key());
    this.scheme = iris.scheme(list.key());
  }

  void write(List<Problem> problems) {
    quads
        .about(self)
        .a(Pin.PAPER_LIST)
        .add(DCTerms.title.asNode(), list.title())
        .add(DCTerms.identifier.asNode(), list.file())
        .add(Pin.CONTENT_HASH, "sha256:" + list.sha256())
        .add(Pin.ENTRY_COUNT, list.mentions().size())
        .add(Pin.LINE_COUNT, list.lineCount());
    curation();
    if (!list.techniques().isEmpty()) {
      quads
          .about(scheme)
          .a(SKOS.ConceptScheme.asNode())
          .add(DCTerms.title.asNode(), list.title())
          .add(DCTerms.source.asNode(), self);
    }
    list.sections().forEach(this::section);
    Map<String, Technique> byKey = new HashMap<>();
    list.techniques().forEach(technique -> byKey.put(technique.key(), technique));
    list.techniques().forEach(this::technique);
    list.mentions().forEach(this::mention);
    findings(problems);
  }

  /** What its keeper and git say of the list as a whole. */
  private void curation() {
    Quads.About about = quads.about(self);
    list.curation().titles().stream()
        .filter(title -> !title.equals(list.title()))
        .forEach(title -> about.add(DCTerms.title.asNode(), title));
    list.curation()
        .licence()
        .ifPresent(iri -> about.add(DCTerms.license.asNode(), NodeFactory.createURI(iri)));
    list.curation()
        .address()
        .ifPresent(iri -> about.add(DCAT.landingPage.asNode(), NodeFactory.createURI(iri)));
    list.curation().checkout().ifPresent(known -> about.add(Pin.COMMIT, known.commit()));
  }

  private void sourceAddress(Quads.About about, int line) {
    list.curation()
        .addressOfLine(line)
        .ifPresent(address -> about.add(Pin.SOURCE_ADDRESS, NodeFactory.createURI(address)));
  }

  private void section(Section section) {
    Quads.About about =
        quads
            .about(iris.section(list.key(), section))
            .a(Pin.SECTION)
            .add(RDFS.label.asNode(), section.heading())
            .add(Pin.SECTION_OF, self)
            .add(Pin.HEADING_LEVEL, section.level())
            .add(Pin.LINE, section.place().line())
            .add(Pin.COLUMN, section.place().column());
    section
        .parent()
        .ifPresent(parent -> about.add(Pin.PARENT_SECTION, iris.section(list.key(), parent)));
    section.technique().ifPresent(key -> about.add(Pin.TECHNIQUE, iris.technique(list.key(), key)));
    section.facet().ifPresent(facet -> facet(about, facet));
    sourceAddress(about, section.place().line());
  }

  private static void facet(Quads.About section, Facet facet) {
    facet.year().ifPresent(year -> section.add(Pin.STATES_YEAR, year));
    facet.venue().ifPresent(venue -> section.add(Pin.STATES_VENUE, venue));
    facet.kind().ifPresent(kind -> section.add(Pin.STATES_KIND, kind));
  }

  private void technique(Technique technique) {
    Node node = iris.technique(list.key(), technique.key());
    Quads.About about =
        quads
            .about(node)
            .a(SKOS.Concept.asNode())
            .add(SKOS.inScheme.asNode(), scheme)
            .add(DCTerms.source.asNode(), iris.section(list.key(), technique.section()));
    technique.labels().forEach(label -> about.add(SKOS.prefLabel.asNode(), label));
    technique.altLabels().forEach(label -> about.add(SKOS.altLabel.asNode(), label));
    technique
        .matches()
        .forEach(
            match ->
                about.add(
                    (match.exact() ? SKOS.exactMatch : SKOS.closeMatch).asNode(),
                    NodeFactory.createURI(match.concept())));
    if (technique.broader().isPresent()) {
      Node broader = iris.technique(list.key(), technique.broader().get());
      about.add(SKOS.broader.asNode(), broader);
      quads.about(broader).add(SKOS.narrower.asNode(), node);
    } else {
      about.add(SKOS.topConceptOf.asNode(), scheme);
      quads.about(scheme).add(SKOS.hasTopConcept.asNode(), node);
    }
    if (technique.empty()) {
      about.add(
          SKOS.editorialNote.asNode(),
          NodeFactory.createLiteralLang(
              "The list names this technique and has no entry under it.", "en"));
      about.add(
          SKOS.editorialNote.asNode(),
          NodeFactory.createLiteralLang("该列表列出了此技术，但其下没有条目。", "zh-Hans"));
    }
  }

  private void mention(Mention mention) {
    Node node = iris.mention(list.key(), mention.key());
    Quads.About about =
        quads
            .about(node)
            .a(Pin.MENTION)
            .add(OA.hasSource.asNode(), self)
            .add(Pin.MENTION_OF, iris.work(mention.work()))
            .add(Pin.STATED_TITLE, mention.title())
            .add(Pin.LINE, mention.titlePlace().line())
            .add(Pin.COLUMN, mention.titlePlace().column());
    mention
        .section()
        .ifPresent(section -> about.add(Pin.IN_SECTION, iris.section(list.key(), section)));
    mention.matchedBy().ifPresent(reason -> about.add(Pin.MATCHED_BY, reason));
    mention.authors().ifPresent(authors -> about.add(Pin.STATED_AUTHORS, authors));
    mention.venue().ifPresent(venue -> about.add(Pin.STATED_VENUE, venue));
    mention.year().ifPresent(year -> about.add(Pin.STATED_YEAR, year));
    mention.note().ifPresent(note -> about.add(Pin.NOTE, note.text()));
    mention.links().stream().distinct().forEach(link -> link(about, link));
    sourceAddress(about, mention.titlePlace().line());
    mention.correction().ifPresent(correction -> correction(node, correction));
    selectors(node, about, mention);
  }

  private void correction(Node mention, Correction correction) {
    Quads.About about =
        quads
            .about(iris.correctionOf(mention))
            .a(Pin.CORRECTION)
            .add(Pin.CORRECTION_OF, mention)
            .add(Pin.CORRECTS, correction.target());
    correction.title().ifPresent(title -> about.add(Pin.CORRECTED_TITLE, title));
    if (!correction.authors().isEmpty()) {
      about.add(Pin.CORRECTED_AUTHORS, String.join("; ", correction.authors()));
    }
    correction.venue().ifPresent(venue -> about.add(Pin.CORRECTED_VENUE, venue));
    correction.year().ifPresent(year -> about.add(Pin.CORRECTED_YEAR, year));
  }

  private void selectors(Node node, Quads.About about, Mention mention) {
    Node quote = iris.quoteOf(node);
    Node position = iris.positionOf(node);
    about.add(OA.hasSelector.asNode(), quote).add(OA.hasSelector.asNode(), position);
    quads
        .about(quote)
        .a(OA.TextQuoteSelector.asNode())
        .add(OA.exact.asNode(), mention.quote().exact())
        .add(OA.prefix.asNode(), mention.quote().prefix())
        .add(OA.suffix.asNode(), mention.quote().suffix());
    quads
        .about(position)
        .a(OA.TextPositionSelector.asNode())
        .add(OA.start.asNode(), mention.quote().place().start())
        .add(OA.end.asNode(), mention.quote().place().end());
  }

  /** A link with its kind; what is no absolute web address stays words. */
  private static void link(Quads.About about, Link link) {
    Optional<String> address = link.address();
    if (address.isPresent()) {
      about.add(property(link.kind()), NodeFactory.createURI(address.get()));
    } else {
      about.add(Pin.MALFORMED_LINK, link.target());
    }
  }

  private static Node property(LinkKind kind) {
    return switch (kind) {
      case PAPER -> Pin.PAPER_LINK;
      case CODE -> Pin.CODE_LINK;
      case PROJECT -> Pin.PROJECT_LINK;
      case SLIDES -> Pin.SLIDES_LINK;
      case VIDEO -> Pin.VIDEO_LINK;
      case DATASET -> Pin.DATASET_LINK;
      case BLOG -> Pin.BLOG_LINK;
      case OTHER -> Pin.OTHER_LINK;
    };
  }

  private void findings(List<Problem> problems) {
    TreeMap<Integer, Mention> mentions = new TreeMap<>();
    list.mentions().forEach(mention -> mentions.put(mention.quote().place().start(), mention));
    TreeMap<Integer, Section> sections = new TreeMap<>(Comparator.naturalOrder());
    list.sections().forEach(section -> sections.put(section.place().start(), section));
    for (Problem problem : problems) {
      Node about = about(problem.place(), mentions, sections);
      quads
          .about(iris.finding(list.key(), problem.rule(), iris.withinList(list.key(), about)))
          .a(Pin.FINDING)
          .add(Pin.FINDING_RULE, problem.rule().id())
          .add(Pin.SEVERITY, problem.severity().word())
          .add(Pin.MESSAGE, NodeFactory.createLiteralLang(problem.message(), "en"))
          .add(Pin.ABOUT, about)
          .add(Pin.IN_LIST, self)
          .add(Pin.LINE, problem.place().line())
          .add(Pin.COLUMN, problem.place().column());
    }
  }

  /** The entry that holds a place, else the section it stands in, else the list. */
  private Node about(
      Place place, TreeMap<Integer, Mention> mentions, TreeMap<Integer, Section> sections) {
    Map.Entry<Integer, Mention> mention = mentions.floorEntry(place.start());
    if (mention != null && place.start() <= mention.getValue().quote().place().end()) {
      return iris.mention(list.key(), mention.getValue().key());
    }
    Map.Entry<Integer, Section> section = sections.floorEntry(place.start());
    return section == null ? self : iris.section(list.key(), section.getValue());
  }
}
