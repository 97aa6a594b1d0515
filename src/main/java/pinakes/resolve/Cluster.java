package pinakes.resolve;

import java.util.ArrayList;
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

/**
 * The entries that mention one work.
 *
 * @param key of the work
 * @param identifiers all that its entries state, the strongest first
 * @param stands its entries, by list and place
 */
record Cluster(String key, List<Identifier> identifiers, List<Stand> stands) {

  private static final Comparator<Stand> ORDER =
      Comparator.comparing(Stand::list).thenComparing(stand -> stand.reading().span().start());

  /**
   * Entries that share an identifier mention one work, and so do entries with the same title and
   * the same authors unless any two of these have different identifiers of one scheme. Does not
   * depend on the order of the entries; sorted by key.
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
            Comparator.comparing(Cluster::authors)
                .thenComparing(cluster -> cluster.stands().getFirst(), ORDER))
        .forEach(cluster -> add(byKey, cluster));
    return List.copyOf(byKey.values());
  }

  /**
   * Joins the entries of one title by the same authors, all of them or none: where two of them have
   * different identifiers of one scheme, nothing tells which of the two works a third one means.
   */
  private static void joinByTitle(List<Stand> stands, Unions unions) {
    Map<Integer, Set<Identifier.Scheme>> schemes = new HashMap<>();
    Map<String, Set<Integer>> byTitle = new HashMap<>();
    for (int i = 0; i < stands.size(); i++) {
      Stand stand = stands.get(i);
      int root = unions.root(i);
      Set<Identifier.Scheme> known =
          schemes.computeIfAbsent(root, key -> EnumSet.noneOf(Identifier.Scheme.class));
      stand.identifiers().forEach(identifier -> known.add(identifier.scheme()));
      stand
          .titleWithAuthors()
          .ifPresent(key -> byTitle.computeIfAbsent(key, k -> new TreeSet<>()).add(root));
    }
    for (Set<Integer> same : byTitle.values()) {
      if (same.size() > 1 && agree(same, schemes)) {
        int first = same.iterator().next();
        same.forEach(root -> unions.join(first, root));
      }
    }
  }

  /** Whether no scheme names two of them: one identifier would have joined them already. */
  private static boolean agree(Set<Integer> roots, Map<Integer, Set<Identifier.Scheme>> schemes) {
    Set<Identifier.Scheme> met = EnumSet.noneOf(Identifier.Scheme.class);
    return roots.stream()
        .flatMap(root -> schemes.getOrDefault(root, Set.of()).stream())
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
    return stands.stream()
        .noneMatch(
            other ->
                other != stand
                    && other.list().equals(stand.list())
                    && other.section().equals(stand.section()));
  }

  /** Why an entry is held to mention this work: none where no other entry does. */
  Optional<String> reason(Stand stand) {
    if (stands.size() == 1) {
      return Optional.empty();
    }
    for (Identifier identifier : stand.identifiers()) {
      if (stands.stream()
          .anyMatch(other -> other != stand && other.identifiers().contains(identifier))) {
        return Optional.of("identifier " + identifier);
      }
    }
    return Optional.of("title and authors");
  }

  /** Disjoint sets over growing numbers; path halving, joined towards the smaller root. */
  private static final class Unions {
    private int[] parent;
    private int size;

    Unions(int size) {
      this.parent = new int[Math.max(16, size * 2)];
      this.size = size;
      for (int i = 0; i < size; i++) {
        parent[i] = i;
      }
    }

    int next() {
      if (size == parent.length) {
        parent = java.util.Arrays.copyOf(parent, size * 2);
      }
      parent[size] = size;
      return size++;
    }

    int root(int at) {
      int i = at;
      while (parent[i] != i) {
        parent[i] = parent[parent[i]];
        i = parent[i];
      }
      return i;
    }

    void join(int a, int b) {
      int one = root(a);
      int other = root(b);
      parent[Math.max(one, other)] = Math.min(one, other);
    }
  }
}
