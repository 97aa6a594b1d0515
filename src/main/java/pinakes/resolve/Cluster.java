package pinakes.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import pinakes.catalogue.Folding;
import pinakes.catalogue.Identifier;

/** The entries that mention one work. */
final class Cluster {

  /** By list and place. */
  static final Comparator<Stand> ORDER =
      Comparator.comparing(Stand::list).thenComparing(stand -> stand.reading().span().start());

  private final String key;
  private final List<Identifier> identifiers;
  private final List<Stand> stands;

  /** How many entries state an identifier, a title with something else, or a section. */
  private final Map<Object, Integer> counts = new HashMap<>();

  private Cluster(String key, List<Identifier> identifiers, List<Stand> stands) {
    this.key = key;
    this.identifiers = identifiers;
    this.stands = stands;
    for (Stand stand : stands) {
      count(place(stand));
      if (stands.size() > 1) {
        stand.identifiers().forEach(this::count);
        stand.titleFacts().stream().distinct().forEach(this::count);
      }
    }
  }

  private void count(Object fact) {
    counts.merge(fact, 1, Integer::sum);
  }

  /** The key of the work. */
  String key() {
    return key;
  }

  /** All that its entries state, the strongest first. */
  List<Identifier> identifiers() {
    return identifiers;
  }

  /** Its entries, by list and place. */
  List<Stand> stands() {
    return stands;
  }

  /**
   * Entries that share an identifier mention one work, and so do entries with the same title and
   * the same first author, in the same edition of a venue or with the same code, unless any two of
   * these have different identifiers of one scheme. Does not depend on the order of the entries;
   * sorted by key.
   */
  static List<Cluster> of(List<Stand> stands) {
    Unions unions = new Unions(stands.size());
    Map<Object, Integer> first = new HashMap<>();
    for (int i = 0; i < stands.size(); i++) {
      for (Identifier identifier : stands.get(i).identifiers()) {
        unions.join(i, first.computeIfAbsent(identifier, key -> unions.next()));
      }
    }
    joinByTitle(stands, unions);
    Map<Integer, List<Stand>> groups = new HashMap<>();
    for (int i = 0; i < stands.size(); i++) {
      groups.computeIfAbsent(unions.root(i), root -> new ArrayList<>()).add(stands.get(i));
    }
    Map<String, Cluster> byKey = new TreeMap<>();
    groups.values().stream()
        .map(Cluster::cluster)
        .sorted(
            Comparator.comparing(Cluster::key)
                .thenComparing(Cluster::authors)
                .thenComparing(cluster -> cluster.stands().getFirst(), ORDER))
        .forEach(cluster -> add(byKey, cluster));
    return List.copyOf(byKey.values());
  }

  /**
   * Joins the entries of one title that agree on more than the title: where two of them have
   * different identifiers of one scheme, nothing tells which of the two works a third one means.
   */
  private static void joinByTitle(List<Stand> stands, Unions unions) {
    Map<Integer, Set<Identifier>> known = new HashMap<>();
    Map<String, Integer> first = new HashMap<>();
    Unions titles = new Unions(stands.size());
    for (int i = 0; i < stands.size(); i++) {
      Stand stand = stands.get(i);
      int root = unions.root(i);
      titles.join(i, first.computeIfAbsent("root:" + root, key -> titles.next()));
      known.computeIfAbsent(root, key -> new TreeSet<>()).addAll(stand.identifiers());
      for (String fact : stand.titleFacts()) {
        titles.join(i, first.computeIfAbsent(fact, key -> titles.next()));
      }
    }
    Map<Integer, Set<Integer>> same = new HashMap<>();
    for (int i = 0; i < stands.size(); i++) {
      same.computeIfAbsent(titles.root(i), root -> new TreeSet<>()).add(unions.root(i));
    }
    for (Set<Integer> roots : same.values()) {
      if (roots.size() > 1 && agree(roots, known)) {
        int one = roots.iterator().next();
        roots.forEach(root -> unions.join(one, root));
      }
    }
  }

  /** Whether no scheme names two of them: one identifier would have joined them already. */
  private static boolean agree(Collection<Integer> roots, Map<Integer, Set<Identifier>> known) {
    Set<Identifier.Scheme> met = EnumSet.noneOf(Identifier.Scheme.class);
    return roots.stream()
        .flatMap(
            root -> known.getOrDefault(root, Set.of()).stream().map(Identifier::scheme).distinct())
        .allMatch(met::add);
  }

  private static Cluster cluster(List<Stand> unordered) {
    List<Stand> stands = unordered.stream().sorted(ORDER).toList();
    TreeSet<Identifier> identifiers = new TreeSet<>();
    stands.forEach(stand -> identifiers.addAll(stand.identifiers()));
    String key =
        identifiers.isEmpty()
            ? "title:" + Folding.title(stands.getFirst().held().title().value())
            : identifiers.getFirst().toString();
    return new Cluster(key, List.copyOf(identifiers), stands);
  }

  /** The title with the authors that sorts first of those its entries state. */
  private String authors() {
    return stands.stream()
        .flatMap(stand -> stand.titleWithAuthors().stream())
        .min(Comparator.naturalOrder())
        .orElse("");
  }

  /**
   * Works of one title that are not one work are told apart by their first author, then by a
   * number; who comes first is told by the authors, not by the place in the list.
   */
  private static void add(Map<String, Cluster> byKey, Cluster cluster) {
    String key = cluster.key();
    if (byKey.containsKey(key)) {
      Optional<String> author =
          cluster.stands().getFirst().held().authors().stream()
              .findFirst()
              .map(name -> name.value());
      key = key + author.map(name -> "|" + Folding.name(name)).orElse("");
    }
    String told = key;
    for (int number = 2; byKey.containsKey(key); number++) {
      key = told + "|" + number;
    }
    byKey.put(key, new Cluster(key, cluster.identifiers(), cluster.stands()));
  }

  /** Whether no other entry of this work stands in the same section of the same list. */
  boolean isAloneIn(Stand stand) {
    return counts.getOrDefault(place(stand), 0) == 1;
  }

  /** A section of a list; in a list of its own type, so that it never equals a title. */
  private static List<String> place(Stand stand) {
    return List.of(stand.list(), stand.section().orElse(""));
  }

  /** Why an entry is held to mention this work: none where no other entry does. */
  Optional<String> reason(Stand stand) {
    if (stands.size() == 1) {
      return Optional.empty();
    }
    for (Identifier identifier : stand.identifiers()) {
      if (isShared(identifier)) {
        return Optional.of("identifier " + identifier);
      }
    }
    if (stand.titleWithAuthor().filter(this::isShared).isPresent()) {
      return Optional.of("title and authors");
    }
    boolean link = stand.titleWithLinks().stream().anyMatch(this::isShared);
    return Optional.of(link ? "title and link" : "title and venue");
  }

  private boolean isShared(Object fact) {
    return counts.getOrDefault(fact, 0) > 1;
  }
}
