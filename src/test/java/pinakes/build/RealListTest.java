package pinakes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import pinakes.extract.Coverage;
import pinakes.ontology.Cito;
import pinakes.ontology.Fabio;
import pinakes.ontology.Frbr;
import pinakes.ontology.Pin;
import pinakes.validate.Shapes;

/** The list of {@code data/}, counted and read as its keeper would. */
class RealListTest {
  private static final Path FILE = Path.of("data/large-model-lightweighting.md");
  private static final String LIST = "large-model-lightweighting";
  private static final int[] TEXT = codePoints();
  private static final Trip TRIP =
      Trip.over(
          Map.of(
              FILE.toString(), new String(TEXT, 0, TEXT.length).getBytes(StandardCharsets.UTF_8)));
  private static final Graph SAID = TRIP.data().getGraph(Trip.iri("graph/list/" + LIST));
  private static final Graph HELD = TRIP.held();
  private static final Graph REFERENCE = TRIP.data().getGraph(Trip.iri("graph/reference"));

  private static int[] codePoints() {
    try {
      return Files.readString(FILE).codePoints().toArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void everyLineThatIsNotBlankHasAnOwnerAndIsUnderstood() {
    Coverage coverage = TRIP.read().extractions().getFirst().coverage();
    assertEquals(new Coverage(165, 13, 152, Map.of()), coverage);
    assertEquals(0, coverage.unowned());
    assertEquals(0, coverage.notUnderstood());
  }

  @Test
  void theFirstHeadingNamesTheListAndTwelveAreSections() {
    assertEquals(Set.of("Large-model-lightweighting"), words(SAID, list(), DCTerms.title.asNode()));
    assertEquals(12, typed(SAID, Pin.SECTION).size());
  }

  @Test
  void nineHeadingsAreTechniquesWithOneRootAndFiveAreEmpty() {
    Set<Node> concepts = typed(SAID, SKOS.Concept.asNode());
    assertEquals(9, concepts.size());
    assertEquals(Set.of("大模型轻量化技术分类"), chinese(subjects(SAID, SKOS.topConceptOf.asNode())));
    assertEquals(
        Set.of("结构化剪枝", "动态剪枝", "神经架构设计与搜索", "模型量化", "矩阵分解"),
        chinese(subjects(SAID, SKOS.editorialNote.asNode())));
    for (Node concept : concepts) {
      assertTrue(
          SAID.contains(concept, SKOS.topConceptOf.asNode(), Node.ANY)
              || objects(SAID, concept, SKOS.broader.asNode()).size() == 1,
          concept::toString);
    }
  }

  @Test
  void threeHeadingsAreSectionsOnly() {
    Set<Node> sections = new TreeSet<>(java.util.Comparator.comparing(Node::getURI));
    sections.addAll(typed(SAID, Pin.SECTION));
    sections.removeAll(subjects(SAID, Pin.TECHNIQUE));
    assertEquals(
        Set.of("大模型轻量化的挑战", "轻量化技术的应用场景", "未来发展方向"), words(SAID, sections, RDFS.label.asNode()));
  }

  @Test
  void everyTechniqueHasAnEnglishAndAChineseLabelAndMeetsTheReferenceScheme() {
    for (Node concept : typed(SAID, SKOS.Concept.asNode())) {
      Set<String> languages = new TreeSet<>();
      SAID.find(concept, SKOS.prefLabel.asNode(), Node.ANY)
          .forEachRemaining(label -> languages.add(label.getObject().getLiteralLanguage()));
      assertEquals(Set.of("en", "zh-Hans"), languages, concept::toString);
      Set<Node> matches = objects(SAID, concept, SKOS.exactMatch.asNode());
      assertEquals(1, matches.size(), concept::toString);
      assertTrue(REFERENCE.contains(matches.iterator().next(), RDF.type.asNode(), Node.ANY));
    }
  }

  @Test
  void fortyEntriesMentionThirtySevenWorksByAHundredAndFiftySevenAuthors() {
    assertEquals(40, typed(SAID, Pin.MENTION).size());
    assertEquals(37, objects(SAID, Node.ANY, Pin.MENTION_OF).size());
    assertEquals(37, typed(HELD, Fabio.RESEARCH_PAPER).size());
    assertEquals(157, typed(HELD, Pin.AUTHOR).size());
    assertEquals(157, objects(HELD, Node.ANY, Pin.AUTHORED_BY).size());
  }

  @Test
  void oneAuthorInTwoSpellingsIsOne() {
    Node author = Trip.iri("author/renjie-song");
    assertEquals(Set.of("RenJie Song"), words(HELD, author, FOAF.name.asNode()));
    assertEquals(
        Set.of(Trip.iri("work/arxiv-2203.08679"), Trip.iri("work/arxiv-2211.16231")),
        subjects(HELD, DCTerms.creator.asNode(), author));
  }

  @Test
  void nipsAndNeuripsAreOneSeriesWithThreeEditions() {
    Node neurips = Trip.iri("venue/neurips");
    assertTrue(REFERENCE.contains(neurips, RDF.type.asNode(), Fabio.SERIES));
    assertEquals(
        Set.of("NeurIPS 1989", "NeurIPS 2015", "NeurIPS 2022"),
        words(HELD, subjects(HELD, Frbr.PART_OF, neurips), RDFS.label.asNode()));
    assertEquals(11, typed(HELD, Fabio.CONFERENCE_PROCEEDINGS).size());
  }

  @Test
  void preprintServersAndPublishersAreNoConferences() {
    for (String server : List.of("venue/arxiv", "venue/techrxiv")) {
      assertTrue(REFERENCE.contains(Trip.iri(server), RDF.type.asNode(), Pin.PREPRINT_SERVER));
      assertFalse(HELD.contains(Node.ANY, Frbr.PART_OF, Trip.iri(server)));
    }
    Node ieee = Trip.iri("venue/ieee");
    assertTrue(REFERENCE.contains(ieee, RDF.type.asNode(), Pin.PUBLISHER));
    assertFalse(HELD.contains(Node.ANY, Frbr.PART_OF, ieee));
    assertEquals(1, subjects(HELD, DCTerms.publisher.asNode(), ieee).size());
  }

  @Test
  void preprintsPublishedPapersAndStatedVersionsAreExpressionsOfTheirOwn() {
    assertEquals(32, typed(HELD, Fabio.PREPRINT).size());
    assertEquals(
        31, subjects(HELD, Pin.HOSTED_BY, Trip.iri("venue/arxiv")).size(), "one an arXiv id");
    assertEquals(1, subjects(HELD, Pin.HOSTED_BY, Trip.iri("venue/techrxiv")).size());
    assertEquals(16, typed(HELD, Fabio.CONFERENCE_PAPER).size());
    assertEquals(15, subjects(HELD, DCTerms.isVersionOf.asNode()).size());
    Node work = Trip.iri("work/arxiv-2403.01427");
    assertEquals(
        Set.of(
            Trip.iri("expression/arxiv-2403.01427"),
            Trip.iri("expression/arxiv-2403.01427v1"),
            Trip.iri("expression/arxiv-2403.01427/cvpr")),
        objects(HELD, work, Frbr.REALIZATION));
  }

  @Test
  void aPreprintHasAYearOnlyWhereItsIdentifierDoesNotContradictIt() {
    assertEquals(
        Set.of(), years("expression/arxiv-2005.06870"), "arXiv 2019 is stated, submitted in 2020");
    assertEquals(Set.of(), years("expression/arxiv-1510.00149"), "2016 is stated, submitted 2015");
    assertEquals(Set.of("2023"), years("expression/arxiv-2303.15678"));
    assertEquals(Set.of("2019"), years("expression/arxiv-1907.09682/iccv"));
    assertEquals(Set.of(), years("expression/arxiv-1907.09682"), "only ICCV 2019 is stated");
  }

  @Test
  void identifiersAreThoseTheLinksLeadTo() {
    assertEquals(
        Set.of("openreview:eoSeaK4QJo"),
        words(HELD, Trip.iri("work/openreview-eoSeaK4QJo"), DCTerms.identifier.asNode()));
    assertEquals(
        Set.of("doi:10.31449/inf.v48i7.5332"),
        words(HELD, Trip.iri("work/doi-10.31449-inf.v48i7.5332"), DCTerms.identifier.asNode()));
    assertEquals(
        Set.of("neurips:1989/6c9882bbac1c7093bd25041881277658"),
        words(
            HELD,
            Trip.iri("work/neurips-1989-6c9882bbac1c7093bd25041881277658"),
            DCTerms.identifier.asNode()));
    assertEquals(
        Set.of("10.48550/arxiv.2303.15678"),
        words(HELD, Trip.iri("expression/arxiv-2303.15678"), pinakes.ontology.Prism.DOI));
  }

  @Test
  void everyQuoteIsFoundInTheFileAtItsOffsetsCharacterForCharacter() {
    Set<Node> mentions = typed(SAID, Pin.MENTION);
    for (Node mention : mentions) {
      Node quote = selector(mention, OA.TextQuoteSelector.asNode());
      Node position = selector(mention, OA.TextPositionSelector.asNode());
      int start = number(SAID, position, OA.start.asNode());
      int end = number(SAID, position, OA.end.asNode());
      assertEquals(text(start, end), word(SAID, quote, OA.exact.asNode()));
      String prefix = word(SAID, quote, OA.prefix.asNode());
      String suffix = word(SAID, quote, OA.suffix.asNode());
      assertEquals(text(start - prefix.codePointCount(0, prefix.length()), start), prefix);
      assertEquals(text(end, end + suffix.codePointCount(0, suffix.length())), suffix);
    }
    assertEquals(40, mentions.size());
  }

  @Test
  void theTitleOfEveryEntryStandsAtItsLineAndColumn() throws IOException {
    List<String> lines = Files.readAllLines(FILE);
    for (Node mention : typed(SAID, Pin.MENTION)) {
      String line = lines.get(number(SAID, mention, Pin.LINE) - 1);
      int column = number(SAID, mention, Pin.COLUMN);
      String from = line.substring(line.offsetByCodePoints(0, column - 1));
      assertTrue(from.startsWith(word(SAID, mention, Pin.STATED_TITLE)), () -> line);
    }
  }

  @Test
  void notesAreVerbatimInTheirLanguage() {
    String all = text(0, TEXT.length);
    List<Triple> notes = SAID.find(Node.ANY, Pin.NOTE, Node.ANY).toList();
    assertEquals(32, notes.size());
    for (Triple note : notes) {
      assertEquals("zh-Hans", note.getObject().getLiteralLanguage());
      String words = note.getObject().getLiteralLexicalForm();
      assertTrue(all.contains("**" + words + "**"), words);
      String quote =
          word(SAID, selector(note.getSubject(), OA.TextQuoteSelector.asNode()), OA.exact.asNode());
      assertTrue(quote.contains(words), words);
    }
  }

  /** Each read by a person in the list; there is no more lineage in its words. */
  @Test
  void theLineageIsWhatTheWordsCarryAndNoMore() {
    Set<String> wanted =
        Set.of(
            "diswot extends sp",
            "dkd reformulates kd",
            "ctkd modifies kd",
            "minillm modifies kd",
            "logit-standardization addressesLimitationOf kd");
    Set<String> found = new TreeSet<>();
    for (Node relation :
        List.of(
            Pin.EXTENDS,
            Pin.REFORMULATES,
            Pin.GENERALIZES,
            Pin.MODIFIES,
            Pin.COMBINES,
            Pin.ADDRESSES_LIMITATION_OF,
            Pin.CONTRASTS_WITH,
            Pin.COMPLEMENTS)) {
      HELD.find(Node.ANY, relation, Node.ANY).forEachRemaining(one -> found.add(shortly(one)));
    }
    assertEquals(new TreeSet<>(wanted), found);
  }

  @Test
  void techniquesAreUsedAndContrastedAsTheWordsSay() {
    Set<String> found = new TreeSet<>();
    for (Node relation : List.of(Pin.USES_TECHNIQUE, Pin.CONTRASTS_WITH_TECHNIQUE)) {
      HELD.find(Node.ANY, relation, Node.ANY).forEachRemaining(one -> found.add(shortly(one)));
    }
    assertEquals(
        new TreeSet<>(
            Set.of(
                "deep-compression usesTechnique quantization",
                "deep-compression usesTechnique pruning",
                "dkd contrastsWithTechnique feature-distillation",
                "minitron usesTechnique pruning",
                "minitron usesTechnique knowledge-distillation")),
        found);
  }

  @Test
  void fivePapersAreSaidToHaveBeenFirstOrToHaveFoundedTheirField() {
    Set<String> found = new TreeSet<>();
    for (Node claim : typed(HELD, Pin.CLAIM)) {
      Node kind = objects(HELD, claim, Pin.CLAIM_KIND_OF).iterator().next();
      Node work = objects(HELD, claim, Pin.ABOUT).iterator().next();
      found.add(
          work.getURI().substring(work.getURI().lastIndexOf('/') + 1) + " " + kind.getLocalName());
    }
    assertEquals(
        new TreeSet<>(
            Set.of(
                "arxiv-1412.6550 firstClaim",
                "arxiv-1503.02531 foundationalClaim",
                "arxiv-1910.10699 firstClaim",
                "arxiv-2104.09044 firstClaim",
                "neurips-1989-6c9882bbac1c7093bd25041881277658 firstClaim")),
        found);
  }

  @Test
  void aNoteThatStandsUnderTwoPapersAssertsNothingUnderTheOneItDoesNotFit() {
    Node suspect =
        reifier(Triple.create(Trip.iri("method/simkd"), Pin.MODIFIES, Trip.iri("method/kd")));
    assertEquals(144, number(HELD, suspect, Pin.LINE));
    assertFalse(HELD.contains(Trip.iri("method/simkd"), Pin.MODIFIES, Node.ANY));
    assertTrue(
        words(HELD, suspect, Pin.CONSIDERED).stream()
            .anyMatch(why -> why.contains("another paper")));
    Node kept =
        reifier(Triple.create(Trip.iri("method/ctkd"), Pin.MODIFIES, Trip.iri("method/kd")));
    assertEquals(139, number(HELD, kept, Pin.LINE));
  }

  @Test
  void theQuoteOfEveryStatementAndClaimStandsAtItsOffsets() {
    Set<Node> evidence = new HashSet<>(typed(HELD, Pin.STATEMENT));
    evidence.addAll(typed(HELD, Pin.CLAIM));
    for (Node one : evidence) {
      String quote = word(HELD, one, Pin.QUOTE);
      int start = number(HELD, one, OA.start.asNode());
      assertEquals(text(start, number(HELD, one, OA.end.asNode())), quote);
      String before = text(0, start);
      assertEquals(1 + before.chars().filter(c -> c == '\n').count(), number(HELD, one, Pin.LINE));
      String line = before.substring(before.lastIndexOf('\n') + 1);
      assertEquals(1 + line.codePointCount(0, line.length()), number(HELD, one, Pin.COLUMN));
    }
    assertTrue(evidence.size() > 15);
  }

  private static String shortly(Triple triple) {
    return "%s %s %s"
        .formatted(
            tail(triple.getSubject()),
            triple.getPredicate().getLocalName(),
            tail(triple.getObject()));
  }

  private static String tail(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }

  @Test
  void diswotExtendsSpWithItsEvidence() {
    Node diswot = Trip.iri("method/diswot");
    Node sp = Trip.iri("method/sp");
    Node statement = reifier(Triple.create(diswot, Pin.EXTENDS, sp));
    assertEquals("DisWOT在SP蒸馏方法的这个工作的基础之上", word(HELD, statement, Pin.QUOTE));
    assertEquals(
        text(number(HELD, statement, OA.start.asNode()), number(HELD, statement, OA.end.asNode())),
        word(HELD, statement, Pin.QUOTE));
    assertEquals(104, number(HELD, statement, Pin.LINE));
    assertEquals(3, number(HELD, statement, Pin.COLUMN));
    assertTrue(HELD.contains(statement, Pin.HAS_POLARITY, Pin.POSITIVE));
    assertTrue(
        HELD.contains(
            statement, Pin.FROM_MENTION, Trip.iri("mention/" + LIST + "/arxiv-2303.15678")));
    Node rule = objects(HELD, statement, Pin.APPLIED_RULE).iterator().next();
    assertTrue(REFERENCE.contains(rule, RDF.type.asNode(), Pin.RULE));
  }

  @Test
  void thePapersOfDiswotAndSpFollowAndSayFromWhat() {
    Node extending = Trip.iri("work/arxiv-2303.15678");
    Node extended = Trip.iri("work/arxiv-1907.09682");
    assertTrue(HELD.contains(extending, Cito.EXTENDS, extended));
    assertEquals(4, HELD.find(Node.ANY, Cito.EXTENDS, Node.ANY).toList().size());
    assertEquals(1, HELD.find(Node.ANY, Cito.CRITIQUES, Node.ANY).toList().size());
    Node statement = reifier(Triple.create(extending, Cito.EXTENDS, extended));
    assertEquals(
        Set.of(
            reifier(Triple.create(Trip.iri("method/diswot"), Pin.EXTENDS, Trip.iri("method/sp")))),
        objects(HELD, statement, Pin.DERIVED_FROM));
  }

  @Test
  void ordinalsRunFromOneWithoutGaps() {
    Map<Node, TreeSet<Integer>> ordinals = new HashMap<>();
    HELD.find(Node.ANY, Pin.HAS_AUTHORSHIP, Node.ANY)
        .forEachRemaining(
            triple ->
                assertTrue(
                    ordinals
                        .computeIfAbsent(triple.getSubject(), work -> new TreeSet<>())
                        .add(number(HELD, triple.getObject(), Pin.ORDINAL))));
    assertEquals(37, ordinals.size());
    ordinals.forEach(
        (work, numbers) ->
            assertEquals(
                IntStream.rangeClosed(1, numbers.size()).boxed().toList(),
                List.copyOf(numbers),
                work::toString));
  }

  @Test
  void authorsAreCreditedInTheOrderOfTheList() {
    Map<Integer, String> credited = new TreeMap<>();
    objects(HELD, Trip.iri("work/arxiv-1904.05068"), Pin.HAS_AUTHORSHIP)
        .forEach(
            authorship ->
                credited.put(
                    number(HELD, authorship, Pin.ORDINAL),
                    word(HELD, authorship, Pin.CREDITED_NAME)));
    assertEquals("{1=Wonpyo Park, 2=Dongju Kim, 3=Yan Lu, 4=Minsu Cho}", credited.toString());
  }

  @Test
  void theGraphKeepsTheShapes() {
    assertEquals(List.of(), Shapes.check(TRIP.data()).violations());
  }

  @Test
  void noNodeIsBlankAndEveryIriIsAscii() {
    TRIP.said()
        .find()
        .forEachRemaining(
            quad -> {
              for (Node node : List.of(quad.getSubject(), quad.getPredicate(), quad.getObject())) {
                assertFalse(node.isBlank(), quad::toString);
                assertTrue(
                    !node.isURI() || node.getURI().chars().allMatch(c -> c > 0x20 && c < 0x7F),
                    quad::toString);
              }
            });
  }

  private static Node list() {
    return Trip.iri("list/" + LIST);
  }

  private static Set<String> years(String expression) {
    return words(HELD, Trip.iri(expression), Fabio.HAS_PUBLICATION_YEAR);
  }

  private static Set<Node> typed(Graph graph, Node type) {
    return subjects(graph, RDF.type.asNode(), type);
  }

  private static Set<Node> subjects(Graph graph, Node property) {
    return subjects(graph, property, Node.ANY);
  }

  private static Set<Node> subjects(Graph graph, Node property, Node object) {
    return graph.find(Node.ANY, property, object).mapWith(Triple::getSubject).toSet();
  }

  private static Set<Node> objects(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).mapWith(Triple::getObject).toSet();
  }

  private static Set<String> words(Graph graph, Node subject, Node property) {
    return words(graph, Set.of(subject), property);
  }

  private static Set<String> words(Graph graph, Set<Node> subjects, Node property) {
    Set<String> words = new TreeSet<>();
    for (Node subject : subjects) {
      objects(graph, subject, property).forEach(node -> words.add(node.getLiteralLexicalForm()));
    }
    return words;
  }

  /** The Chinese preferred labels of concepts. */
  private static Set<String> chinese(Set<Node> concepts) {
    Set<String> labels = new TreeSet<>();
    for (Node concept : concepts) {
      objects(SAID, concept, SKOS.prefLabel.asNode()).stream()
          .filter(label -> label.getLiteralLanguage().equals("zh-Hans"))
          .forEach(label -> labels.add(label.getLiteralLexicalForm()));
    }
    return labels;
  }

  private static String word(Graph graph, Node subject, Node property) {
    Set<String> words = words(graph, subject, property);
    assertEquals(1, words.size(), () -> subject + " " + property + " " + words);
    return words.iterator().next();
  }

  private static int number(Graph graph, Node subject, Node property) {
    Node number = objects(graph, subject, property).iterator().next();
    assertEquals(XSDDatatype.XSDinteger, number.getLiteralDatatype());
    return Integer.parseInt(number.getLiteralLexicalForm());
  }

  private static Node selector(Node mention, Node type) {
    return objects(SAID, mention, OA.hasSelector.asNode()).stream()
        .filter(selector -> SAID.contains(selector, RDF.type.asNode(), type))
        .findFirst()
        .orElseThrow();
  }

  private static Node reifier(Triple triple) {
    return subjects(HELD, RDF.reifies.asNode(), NodeFactory.createTripleTerm(triple)).stream()
        .findFirst()
        .orElseThrow();
  }

  /** The file's text from one offset to another, in code points. */
  private static String text(int start, int end) {
    int[] slice = Arrays.copyOfRange(TEXT, start, end);
    return new String(slice, 0, slice.length);
  }
}
