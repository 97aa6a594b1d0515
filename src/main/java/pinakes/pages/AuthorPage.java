package pinakes.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import pinakes.ontology.Pin;

/**
 * All that is credited under one name.
 *
 * @param spellings of the name, other than the title
 * @param person whether it is known to be one human being
 * @param coauthors those with most papers in common first
 */
record AuthorPage(
    Text title,
    List<String> spellings,
    boolean person,
    List<PaperLine> papers,
    Pager pager,
    List<Ref> coauthors,
    int moreCoauthors) {

  private static final int PAGE = 100;
  private static final int COAUTHORS = 60;

  static AuthorPage of(Node author, Material material) {
    Facts facts = material.facts();
    Text title = facts.text(author, FOAF.name.asNode()).orElseGet(() -> facts.name(author));
    List<Node> works = facts.subjects(DCTerms.creator.asNode(), author);
    List<PaperLine> papers =
        works.stream()
            .map(work -> PaperPage.line(work, material))
            .sorted(
                Comparator.comparingInt((PaperLine line) -> -line.year())
                    .thenComparing(line -> line.paper().name().words()))
            .toList();
    Pager.Part<PaperLine> part = Pager.cut(papers, PAGE, material.view());
    Map<Node, Integer> common = coauthors(author, works, facts);
    List<Ref> coauthors =
        common.entrySet().stream()
            .sorted(
                Map.Entry.<Node, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(entry -> entry.getKey().toString()))
            .limit(COAUTHORS)
            .map(entry -> facts.ref(entry.getKey()).counting(entry.getValue()))
            .toList();
    return new AuthorPage(
        title,
        facts.subjects(Pin.AUTHORED_BY, author).stream()
            .flatMap(authorship -> facts.words(authorship, Pin.CREDITED_NAME).stream())
            .filter(name -> !name.equals(title.words()))
            .distinct()
            .sorted()
            .toList(),
        facts.is(author, FOAF.Person.asNode()),
        part.shown(),
        part.pager(),
        coauthors,
        common.size() - coauthors.size());
  }

  private static Map<Node, Integer> coauthors(Node author, List<Node> works, Facts facts) {
    Map<Node, Integer> common = new HashMap<>();
    works.stream()
        .flatMap(work -> facts.objects(work, DCTerms.creator.asNode()).stream())
        .filter(Node::isURI)
        .flatMap(other -> other.equals(author) ? Stream.empty() : Stream.of(other))
        .forEach(other -> common.merge(other, 1, Integer::sum));
    return common;
  }
}
