package pinakes.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import pinakes.ontology.Fabio;
import pinakes.ontology.Frbr;
import pinakes.ontology.Pin;
import pinakes.ontology.Prefixes;

/**
 * What is known of one thing and why: each statement with the list's own line and a caret under the
 * words.
 */
public final class Explainer {
  private static final String INDENT = "  ";

  private final DatasetGraph data;
  private final Facts facts;
  private final Terms terms;
  private final List<String> lines = new ArrayList<>();

  private Explainer(DatasetGraph data) {
    this.data = data;
    this.facts = new Facts(data.getUnionGraph());
    this.terms = new Terms(Prefixes.mapping(), Base.of(data).orElse(""));
  }

  /**
   * Explains what a name means: a method, paper, author, technique, venue or statement ("DisWOT
   * extends SP"), by name in any language or by IRI.
   *
   * @return lines without control characters
   * @throws QueryException when nothing bears the name, with names that are near
   */
  public static List<String> explain(DatasetGraph data, String name) {
    return Txn.calculateRead(
        data,
        () -> {
          Explainer explainer = new Explainer(data);
          explainer.find(name.strip()).forEach(explainer::thing);
          return List.copyOf(explainer.lines);
        });
  }

  private List<Node> find(String name) {
    List<Node> said = statements(name);
    return said.isEmpty() ? new Names(data).bearing(NameKind.THING, "name", name) : said;
  }

  /** The statements meant by three words such as "DisWOT extends SP". */
  private List<Node> statements(String name) {
    List<Node> found = new ArrayList<>();
    for (Node statement : facts.subjects(RDF.type.asNode(), Pin.STATEMENT)) {
      for (Node reified : facts.objects(statement, RDF.reifies.asNode())) {
        if (reified.isTripleTerm() && sentence(reified.getTriple()).equalsIgnoreCase(name)) {
          found.add(statement);
        }
      }
    }
    return found;
  }

