package pinakes.pages;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.graph.Node;
import pinakes.ontology.Pin;

/**
 * All things of a kind by name.
 *
 * @param what they are
 * @param letter whose names are shown; empty: all
 * @param letters that names begin with; none where there are few names
 */
record IndexPage(Words what, List<Ref> names, Pager pager, String letter, List<String> letters) {

  private static final int PAGE = 300;
  private static final int FEW = 60;
  private static final Comparator<Ref> BY_NAME =
      Comparator.comparing((Ref ref) -> ref.name().words().toLowerCase(Locale.ROOT))
          .thenComparing(Ref::href);

  static IndexPage authors(Material material) {
    Shelf shelf = material.shelf();
    return of(Words.AUTHORS, material, shelf.authors().keySet(), shelf.authors()::get);
  }

  static IndexPage venues(Material material) {
    Shelf shelf = material.shelf();
    return of(Words.VENUES, material, shelf.venues(), venue -> shelf.in(venue).size());
  }

  static IndexPage methods(Material material, Words what) {
    return of(what, material, methods(material), method -> -1);
  }

  /** The methods that a paper introduces or a statement speaks of; the registry has more. */
  static Set<Node> methods(Material material) {
    Set<Node> methods = new LinkedHashSet<>();
    material.graph().stream(Node.ANY, Pin.INTRODUCES, Node.ANY)
        .forEach(triple -> methods.add(triple.getObject()));
    material.sayings().things().stream()
        .filter(thing -> material.facts().is(thing, Pin.METHOD))
        .forEach(methods::add);
    return methods;
  }

  private static IndexPage of(
      Words what,
      Material material,
      Collection<Node> things,
      java.util.function.Function<Node, Integer> count) {
    List<Ref> all =
        things.stream()
            .filter(Node::isURI)
            .map(thing -> material.facts().ref(thing).counting(count.apply(thing)))
            .sorted(BY_NAME)
            .toList();
    boolean live = material.view().links().live();
    List<String> letters =
        all.size() > FEW && live
            ? all.stream().map(IndexPage::letter).distinct().sorted().toList()
            : List.of();
    String letter = material.view().parameter("letter").filter(letters::contains).orElse("");
    List<Ref> shown =
        letter.isEmpty() ? all : all.stream().filter(ref -> letter(ref).equals(letter)).toList();
    Pager.Part<Ref> part = Pager.cut(shown, PAGE, material.view());
    return new IndexPage(what, part.shown(), part.pager(), letter, letters);
  }

  /** What a name is sorted under: its first letter without marks, else a number sign. */
  private static String letter(Ref ref) {
    String plain =
        java.text.Normalizer.normalize(ref.name().words(), java.text.Normalizer.Form.NFD);
    return plain
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(c -> Character.toString(c).toUpperCase(Locale.ROOT))
        .map(first -> first.matches("[A-Z]") ? first : first.matches("[0-9]") ? "0–9" : "…")
        .findFirst()
        .orElse("…");
  }
}
