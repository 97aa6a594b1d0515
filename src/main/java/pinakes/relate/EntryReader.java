package pinakes.relate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinakes.catalogue.Claim;
import pinakes.catalogue.ClaimKind;
import pinakes.catalogue.Mention;
import pinakes.catalogue.Quote;
import pinakes.catalogue.Relation;
import pinakes.catalogue.Statement;
import pinakes.catalogue.Text;
import pinakes.relate.MarkedText.Name;
import pinakes.source.Problem;
import pinakes.source.Rule;

/** Reads what the note and the title of one entry say of methods. */
final class EntryReader {
  private static final int SCALE = 2;

  /** What a title ends with: "… in Knowledge Distillation". */
  private static final Pattern NAMED_BY_TITLE =
      Pattern.compile("\\s(in|for|of)\\s([" + MarkedText.ANY + "])\\.?$");

  private final Methods methods;
  private final Map<String, Grammar> grammars;
  private final String list;
  private final Mention mention;
  private final boolean suspect;
  private final Map<String, Statement> statements = new LinkedHashMap<>();
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  EntryReader(
      Methods methods,
      Map<String, Grammar> grammars,
      String list,
      Mention mention,
      boolean suspect) {
    this.methods = methods;
    this.grammars = grammars;
    this.list = list;
    this.mention = mention;
    this.suspect = suspect;
  }

  List<Statement> statements() {
    return List.copyOf(statements.values());
  }

  List<Claim> claims() {
    return List.copyOf(claims.values());
  }

  List<Problem> problems() {
    return problems.stream().distinct().toList();
  }

  void read() {
    if (Titles.mayIntroduce(mention.title())) {
      title();
    }
    mention.note().ifPresent(this::note);
  }

  private void title() {
    Grammar grammar = grammar(mention.title());
    MarkedText title = marked(mention.title());
    Passage passage =
        new Passage(title, mention.title(), 0, Alignment.of(mention.title(), titleQuote()));
    for (Reading reading : SentenceReader.title(grammar, title)) {
      take(reading, passage, false);
    }
  }

  /** The title where the entry states it. */
  private Quote titleQuote() {
    int at = mention.titlePlace().start() - mention.quote().place().start();
    String exact = mention.quote().exact();
    int from =
        at < 0 || at > exact.length()
            ? 0
            : exact.offsetByCodePoints(0, Math.min(at, exact.codePointCount(0, exact.length())));
    int length = mention.titlePlace().end() - mention.titlePlace().start();
    int to =
        exact.offsetByCodePoints(
            from, Math.min(length, exact.codePointCount(from, exact.length())));
    return mention.quote().part(from, to);
  }

  private void note(Mention.Note note) {
    String words = note.text().words();
    Alignment alignment = Alignment.of(words, note.quote());
    boolean foreign = false;
    for (Sentences.Stretch stretch : Sentences.of(words)) {
      String sentence = words.substring(stretch.from(), stretch.to());
      MarkedText marked = marked(sentence);
      Grammar grammar = grammar(sentence);
      Passage passage = new Passage(marked, sentence, stretch.from(), alignment);
      boolean unclear = foreign && grammar.lead("pronoun", marked.text()) >= 0;
      if (!unclear) {
        SentenceReader.note(grammar, marked).forEach(reading -> take(reading, passage, suspect));
        foreign = isOfAnother(grammar, marked);
      }
    }
  }

  /** Whether a sentence begins with another method, which "it" in the next one may then mean. */
  private boolean isOfAnother(Grammar grammar, MarkedText sentence) {
    if (grammar.lead("subject", sentence.text()) < 0) {
      return false;
    }
    Name name = sentence.names().getFirst();
    return !methods.resolve(name, list).methods().contains(methods.of(mention.work()).orElse(""));
  }

  private MarkedText marked(String words) {
    return MarkedText.of(words, methods.index(), methods::kind);
  }

  private Grammar grammar(String words) {
    String language = Text.of(words).language();
    return grammars.getOrDefault(language, java.util.Objects.requireNonNull(grammars.get("en")));
  }