  private void thing(Node thing) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    if (facts.is(thing, Pin.STATEMENT)) {
      statement(thing);
    } else if (facts.is(thing, Pin.METHOD)) {
      heading("method", thing);
      method(thing);
    } else if (facts.is(thing, Fabio.RESEARCH_PAPER)) {
      heading("paper", thing);
      paper(thing);
    } else if (facts.is(thing, Pin.AUTHOR)) {
      heading("author", thing);
      author(thing);
    } else if (facts.is(thing, SKOS.Concept.asNode())) {
      heading("technique", thing);
      technique(thing);
    } else {
      heading("resource", thing);
      everything(thing);
    }
  }

  private void heading(String kind, Node thing) {
    say(0, "%s %s (%s)".formatted(kind, name(thing), terms.text(thing)));
  }

  private void method(Node method) {
    facts
        .objects(method, Pin.ACRONYM)
        .forEach(acronym -> say(1, "short name: " + terms.text(acronym)));
    facts
        .subjects(Pin.INTRODUCES, method)
        .forEach(work -> say(1, "introduced by: %s (%s)".formatted(name(work), terms.text(work))));
    statementsAbout(method);
  }

  private void paper(Node work) {
    TreeMap<Integer, String> authors = new TreeMap<>();
    facts
        .objects(work, Pin.HAS_AUTHORSHIP)
        .forEach(
            one ->
                authors.put(
                    facts.number(one, Pin.ORDINAL).orElse(0),
                    facts.words(one, Pin.CREDITED_NAME).orElse("")));
    if (!authors.isEmpty()) {
      say(1, "authors: " + String.join(", ", authors.values()));
    }
    facts
        .objects(work, DCTerms.identifier.asNode())
        .forEach(id -> say(1, "identifier: " + terms.text(id)));
    facts.objects(work, Pin.INTRODUCES).forEach(method -> say(1, "introduces: " + name(method)));
    facts
        .objects(work, DCTerms.subject.asNode())
        .forEach(subject -> say(1, "technique: " + name(subject)));
    for (Node expression : facts.objects(work, Frbr.REALIZATION)) {
      say(1, "appeared as: " + appearance(expression));
    }
    mentions(work).forEach(this::mention);
    facts.subjects(Pin.ABOUT, work).stream()
        .filter(claim -> facts.is(claim, Pin.CLAIM))
        .forEach(this::claim);
    statementsAbout(work);
  }

  private List<Node> mentions(Node work) {
    return facts.subjects(Pin.MENTION_OF, work).stream()
        .sorted(
            Comparator.comparing(this::file)
                .thenComparing(mention -> facts.number(mention, Pin.LINE).orElse(0)))
        .toList();
  }

  private String appearance(Node expression) {
    List<String> parts = new ArrayList<>();
    facts.objects(expression, RDF.type.asNode()).forEach(type -> parts.add(terms.text(type)));
    for (Node property :
        List.of(
            Frbr.PART_OF,
            Pin.HOSTED_BY,
            DCTerms.publisher.asNode(),
            DCTerms.identifier.asNode(),
            Fabio.HAS_ARXIV_ID)) {
      facts
          .objects(expression, property)
          .forEach(object -> parts.add(object.isURI() ? name(object) : terms.text(object)));
    }
    facts
        .words(expression, Fabio.HAS_PUBLICATION_YEAR)
        .ifPresent(year -> parts.add("(" + year + ")"));
    return String.join(" ", parts);
  }

  private void mention(Node mention) {
    Optional<String> reason = facts.words(mention, Pin.MATCHED_BY);
    say(
        1,
        "listed at %s%s"
            .formatted(
                place(mention, mention),
                reason
                    .map(why -> ", held to be this paper by its " + Visible.text(why))
                    .orElse("")));
    quoted(mention).lines().forEach(line -> say(3, Visible.text(line)));
    for (Node finding : facts.subjects(Pin.ABOUT, mention)) {
      say(
          2,
          "%s: %s: %s"
              .formatted(
                  text(finding, Pin.SEVERITY),
                  text(finding, Pin.FINDING_RULE),
                  text(finding, Pin.MESSAGE)));
    }
  }

  private void author(Node author) {
    say(1, "all that is credited under this name; it need not be one human being");
    List<String> papers = new ArrayList<>();
    for (Node authorship : facts.subjects(Pin.AUTHORED_BY, author)) {
      for (Node work : facts.subjects(Pin.HAS_AUTHORSHIP, authorship)) {
        papers.add(
            "%s, author %d, credited as %s"
                .formatted(
                    name(work),
                    facts.number(authorship, Pin.ORDINAL).orElse(0),
                    text(authorship, Pin.CREDITED_NAME)));
      }
    }
    papers.stream().sorted().forEach(paper -> say(1, paper));
  }

  private void technique(Node technique) {
    facts
        .objects(technique, SKOS.prefLabel.asNode())
        .forEach(
            label ->
                say(1, "label: %s (%s)".formatted(terms.text(label), label.getLiteralLanguage())));
    facts
        .objects(technique, SKOS.altLabel.asNode())
        .forEach(
            label ->
                say(
                    1,
                    "other label: %s (%s)"
                        .formatted(terms.text(label), label.getLiteralLanguage())));
    facts
        .objects(technique, SKOS.definition.asNode())
        .forEach(words -> say(1, "definition: " + terms.text(words)));
    facts
        .objects(technique, SKOS.broader.asNode())
        .forEach(broader -> say(1, "kind of: " + name(broader)));
    facts
        .objects(technique, SKOS.narrower.asNode())
        .forEach(narrower -> say(1, "has kind: " + name(narrower)));
    facts
        .objects(technique, SKOS.exactMatch.asNode())
        .forEach(match -> say(1, "same as: %s (%s)".formatted(name(match), terms.text(match))));
    for (Node section : facts.objects(technique, DCTerms.source.asNode())) {
      if (facts.is(section, Pin.SECTION)) {
        say(1, "heading at %s".formatted(place(section, section)));
      }
    }
    long papers = facts.subjects(DCTerms.subject.asNode(), technique).size();
    say(1, "papers filed under it: " + papers);
  }

  private void everything(Node thing) {
    facts.graph().stream(thing, Node.ANY, Node.ANY)
        .map(triple -> terms.text(triple.getPredicate()) + " " + terms.text(triple.getObject()))
        .distinct()
        .sorted()
        .forEach(line -> say(1, line));
  }

  /** Every statement that has a thing as its subject or object. */
  private void statementsAbout(Node thing) {
    for (Node statement : facts.subjects(RDF.type.asNode(), Pin.STATEMENT)) {
      boolean about =
          facts.objects(statement, RDF.reifies.asNode()).stream()
              .filter(Node::isTripleTerm)
              .map(Node::getTriple)
              .anyMatch(
                  triple -> triple.getSubject().equals(thing) || triple.getObject().equals(thing));
      if (about) {
        statement(statement);
      }
    }
  }

  private void statement(Node statement) {
    for (Node reified : facts.objects(statement, RDF.reifies.asNode())) {
      if (reified.isTripleTerm()) {
        Triple triple = reified.getTriple();
        boolean asserted = facts.graph().contains(triple);
        say(0, "the list says: " + Visible.text(sentence(triple)));
        say(1, "at " + place(statement, facts.one(statement, Pin.FROM_MENTION).orElse(statement)));
        facts.one(statement, Pin.FROM_MENTION).ifPresent(mention -> underlined(statement, mention));
        say(1, rule(statement));
        say(
            1,
            asserted ? "held to be so: its confidence reaches the threshold" : "not held to be so");
        facts
            .objects(statement, Pin.DERIVED_FROM)
            .forEach(source -> say(1, "follows from " + terms.text(source)));
        facts
            .objects(statement, Pin.CONSIDERED)
            .forEach(other -> say(1, "considered: " + terms.text(other)));
      }
    }
  }

  private void claim(Node claim) {
    String kind = facts.one(claim, Pin.CLAIM_KIND_OF).map(this::name).orElse("?");
    String matter =
        facts.words(claim, Pin.CLAIM_SUBJECT).map(words -> ": " + Visible.text(words)).orElse("");
    say(0, "the list claims: " + kind + matter);
    say(1, "at " + place(claim, facts.one(claim, Pin.FROM_MENTION).orElse(claim)));
    facts.one(claim, Pin.FROM_MENTION).ifPresent(mention -> underlined(claim, mention));
    say(1, rule(claim));
  }

  /** The rule that read the words, and how far it is trusted. */
  private String rule(Node evidence) {
    return "rule %s, confidence %s, %s"
        .formatted(
            facts.one(evidence, Pin.APPLIED_RULE).map(terms::text).orElse("?"),
            text(evidence, Pin.CONFIDENCE),
            facts.one(evidence, Pin.HAS_POLARITY).map(terms::text).orElse("?"));
  }

  /** The line that holds the words, and carets under them. */
  private void underlined(Node statement, Node mention) {
    String exact = quoted(mention);
    int from = facts.number(statement, OA.start.asNode()).orElse(0) - start(mention);
    int to = facts.number(statement, OA.end.asNode()).orElse(0) - start(mention);
    if (from < 0 || to > exact.codePointCount(0, exact.length()) || from >= to) {
      return;
    }
    int begin = exact.offsetByCodePoints(0, from);
    int end = exact.offsetByCodePoints(0, to);
    int lineStart = exact.lastIndexOf('\n', begin - 1) + 1;
    int lineEnd = exact.indexOf('\n', begin) < 0 ? exact.length() : exact.indexOf('\n', begin);
    String before = Visible.text(exact.substring(lineStart, begin));
    String marked = Visible.text(exact.substring(begin, Math.min(end, lineEnd)));
    say(3, Visible.text(exact.substring(lineStart, lineEnd)));
    say(3, " ".repeat(Visible.width(before)) + "^".repeat(Math.max(1, Visible.width(marked))));
  }

  private String quoted(Node mention) {
    return facts.objects(mention, OA.hasSelector.asNode()).stream()
        .flatMap(selector -> facts.words(selector, OA.exact.asNode()).stream())
        .findFirst()
        .orElse("");
  }

  private int start(Node mention) {
    return facts.objects(mention, OA.hasSelector.asNode()).stream()
        .filter(selector -> facts.is(selector, OA.TextPositionSelector.asNode()))
        .mapToInt(selector -> facts.number(selector, OA.start.asNode()).orElse(0))
        .findFirst()
        .orElse(0);
  }

  private String place(Node passage, Node mention) {
    return "%s:%d:%d"
        .formatted(
            file(mention),
            facts.number(passage, Pin.LINE).orElse(0),
            facts.number(passage, Pin.COLUMN).orElse(0));
  }

  private String file(Node passage) {
    return List.of(OA.hasSource.asNode(), Pin.SECTION_OF, Pin.IN_LIST).stream()
        .flatMap(property -> facts.objects(passage, property).stream())
        .flatMap(list -> facts.words(list, DCTerms.identifier.asNode()).stream())
        .map(Visible::text)
        .findFirst()
        .orElse("?");
  }

  private String sentence(Triple triple) {
    String property = terms.text(triple.getPredicate());
    return "%s %s %s"
        .formatted(
            name(triple.getSubject()),
            property.substring(property.indexOf(':') + 1),
            name(triple.getObject()));
  }

  private String name(Node thing) {
    return facts.englishName(thing).map(Visible::text).orElseGet(() -> terms.text(thing));
  }

  private String text(Node subject, Node property) {
    return facts.one(subject, property).map(terms::text).orElse("?");
  }

  private void say(int depth, String line) {
    lines.add(INDENT.repeat(depth) + line);
  }
}
