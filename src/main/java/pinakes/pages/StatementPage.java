package pinakes.pages;

import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import pinakes.ontology.Pin;

/**
 * A statement or a claim, with the words of the list around those that say so.
 *
 * @param said what it says of one thing and another; empty for a claim
 * @param claimed what it claims of a work; null for a statement
 * @param works those that a claim speaks of
 * @param context the whole entry, the words marked
 * @param mention the entry; null: not stated
 * @param rule that read it; null: not stated
 * @param counts how often the rule was right, as a fraction; maybe empty
 * @param sources statements it follows from
 * @param considered other readings that were rejected
 */
record StatementPage(
    List<Said> said,
    @Nullable Claimed claimed,
    List<Ref> works,
    Quote context,
    Place place,
    @Nullable Ref mention,
    @Nullable Ref rule,
    String counts,
    String confidence,
    List<Ref> sources,
    List<Text> considered) {

  static StatementPage of(Node passage, Material material) {
    Facts facts = material.facts();
    Node mention = facts.one(passage, Pin.FROM_MENTION).orElse(null);
    Node rule = facts.one(passage, Pin.APPLIED_RULE).orElse(null);
    return new StatementPage(
        sayings(passage, facts).stream().map(material::said).toList(),
        facts.is(passage, Pin.CLAIM) ? material.claim(passage) : null,
        facts.refs(facts.objects(passage, Pin.ABOUT)),
        context(passage, mention, facts),
        material.place(passage),
        mention == null ? null : facts.ref(mention),
        rule == null ? null : facts.ref(rule),
        rule == null ? "" : counts(rule, facts),
        facts.words(passage, Pin.CONFIDENCE).orElse(""),
        facts.objects(passage, Pin.DERIVED_FROM).stream()
            .map(source -> new Ref(sentence(source, material), facts.href(source)))
            .toList(),
        facts.texts(passage, Pin.CONSIDERED));
  }

  /** What a statement says, as words. */
  static Text sentence(Node statement, Material material) {
    return sayings(statement, material.facts()).stream()
        .findFirst()
        .map(saying -> sentence(saying, material))
        .orElseGet(() -> material.facts().name(statement));
  }

  static Text sentence(Sayings.Saying saying, Material material) {
    Facts facts = material.facts();
    return Text.of(
        facts.name(saying.triple().getSubject()).words()
            + " "
            + material.term(saying.triple().getPredicate()).words()
            + " "
            + facts.name(saying.triple().getObject()).words());
  }

  static List<Sayings.Saying> sayings(Node statement, Facts facts) {
    return facts.objects(statement, RDF.reifies.asNode()).stream()
        .filter(Node::isTripleTerm)
        .map(term -> new Sayings.Saying(statement, term.getTriple()))
        .toList();
  }

  private static Quote context(Node passage, @Nullable Node mention, Facts facts) {
    Quote words =
        facts
            .text(passage, Pin.QUOTE)
            .map(quote -> new Quote("", quote.words(), "", quote.language()))
            .orElse(new Quote("", "", "", null));
    if (mention == null) {
      return words;
    }
    String entry = PaperPage.quoted(mention, facts);
    OptionalInt from = facts.number(passage, OA.start.asNode());
    OptionalInt to = facts.number(passage, OA.end.asNode());
    if (entry.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return words;
    }
    int start =
        facts.objects(mention, OA.hasSelector.asNode()).stream()
            .flatMapToInt(selector -> facts.number(selector, OA.start.asNode()).stream())
            .findFirst()
            .orElse(0);
    return Quote.of(entry, from.getAsInt() - start, to.getAsInt() - start, words.language());
  }

  private static String counts(Node rule, Facts facts) {
    return facts
        .words(rule, Pin.HITS)
        .map(hits -> facts.words(rule, Pin.RIGHT_HITS).orElse("?") + "/" + hits)
        .orElse("");
  }

  /** The title of the page. */
  Text title(Words otherwise, Tongue tongue) {
    if (claimed != null) {
      String what = claimed.matter() == null ? "" : ": " + claimed.matter().words();
      return Text.of(claimed.kind().words() + what);
    }
    if (said.isEmpty()) {
      return Text.of(otherwise.in(tongue));
    }
    Said first = said.getFirst();
    return Text.of(
        first.subject().name().words()
            + " "
            + first.relation().words()
            + " "
            + first.object().name().words());
  }

  static boolean isOne(Node thing, Facts facts) {
    return facts.is(thing, Pin.STATEMENT) || facts.is(thing, Pin.CLAIM);
  }
}