  /** A sentence with the place it has in the words of the note or title. */
  private record Passage(MarkedText marked, String sentence, int offset, Alignment alignment) {
    Quote quote(int from, int to) {
      return alignment.quote(offset + marked.starts()[from], offset + marked.ends()[to - 1]);
    }

    String words(int from, int to) {
      return marked.words(sentence, from, to);
    }
  }

  private void take(Reading reading, Passage passage, boolean doubted) {
    switch (reading.hit().rule().rule().reads()) {
      case Relation relation -> relation(relation, reading, passage, doubted);
      case ClaimKind kind -> claim(kind, reading, passage, doubted);
    }
  }

  // ---- Relations

  private void relation(Relation relation, Reading reading, Passage passage, boolean doubted) {
    Evidence evidence = new Evidence(reading, passage, doubted);
    Optional<String> subject = subject(reading, passage, evidence);
    if (subject.isEmpty()) {
      return;
    }
    if (relation.leadsToTechnique()) {
      reading.hit().objects().stream()
          .filter(name -> !name.meaning().methods.contains(subject.get()))
          .flatMap(name -> technique(name).stream())
          .forEach(concept -> add(subject.get(), relation, concept, evidence));
      return;
    }
    for (String object : objects(reading, passage, evidence)) {
      if (!object.equals(subject.get())) {
        add(subject.get(), relation, object, evidence);
      }
    }
  }

  private Optional<String> subject(Reading reading, Passage passage, Evidence evidence) {
    return switch (reading.subject()) {
      case Clause.Subject.Own own -> Optional.of(methods.ownMethod(mention.work()));
      case Clause.Subject.Other other -> Optional.empty();
      case Clause.Subject.Named named -> {
        Optional<String> method = meant(named.name(), passage, evidence);
        boolean own = method.isPresent() && method.equals(methods.of(mention.work()));
        yield own || named.plain() ? method : Optional.empty();
      }
    };
  }

  private List<String> objects(Reading reading, Passage passage, Evidence evidence) {
    CompiledRule rule = reading.hit().rule();
    if (rule.objectFromTitle()) {
      return fromTitle(evidence).stream().toList();
    }
    if (!rule.namesObject()) {
      return List.of(methods.ownMethod(mention.work()));
    }
    return reading.hit().objects().stream()
        .flatMap(name -> meant(name, passage, evidence).stream())
        .distinct()
        .toList();
  }

  /** The method that the title names as what it is about. */
  private Optional<String> fromTitle(Evidence evidence) {
    MarkedText title = marked(mention.title());
    Matcher named = NAMED_BY_TITLE.matcher(title.text());
    if (!named.find()) {
      return Optional.empty();
    }
    Name name = title.name(named.group(2).charAt(0));
    List<String> meant = methods.resolve(name, list).methods();
    if (meant.size() != 1) {
      return Optional.empty();
    }
    evidence.discount(Discount.OBJECT_FROM_TITLE);
    evidence.remark(
        "the title's \"%s %s\" names the object".formatted(named.group(1), name.words()));
    return Optional.of(meant.getFirst());
  }

  /** The one method that a name means in this list. */
  private Optional<String> meant(Name name, Passage passage, Evidence evidence) {
    Methods.Resolution resolution = methods.resolve(name, list);
    Optional<String> own = methods.of(mention.work()).filter(resolution.methods()::contains);
    if (own.isPresent()) {
      return own;
    }
    if (resolution.methods().size() > 1) {
      problems.add(
          new Problem(
              Rule.AMBIGUOUS_METHOD,
              evidence.quote().place(),
              "\"%s\" may mean %s; nothing is read from it"
                  .formatted(
                      name.words(), String.join(" or ", methods.described(resolution.methods())))));
      return Optional.empty();
    }
    if (resolution.formed()) {
      evidence.discount(Discount.FORMED_ACRONYM);
    }
    if (!name.asWritten()) {
      evidence.discount(Discount.FUZZY_NAME);
    }
    return resolution.methods().stream().findFirst();
  }

