package pinakes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import pinakes.ontology.Pin;

/**
 * A list from its first line to its last.
 *
 * @param rows headings and entries
 * @param problems what is wrong with it
 * @param entries how many there are
 */
record Outline(List<Row> rows, List<Row> problems, int entries) {

  /** What begins on a line. */
  record Row(Node node, int line, boolean heading) {}

  private static final Comparator<Row> BY_LINE =
      Comparator.comparingInt(Row::line).thenComparing(row -> row.node().toString());

  Outline {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** Reads it in a few goes over the graph: a list is long, and looking at each line is slow. */
  static Outline of(Node list, Graph graph) {
    Set<Node> sections = subjects(Pin.SECTION_OF, list, graph);
    Set<Node> mentions = subjects(OA.hasSource.asNode(), list, graph);
    Set<Node> findings = subjects(Pin.IN_LIST, list, graph);
    mentions.retainAll(subjects(RDF.type.asNode(), Pin.MENTION, graph));
    findings.retainAll(subjects(RDF.type.asNode(), Pin.FINDING, graph));
    Map<Node, Integer> lines = lines(graph);
    List<Row> rows = rows(sections, true, lines);
    rows.addAll(rows(mentions, false, lines));
    rows.sort(BY_LINE);
    List<Row> problems = rows(findings, false, lines);
    problems.sort(BY_LINE);
    return new Outline(rows, problems, mentions.size());
  }

  private static Set<Node> subjects(Node property, Node object, Graph graph) {
    Set<Node> subjects = new HashSet<>();
    graph.stream(Node.ANY, property, object).map(Triple::getSubject).forEach(subjects::add);
    return subjects;
  }

  private static Map<Node, Integer> lines(Graph graph) {
    Map<Node, Integer> lines = new HashMap<>();
    graph.stream(Node.ANY, Pin.LINE, Node.ANY)
        .forEach(
            triple ->
                Facts.integer(triple.getObject())
                    .ifPresent(line -> lines.merge(triple.getSubject(), line, Math::min)));
    return lines;
  }

  private static List<Row> rows(Set<Node> nodes, boolean heading, Map<Node, Integer> lines) {
    List<Row> rows = new ArrayList<>();
    nodes.forEach(node -> rows.add(new Row(node, lines.getOrDefault(node, 0), heading)));
    return rows;
  }
}
