package pinakes.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pinakes.catalogue.ClaimKind;

/** Holds the rules of a language against single sentences and titles. */
final class SentenceReader {
  /** The longest stretch of a hit first, then by place, then by the name of its rule. */
  private static final Comparator<CompiledRule.Hit> PRECEDENCE =
      Comparator.comparingInt((CompiledRule.Hit hit) -> hit.from() - hit.to())
          .thenComparingInt(CompiledRule.Hit::from)
          .thenComparing(hit -> hit.rule().rule().id());

  private SentenceReader() {}

  /** What a sentence of a note says. */
  static List<Reading> note(Grammar grammar, MarkedText sentence) {
    List<Reading> readings = new ArrayList<>();
    for (Kept kept : kept(hits(grammar.noteRules(), sentence))) {
      reading(grammar, sentence, kept).ifPresent(readings::add);
    }
    return readings;
  }

  /** What a title says of the method that its paper introduces. */
  static List<Reading> title(Grammar grammar, MarkedText title) {
    if (grammar.has("question", title.text())) {
      return List.of();
    }
    return kept(hits(grammar.titleRules(), title)).stream()
        .map(
            kept ->
                new Reading(
                    kept.hit(),
                    new Clause.Subject.Own(),
                    kept.hit().from(),
                    true,
                    Optional.empty(),
                    kept.rejected()))
        .toList();
  }

  private static Optional<Reading> reading(Grammar grammar, MarkedText sentence, Kept kept) {
    Clause clause = new Clause(grammar, sentence, kept.hit());
    if (clause.isNoStatement()) {
      return Optional.empty();
    }
    Clause.Subject subject = clause.subject();
    if (subject instanceof Clause.Subject.Other) {
      return Optional.empty();
    }
    return Optional.of(
        new Reading(
            kept.hit(),
            subject,
            clause.wordsFrom(subject),
            !clause.isNegated(),
            clause.hedge(),
            kept.rejected()));
  }

  private static List<CompiledRule.Hit> hits(Rules rules, MarkedText text) {
    List<CompiledRule.Hit> hits = rules.hits(text);
    hits.sort(PRECEDENCE);
    return hits;
  }

  private record Kept(CompiledRule.Hit hit, List<CompiledRule.Hit> rejected) {}

  /** Of hits that read different things out of the same words about the same names, the longest. */
  private static List<Kept> kept(List<CompiledRule.Hit> hits) {
    List<Kept> kept = new ArrayList<>();
    for (CompiledRule.Hit hit : hits) {
      Optional<Kept> stronger =
          kept.stream().filter(other -> competes(other.hit(), hit)).findFirst();
      if (stronger.isPresent()) {
        stronger.get().rejected().add(hit);
      } else {
        kept.add(new Kept(hit, new ArrayList<>()));
      }
    }
    return kept;
  }

  private static boolean competes(CompiledRule.Hit one, CompiledRule.Hit other) {
    boolean overlap = one.from() < other.to() && other.from() < one.to();
    boolean claims = one.rule().rule().reads() instanceof ClaimKind;
    boolean sameKind = claims == (other.rule().rule().reads() instanceof ClaimKind);
    boolean sameNames =
        claims
            || one.objects().isEmpty()
            || other.objects().isEmpty()
            || !Collections.disjoint(one.objects(), other.objects());
    return overlap && sameKind && sameNames;
  }
}
