package pinakes.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import pinakes.relate.MarkedText.Kind;
import pinakes.relate.MarkedText.Name;

/** Who a sentence speaks of where a rule found something in it, and how it means it. */
final class Clause {
  private final Grammar grammar;
  private final String text;
  private final int from;
  private final CompiledRule.Hit hit;
  private final MarkedText marked;

  /** Who the words speak of. */
  sealed interface Subject {
    /** The method of the paper that the note is on. */
    record Own() implements Subject {}

    /**
     * A method that is named.
     *
     * @param name its name
     * @param from where the name begins, if it stands right before what the rule found, else -1
     * @param plain whether this clause itself names it
     */
    record Named(Name name, int from, boolean plain) implements Subject {}

    /** Other methods, or who knows. */
    record Other() implements Subject {}
  }

  Clause(Grammar grammar, MarkedText marked, CompiledRule.Hit hit) {
    this.grammar = grammar;
    this.marked = marked;
    this.text = marked.text();
    this.hit = hit;
    this.from = begin(hit.from());
  }

  /** Where the clause begins that holds a place. */
  private int begin(int before) {
    int begin = 0;
    Matcher boundary = grammar.matcher("boundary", text);
    boundary.region(0, before);
    boundary.useTransparentBounds(true);
    while (boundary.find()) {
      begin = boundary.end();
    }
    return begin;
  }

  /** Whether the words deny what the rule read in them. */
  boolean isNegated() {
    return grammar.has("negation", text.substring(from, hit.from()))
        || grammar.has("negation-within", text.substring(hit.from(), hit.to()));
  }

  /** Whether the sentence asks, or compares numbers, rather than says. */
  boolean isNoStatement() {
    return grammar.has("question", text)
        || grammar.has("comparison", text.substring(from, hit.from()))
        || grammar.lead("figures", text.substring(hit.to())) >= 0;
  }

  /** The word that makes it uncertain. */
  Optional<String> hedge() {
    Matcher hedge = grammar.matcher("hedge", text);
    hedge.region(from, hit.to());
    return hedge.find() ? Optional.of(hedge.group().strip()) : Optional.empty();
  }

  /** Where the words begin that say what the rule read, and of whom, and whether it is so. */
  int wordsFrom(Subject subject) {
    int begin = hit.from();
    if (subject instanceof Subject.Named named && named.from() >= 0) {
      begin = Math.min(begin, named.from());
    }
    if (isNegated() || hedge().isPresent()) {
      begin = Math.min(begin, from);
    }
    while (begin < hit.from() && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    return begin;
  }

  Subject subject() {
    if (hit.subject().isPresent()) {
      return new Subject.Named(hit.subject().get(), hit.from(), true);
    }
    String left = text.substring(from, hit.from());
    Optional<Subject> near = adjacent(left);
    if (near.isPresent()) {
      return near.get();
    }
    String rest = left.strip();
    if (grammar.has("others", rest)) {
      return new Subject.Other();
    }
    Optional<Subject> first = first(rest);
    if (first.isPresent()) {
      return first.get();
    }
    if (rest.isEmpty() || grammar.is("lead", rest) || grammar.lead("opening", rest) >= 0) {
      return inherited();
    }
    return new Subject.Other();
  }

  /** The subject that stands right before what the rule found. */
  private Optional<Subject> adjacent(String left) {
    Matcher named = grammar.matcher("subject-before", left);
    if (named.find()) {
      int at = named.start();
      while (!MarkedText.isMark(left.charAt(at))) {
        at++;
      }
      return Optional.of(new Subject.Named(marked.name(left.charAt(at)), from + at, true));
    }
    return grammar.has("self-before", left) ? Optional.of(new Subject.Own()) : Optional.empty();
  }

  /** The subject that the clause begins with. */
  private Optional<Subject> first(String clause) {
    if (grammar.lead("self", clause) >= 0) {
      return Optional.of(
          hasOneActor(clause.substring(grammar.lead("self", clause)))
              ? new Subject.Own()
              : new Subject.Other());
    }
    if (grammar.lead("subject", clause) < 0) {
      return Optional.empty();
    }
    int at = 0;
    while (!MarkedText.isMark(clause.charAt(at))) {
      at++;
    }
    return Optional.of(
        hasOneActor(clause.substring(at + 1))
            ? new Subject.Named(marked.name(clause.charAt(at)), -1, true)
            : new Subject.Other());
  }

  /** Whether what follows the subject names nobody else who could be meant. */
  private boolean hasOneActor(String rest) {
    return rest.chars().noneMatch(c -> Kind.isMethod((char) c))
        || grammar.has("same-subject", rest);
  }

  /** The subject of the clauses before, where this one leaves its own out. */
  private Subject inherited() {
    boolean apposition = grammar.lead("apposition", text.substring(from).strip()) >= 0;
    List<String> before = clausesBefore();
    if (apposition && !before.isEmpty()) {
      @Nullable Name last = lastName(before.getLast());
      if (last != null) {
        return new Subject.Named(last, -1, true);
      }
    }
    for (String clause : before.reversed()) {
      if (grammar.lead("self", clause) >= 0) {
        return new Subject.Own();
      }
      if (grammar.lead("others", clause) >= 0) {
        return new Subject.Other();
      }
      if (grammar.lead("subject", clause) >= 0) {
        return new Subject.Named(firstName(clause), -1, false);
      }
    }
    return new Subject.Own();
  }

  private List<String> clausesBefore() {
    List<String> clauses = new ArrayList<>();
    Matcher boundary = grammar.matcher("boundary", text);
    boundary.region(0, from);
    boundary.useTransparentBounds(true);
    int begin = 0;
    while (boundary.find()) {
      clauses.add(text.substring(begin, boundary.start()).strip());
      begin = boundary.end();
    }
    return clauses;
  }

  /** The name that a clause ends with. */
  private @Nullable Name lastName(String clause) {
    return !clause.isEmpty() && MarkedText.isMark(clause.charAt(clause.length() - 1))
        ? marked.name(clause.charAt(clause.length() - 1))
        : null;
  }

  private Name firstName(String clause) {
    int at = 0;
    while (!MarkedText.isMark(clause.charAt(at))) {
      at++;
    }
    return marked.name(clause.charAt(at));
  }
}
