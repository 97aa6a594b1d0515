package pinakes.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * What changed between two versions, once in words and once in quads.
 *
 * @param older the version compared from
 * @param newer the version compared to
 * @param changes what a reader wants to know, in the order of a change log
 * @param removed the quads that only the older has, in an order of their own
 * @param added the quads that only the newer has, in the same order
 */
public record Difference(
    Version older, Version newer, List<Change> changes, List<Quad> removed, List<Quad> added) {

  public Difference {
    changes = List.copyOf(changes);
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /** Compares two versions. Takes memory for the papers of both, and for what changed. */
  public static Difference between(Version older, Version newer) {
    return reading(
        older.data(),
        () ->
            reading(
                newer.data(),
                () ->
                    new Difference(
                        older,
                        newer,
                        Changes.between(new Snapshot(older.data()), new Snapshot(newer.data())),
                        without(older.data(), newer.data()),
                        without(newer.data(), older.data()))));
  }

  private static <T> T reading(DatasetGraph data, Supplier<T> what) {
    return data.isInTransaction() ? what.get() : Txn.calculateRead(data, what);
  }

  private static List<Quad> without(DatasetGraph these, DatasetGraph those) {
    List<Quad> only = new ArrayList<>();
    these.stream()
        .filter(quad -> !quad.isDefaultGraph() && !those.contains(quad))
        .forEach(only::add);
    only.sort(Comparator.comparing(Quad::toString));
    return only;
  }
}
