package pinakes.pages;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * The publication in numbers.
 *
 * @param years papers a year
 * @param undated papers without a year
 * @param techniques papers a technique, those narrower included
 * @param venues papers a venue
 * @param authors papers an author
 */
record StatisticsPage(
    int papers,
    List<Bar> years,
    int undated,
    List<Bar> techniques,
    List<Bar> venues,
    List<Bar> authors) {

  private static final int MOST = 20;

  static StatisticsPage of(Material material) {
    Shelf shelf = material.shelf();
    Facts facts = material.facts();
    TreeMap<Integer, Integer> years = Shelved.perYear(shelf.all());
    String papers = material.view().links().page(PageName.PAPERS).orElse("");
    boolean live = material.view().links().live();
    return new StatisticsPage(
        shelf.all().size(),
        Shelved.timeline(years, material.view()).stream()
            .map(bar -> live && bar.count() > 0 ? toward(bar, papers) : bar)
            .toList(),
        (int) shelf.all().stream().filter(entry -> entry.year() == 0).count(),
        lying(techniques(material)),
        lying(
            shelf.venues().stream()
                .map(venue -> facts.ref(venue).counting(shelf.in(venue).size()))),
        lying(
            shelf.authors().entrySet().stream()
                .sorted(
                    Comparator.comparingInt(
                            (java.util.Map.Entry<Node, Integer> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(MOST)
                .map(entry -> facts.ref(entry.getKey()).counting(entry.getValue()))));
  }

  private static Bar toward(Bar bar, String papers) {
    Ref year = new Ref(bar.of().name(), papers + bar.of().href(), bar.of().count());
    return new Bar(
        year, bar.count(), bar.start(), bar.breadth(), bar.share(), bar.rest(), bar.labelled());
  }

  private static Stream<Ref> techniques(Material material) {
    return material.taxonomy().schemes().stream()
        .flatMap(scheme -> Branch.below(material.taxonomy().tops(scheme), material).stream())
        .flatMap(StatisticsPage::all)
        .filter(technique -> technique.count() > 0);
  }

  private static Stream<Ref> all(Branch branch) {
    return Stream.concat(
        Stream.of(branch.technique()), branch.narrower().stream().flatMap(StatisticsPage::all));
  }

  private static List<Bar> lying(Stream<Ref> counted) {
    return Bar.lying(
        counted
            .sorted(
                Comparator.comparingInt((Ref ref) -> -ref.count())
                    .thenComparing(ref -> ref.name().words())
                    .thenComparing(Ref::href))
            .limit(MOST)
            .toList());
  }
}