  private static Optional<String> technique(Name name) {
    Set<String> concepts = name.meaning().techniques;
    return concepts.size() == 1 ? concepts.stream().findFirst() : Optional.empty();
  }

  private void add(String subject, Relation relation, String object, Evidence evidence) {
    Statement statement =
        new Statement(
            subject,
            relation,
            object,
            evidence.positive(),
            evidence.confidence(),
            evidence.rule(),
            evidence.quote(),
            list,
            mention.key(),
            evidence.considered());
    statements.merge(subject + " " + relation + " " + object, statement, EntryReader::stronger);
  }

  /** A denial before an affirmation, then the more certain, then the earlier. */
  private static Statement stronger(Statement one, Statement other) {
    if (one.positive() != other.positive()) {
      return one.positive() ? other : one;
    }
    return other.confidence().compareTo(one.confidence()) > 0 ? other : one;
  }

  // ---- Claims

  private void claim(ClaimKind kind, Reading reading, Passage passage, boolean doubted) {
    Evidence evidence = new Evidence(reading, passage, doubted);
    Optional<String> work = claimed(reading, passage, evidence);
    int[] matter = reading.hit().matter();
    String words = matter.length == 0 ? "" : passage.words(matter[0], matter[1]).strip();
    if (work.isEmpty()) {
      return;
    }
    claims.putIfAbsent(
        kind + " " + work.get() + " " + words,
        new Claim(
            kind,
            work.get(),
            Text.of(words),
            evidence.positive(),
            evidence.confidence(),
            evidence.rule(),
            evidence.quote(),
            list,
            mention.key()));
  }

  /** The work of which a claim is made. */
  private Optional<String> claimed(Reading reading, Passage passage, Evidence evidence) {
    return switch (reading.subject()) {
      case Clause.Subject.Own own -> Optional.of(mention.work());
      case Clause.Subject.Other other -> Optional.empty();
      case Clause.Subject.Named named -> {
        Optional<String> method = meant(named.name(), passage, evidence);
        if (method.equals(methods.of(mention.work()))) {
          yield Optional.of(mention.work());
        }
        List<String> works = method.map(methods::worksOf).orElse(List.of());
        yield works.size() == 1 && named.plain() ? works.stream().findFirst() : Optional.empty();
      }
    };
  }

  // ---- Evidence

  /** What speaks for a reading and how strongly. */
  private final class Evidence {
    private final Reading reading;
    private final Quote quote;
    private final Set<Discount> discounts = new TreeSet<>();
    private final List<String> remarks = new ArrayList<>();

    Evidence(Reading reading, Passage passage, boolean doubted) {
      this.reading = reading;
      this.quote = passage.quote(reading.from(), reading.hit().to());
      reading.hedge().ifPresent(word -> discounts.add(Discount.HEDGE));
      if (doubted) {
        discounts.add(Discount.SUSPECT_NOTE);
      }
      for (CompiledRule.Hit hit : reading.rejected()) {
        String other = hit.rule().rule().reads().term();
        if (!other.equals(reading.hit().rule().rule().reads().term())) {
          remarks.add(
              "%s by rule %s, which found fewer of the words: \"%s\""
                  .formatted(other, hit.rule().rule().id(), passage.words(hit.from(), hit.to())));
        }
      }
    }

    void discount(Discount discount) {
      discounts.add(discount);
    }

    void remark(String remark) {
      remarks.add(remark);
    }

    Quote quote() {
      return quote;
    }

    String rule() {
      return reading.hit().rule().rule().id();
    }

    boolean positive() {
      return reading.positive();
    }

    BigDecimal confidence() {
      BigDecimal confidence = reading.hit().rule().rule().confidence();
      for (Discount discount : discounts) {
        confidence = confidence.multiply(discount.factor());
      }
      return confidence.setScale(SCALE, RoundingMode.HALF_UP);
    }

    List<String> considered() {
      List<String> considered = new ArrayList<>(remarks);
      discounts.forEach(discount -> considered.add("discount: " + discount.reason()));
      return considered;
    }
  }
}
