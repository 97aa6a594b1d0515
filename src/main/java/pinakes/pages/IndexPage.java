package pinakes.pages;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
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
  private static final Comparator<Summary.Named> BY_NAME =
      Comparator.comparing((Summary.Named named) -> named.name().words().toLowerCase(Locale.ROOT))
          .thenComparing(named -> named.thing().getURI());

  /** Makes what the pages of all names are made from. */
  static List<IndexPage> warm(Material material) {
    return List.of(authors(material), venues(material), methods(material, Words.METHODS));
  }

  static IndexPage authors(Material material) {
    Map<Node, Integer> papers = material.shelf().authors();
    Facts facts = material.facts();
    return of(
        Words.AUTHORS,
        material,
        () -> {
          Map<Node, Text> names = facts.texts(FOAF.name.asNode());
          return papers.entrySet().stream()
              .map(
                  entry ->
                      new Summary.Named(
                          entry.getKey(),
                          Optional.ofNullable(names.get(entry.getKey()))
                              .orElseGet(() -> facts.name(entry.getKey())),
                          entry.getValue()));
        });
  }

  static IndexPage venues(Material material) {
    Shelf shelf = material.shelf();
    return of(
        Words.VENUES,
        material,
        () ->
            shelf.venues().stream()
                .map(
                    venue ->
                        new Summary.Named(
                            venue, material.facts().name(venue), shelf.in(venue).size())));
  }

  static IndexPage methods(Material material, Words what) {
    return of(
        what,
        material,
        () ->
            methods(material).stream()
                .map(method -> new Summary.Named(method, material.facts().name(method), -1)));
  }

  /** The methods that a paper introduces or a statement speaks of; the registry has more. */
  static Set<Node> methods(Material material) {
    Set<Node> methods = new LinkedHashSet<>();
    material.graph().stream(Node.ANY, Pin.INTRODUCES, Node.ANY)
        .forEach(triple -> methods.add(triple.getObject()));
    material.sayings().things().stream()
        .filter(thing -> material.facts().is(thing, Pin.METHOD))
        .forEach(methods::add);
    methods.removeIf(method -> !method.isURI());
    return methods;
  }

  private static IndexPage of(
      Words what, Material material, Supplier<Stream<Summary.Named>> named) {
    List<Summary.Named> all =
        material
            .summary()
            .named(
                what,
                material.view().tongue(),
                () -> named.get().filter(each -> each.thing().isURI()).sorted(BY_NAME).toList());
    return of(what, material, all);
  }

  private static IndexPage of(Words what, Material material, List<Summary.Named> all) {
    boolean live = material.view().links().live();
    List<String> letters =
        all.size() > FEW && live
            ? all.stream().map(IndexPage::letter).distinct().sorted().toList()
            : List.of();
    String letter = material.view().parameter("letter").filter(letters::contains).orElse("");
    List<Summary.Named> shown =
        letter.isEmpty()
            ? all
            : all.stream().filter(named -> letter(named).equals(letter)).toList();
    Pager.Part<Summary.Named> part = Pager.cut(shown, PAGE, material.view());
    List<Ref> names =
        part.shown().stream()
            .map(
                named -> new Ref(named.name(), material.facts().href(named.thing()), named.count()))
            .toList();
    return new IndexPage(what, names, part.pager(), letter, letters);
  }

  /** What a name is sorted under: its first letter without marks, else a number sign. */
  private static String letter(Summary.Named named) {
    String plain = Normalizer.normalize(named.name().words(), Normalizer.Form.NFD);
    return plain
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(c -> Character.toString(c).toUpperCase(Locale.ROOT))
        .map(first -> first.matches("[A-Z]") ? first : first.matches("[0-9]") ? "0–9" : "…")
        .findFirst()
        .orElse("…");
  }
}
