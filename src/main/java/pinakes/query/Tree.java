package pinakes.query;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Rows as a tree: a node below its parent, in the order of the rows. A node below several parents
 * is shown below each, what is below it only the first time; a cycle is broken where it closes.
 */
final class Tree {
  private static final String SEEN = " …";

  private final Terms terms;
  private final TreeColumns tree;

  Tree(Terms terms, TreeColumns tree) {
    this.terms = terms;
    this.tree = tree;
  }

  /** The trees of one value of the branch column. */
  private static final class Branch {
    final Map<String, Set<String>> below = new LinkedHashMap<>();
    final Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    final Set<String> roots = new LinkedHashSet<>();
    final Map<String, Set<String>> above = new LinkedHashMap<>();
  }

  void write(CountedRows rows, Writer out) throws IOException {
    Map<String, Branch> branches = new LinkedHashMap<>();
    List<Var> shown = rows.columns().stream().filter(column -> !isStructure(column)).toList();
    while (rows.hasNext()) {
      Binding row = rows.next();
      String head = tree.branch() == null ? "" : terms.text(row.get(Var.alloc(tree.branch())));
      add(branches.computeIfAbsent(head, h -> new Branch()), row, shown);
    }
    for (Map.Entry<String, Branch> branch : branches.entrySet()) {
      boolean headed = !branch.getKey().isEmpty();
      if (headed) {
        out.write(branch.getKey() + "\n");
      }
      write(branch.getValue(), headed, out);
    }
  }

  private boolean isStructure(Var column) {
    String name = column.getName();
    return name.equals(tree.node()) || name.equals(tree.parent()) || name.equals(tree.branch());
  }

  private void add(Branch branch, Binding row, List<Var> shown) {
    Node node = row.get(Var.alloc(tree.node()));
    if (node == null) {
      return;
    }
    Node parent = row.get(Var.alloc(tree.parent()));
    String key = node.toString();
    String parentKey = parent == null ? "" : parent.toString();
    List<String> cells =
        shown.stream()
            .map(column -> terms.text(row.get(column)))
            .filter(cell -> !cell.isEmpty())
            .toList();
    String label = cells.isEmpty() ? terms.text(node) : String.join("  ", cells);
    branch.labels.computeIfAbsent(key, k -> new LinkedHashMap<>()).putIfAbsent(parentKey, label);
    branch.below.computeIfAbsent(parentKey, p -> new LinkedHashSet<>()).add(key);
    branch.above.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(parentKey);
  }

  private void write(Branch branch, boolean headed, Writer out) throws IOException {
    List<String[]> roots = new ArrayList<>();
    branch.above.forEach(
        (node, parents) -> {
          for (String parent : parents) {
            if (!branch.labels.containsKey(parent)) {
              roots.add(new String[] {node, parent});
            }
          }
        });
    Set<String> expanded = new HashSet<>();
    for (int i = 0; i < roots.size(); i++) {
      String indent = headed ? (i + 1 < roots.size() ? "├─ " : "└─ ") : "";
      node(
          branch,
          roots.get(i)[0],
          roots.get(i)[1],
          indent,
          headed ? (i + 1 < roots.size() ? "│  " : "   ") : "",
          expanded,
          out);
    }
    for (String node : branch.labels.keySet()) {
      if (!expanded.contains(node)) { // on a cycle that no root leads to
        String parent = branch.above.getOrDefault(node, Set.of("")).iterator().next();
        node(branch, node, parent, headed ? "└─ " : "", headed ? "   " : "", expanded, out);
      }
    }
  }

  private void node(
      Branch branch,
      String node,
      String parent,
      String lead,
      String indent,
      Set<String> expanded,
      Writer out)
      throws IOException {
    String label = branch.labels.getOrDefault(node, Map.of()).getOrDefault(parent, node);
    List<String> children = List.copyOf(branch.below.getOrDefault(node, Set.of()));
    boolean again = !expanded.add(node) && !children.isEmpty();
    out.write(lead + label + (again ? SEEN : "") + "\n");
    if (again) {
      return;
    }
    for (int i = 0; i < children.size(); i++) {
      boolean last = i + 1 == children.size();
      node(
          branch,
          children.get(i),
          node,
          indent + (last ? "└─ " : "├─ "),
          indent + (last ? "   " : "│  "),
          expanded,
          out);
    }
  }
}
