package pinakes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import pinakes.ontology.Pin;
import pinakes.query.QueryException;
import pinakes.query.Search;

/**
 * What was found.
 *
 * @param words as typed; empty: nothing was asked
 * @param kinds what was found of each kind
 * @param kind the one asked for; null: all
 */
record SearchPage(
    String words,
    List<Kinds> kinds,
    @Nullable Words kind,
    List<Result> results,
    Pager pager,
    boolean whole) {

  /** How many of a kind were found, and the parameters that ask for them alone. */
  record Kinds(Words kind, int count, String query) {}

  /**
   * A thing that was found.
   *
   * @param pieces the text that has the words; of a name, when it is the name's own text
   * @param inName whether the text is what the thing is called
   * @param within the list or scheme that it belongs to, which others of its name do not; null: it
   *     belongs to none
   */
  record Result(
      Words kind, Ref thing, List<Search.Piece> pieces, boolean inName, @Nullable Text within) {}

  private record Sorted(Kind is, Search.Hit hit) {
    Words kind() {
      return is.word();
    }
  }

  private static final int PAGE = 30;
  private static final int LONGEST = 300;

  static SearchPage of(DatasetGraph data, Material material) {
    String words = material.view().parameter("q").orElse("").strip();
    if (words.isEmpty() || words.length() > LONGEST) {
      return nothing(words.isEmpty() ? "" : words.substring(0, LONGEST), material);
    }
    Search search;
    try {
      search = Search.of(data, words);
    } catch (QueryException e) {
      return nothing(words, material);
    }
    List<Sorted> found =
        search.hits().stream()
            .filter(hit -> hit.thing().isURI())
            .map(hit -> new Sorted(Kind.of(hit.thing(), material.facts()), hit))
            .filter(one -> !isTechnique(one, material.facts()))
            .sorted(
                Comparator.comparing((Sorted one) -> !one.hit().text().equalsIgnoreCase(words))
                    .thenComparing(one -> !listed(one, material)))
            .toList();
    return of(words, search.whole(), found, material);
  }

  /** Whether it is a heading that names a technique, which is found itself. */
  private static boolean isTechnique(Sorted found, Facts facts) {
    return found.is() == Kind.HEADING && facts.one(found.hit().thing(), Pin.TECHNIQUE).isPresent();
  }

  private static SearchPage nothing(String words, Material material) {
    return of(words, true, List.of(), material);
  }

  private static SearchPage of(String words, boolean whole, List<Sorted> found, Material material) {
    Map<Words, Integer> counts =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    Sorted::kind, LinkedHashMap::new, Collectors.summingInt(one -> 1)));
    Words kind =
        material
            .view()
            .parameter("kind")
            .flatMap(
                name ->
                    counts.keySet().stream().filter(each -> each.name().equals(name)).findFirst())
            .orElse(null);
    Pager.Part<Sorted> part =
        Pager.cut(
            found.stream().filter(one -> kind == null || one.kind() == kind).toList(),
            PAGE,
            material.view());
    return new SearchPage(
        words,
        counts.entrySet().stream()
            .map(
                entry ->
                    new Kinds(
                        entry.getKey(),
                        entry.getValue(),
                        "?q=" + Pager.encoded(words) + "&kind=" + entry.getKey().name()))
            .toList(),
        kind,
        results(words, part.shown(), material.facts()),
        part.pager(),
        whole);
  }

  private static List<Result> results(String words, List<Sorted> shown, Facts facts) {
    if (shown.isEmpty()) {
      return List.of();
    }
    List<Search.Hit> marked = Search.marked(words, shown.stream().map(Sorted::hit).toList());
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < marked.size(); i++) {
      results.add(result(shown.get(i), marked.get(i), facts));
    }
    return results;
  }

  private static Result result(Sorted found, Search.Hit hit, Facts facts) {
    Ref thing = facts.ref(hit.thing());
    boolean inName = thing.name().words().equals(hit.text());
    return new Result(found.kind(), thing, hit.pieces(), inName, within(hit.thing(), facts));
  }

  private static @Nullable Text within(Node thing, Facts facts) {
    return Stream.of(SKOS.inScheme.asNode(), Pin.SECTION_OF)
        .flatMap(property -> facts.one(thing, property).stream())
        .map(facts::name)
        .findFirst()
        .orElse(null);
  }

  /** Whether lists speak of it; registries have more than they do. */
  private static boolean listed(Sorted found, Material material) {
    Node thing = found.hit().thing();
    return switch (found.is()) {
      case TECHNIQUE -> material.summary().papersUnder(thing, material.graph()) > 0;
      case METHOD ->
          material.graph().contains(Node.ANY, Pin.INTRODUCES, thing)
              || !material.sayings().about(thing).isEmpty();
      case VENUE -> !material.shelf().in(thing).isEmpty();
      case PAPER, AUTHOR, LIST, MENTION, STATEMENT, CLAIM -> true;
      case HEADING, RESOURCE -> false;
    };
  }
}
