package pinakes.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
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
   * the same authors unless their identifiers of one scheme differ. Sorted by key.
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
        .sorted(Comparator.comparing(cluster -> cluster.stands().getFirst(), ORDER))
        .forEach(cluster -> add(byKey, cluster));
    return List.copyOf(byKey.values());
  }

  private static void joinByTitle(List<Stand> stands, Unions unions) {
    Map<String, List<Integer>> byTitle = new HashMap<>();
    for (int i = 0; i < stands.size(); i++) {
      int at = i;
      stands
          .get(i)
          .titleWithAuthors()
          .ifPresent(key -> byTitle.computeIfAbsent(key, k -> new ArrayList<>()).add(at));
    }
    for (List<Integer> same : byTitle.values()) {
      for (int i = 1; i < same.size(); i++) {
        if (agree(stands.get(same.getFirst()), stands.get(same.get(i)))) {
          unions.join(same.getFirst(), same.get(i));
        }
      }
    }
  }

  /** Whether no scheme names the two differently. */
  private static boolean agree(Stand one, Stand other) {
    return one.identifiers().stream()
        .noneMatch(
            id ->
                other.identifiers().stream()
                    .anyMatch(
                        that -> that.scheme() == id.scheme() && !that.value().equals(id.value())));
  }

  private static Cluster cluster(List<Stand> unordered) {
    List<Stand> stands = unordered.stream().sorted(ORDER).toList();
    TreeSet<Identifier> identifiers = new TreeSet<>();
    stands.forEach(stand -> identifiers.addAll(stand.identifiers()));
    String key =
        identifiers.isEmpty()
            ? "title:" + Folding.title(stands.getFirst().reading().title().value())
            : identifiers.getFirst().toString();
    return new Cluster(key, List.copyOf(identifiers), stands);
  }

  /**
   * Works of one title that are not one work are told apart by their first author, then by a
   * number.
   */
  private static void add(Map<String, Cluster> byKey, Cluster cluster) {
    String key = cluster.key();
    if (byKey.containsKey(key)) {
      Optional<String> author =
          cluster.stands().getFirst().reading().authors().stream()
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
