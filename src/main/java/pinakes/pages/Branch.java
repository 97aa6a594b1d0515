package pinakes.pages;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * A technique and what is narrower, with how many papers stand under each.
 *
 * @param technique counted with all that is narrower
 */
record Branch(Ref technique, List<Branch> narrower) {

  /** The technique, without a number where no paper stands under it. */
  Ref shown() {
    return technique.count() == 0 ? technique.counting(-1) : technique;
  }

  static List<Branch> below(List<Node> tops, Material material) {
    return below(tops, material, new HashSet<>());
  }

  private static List<Branch> below(Iterable<Node> nodes, Material material, Set<Node> seen) {
    java.util.ArrayList<Branch> branches = new java.util.ArrayList<>();
    for (Node node : nodes) {
      if (seen.add(node)) {
        int count = material.summary().papersUnder(node, material.graph());
        branches.add(
            new Branch(
                material.facts().ref(node).counting(count),
                below(material.taxonomy().narrower(node), material, seen)));
      }
    }
    branches.sort(
        Comparator.comparingInt((Branch branch) -> -branch.technique().count())
            .thenComparing(branch -> branch.technique().name().words()));
    return branches;
  }
}
