package pinakes.pages;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import pinakes.ontology.Pin;

/** What the publication is about, at a glance. */
record HomePage(Text title, List<Count> counts, List<Tree> trees, List<PaperLine> newest) {

  /** A number of things, and where they are listed; no address: nowhere. */
  record Count(int number, Words one, Words many, String href) {}

  /** The techniques of a list. */
  record Tree(Ref list, List<Branch> branches) {}

  private static final int NEWEST = 8;

  static HomePage of(Material material) {
    Facts facts = material.facts();
    List<Node> lists = facts.subjects(RDF.type.asNode(), Pin.PAPER_LIST);
    return new HomePage(
        title(facts),
        counts(material, lists.size()),
        material.taxonomy().schemes().stream()
            .map(
                scheme ->
                    new Tree(
                        facts.ref(material.taxonomy().listOf(scheme)),
                        Branch.below(material.taxonomy().tops(scheme), material)))
            .toList(),
        material.lines(material.shelf().all().stream().limit(NEWEST).toList()));
  }

  /** What the publication calls itself. */
  static Text title(Facts facts) {
    return facts.subjects(RDF.type.asNode(), Pin.PUBLICATION).stream()
        .flatMap(publication -> facts.text(publication, DCTerms.title.asNode()).stream())
        .findFirst()
        .orElse(Text.of("Pinakes"));
  }

  private static List<Count> counts(Material material, int lists) {
    Links links = material.view().links();
    Shelf shelf = material.shelf();
    return List.of(
        new Count(
            shelf.all().size(), Words.PAPER, Words.PAPERS, links.page(PageName.PAPERS).orElse("")),
        new Count(
            shelf.authors().size(),
            Words.AUTHOR,
            Words.AUTHORS,
            links.page(PageName.AUTHORS).orElse("")),
        new Count(
            IndexPage.methods(material).size(),
            Words.METHOD,
            Words.METHODS,
            links.page(PageName.METHODS).orElse("")),
        new Count(
            shelf.venues().size(),
            Words.VENUE,
            Words.VENUES,
            links.page(PageName.VENUES).orElse("")),
        new Count(material.sayings().size(), Words.STATEMENT, Words.STATEMENTS, ""),
        new Count(lists, Words.LIST, Words.LISTS, ""));
  }
}
