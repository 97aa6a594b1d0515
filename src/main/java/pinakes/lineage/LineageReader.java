package pinakes.lineage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import pinakes.ontology.Pin;

/** Reads lineages out of a publication: what is asserted, whatever graph asserts it. */
final class LineageReader {
  /** Relations that say where a method comes from; the others say what it stands beside. */
  private static final List<Node> OF_DESCENT =
      List.of(Pin.BUILDS_ON, Pin.COMBINES, Pin.ADDRESSES_LIMITATION_OF);

  private static final Comparator<Triple> ORDER =
      Comparator.comparing((Triple triple) -> triple.getSubject().getURI())
          .thenComparing(triple -> triple.getObject().getURI())
          .thenComparing(triple -> triple.getPredicate().getURI());

  private final DatasetGraph data;
  private final Labels labels;

  /** Of one transaction. */
  LineageReader(DatasetGraph data, String language) {
    this.data = data;
    this.labels = new Labels(data, language);
  }

  /** All relations of methods, or those that lead from or to one by descent. */
  Lineage lineage(Optional<Node> method) {
    Set<Triple> found = new TreeSet<>(ORDER);
    if (method.isPresent()) {
      List<Node> descent = withNarrower(OF_DESCENT);
      follow(method.get(), step -> asserted(step, descent, Node.ANY), Triple::getObject, found);
      follow(method.get(), step -> asserted(Node.ANY, descent, step), Triple::getSubject, found);
    } else {
      List<Node> all = withNarrower(List.of(Pin.RELATED_TO, Pin.RELATED_TECHNIQUE));
      asserted(Node.ANY, all, Node.ANY).forEach(found::add);
    }
    return drawn(method, found);
  }

  private void follow(
      Node start,
      Function<Node, Stream<Triple>> steps,
      Function<Triple, Node> end,
      Set<Triple> found) {
    Set<Node> met = new HashSet<>(Set.of(start));
    Deque<Node> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (Triple step : steps.apply(open.pop()).toList()) {
        found.add(step);
        if (met.add(end.apply(step))) {
          open.push(end.apply(step));
        }
      }
    }
  }

  private Stream<Triple> asserted(Node from, List<Node> relations, Node to) {
    return relations.stream().flatMap(relation -> find(from, relation, to));
  }

  private Stream<Triple> find(Node subject, Node property, Node object) {
    return Iter.toList(data.find(Node.ANY, subject, property, object)).stream().map(Quad::asTriple);
  }

  /** The relations and what the vocabulary says is a kind of them. */
  private List<Node> withNarrower(List<Node> relations) {
    Set<Node> all = new LinkedHashSet<>(relations);
    Deque<Node> open = new ArrayDeque<>(relations);
    while (!open.isEmpty()) {
      find(Node.ANY, RDFS.subPropertyOf.asNode(), open.pop())
          .map(Triple::getSubject)
          .filter(all::add)
          .forEach(open::push);
    }
    return List.copyOf(all);
  }

  private Lineage drawn(Optional<Node> start, Set<Triple> found) {
    TreeMap<String, Node> nodes = new TreeMap<>();
    start.ifPresent(node -> nodes.put(node.getURI(), node));
    found.forEach(
        step ->
            Stream.of(step.getSubject(), step.getObject())
                .forEach(node -> nodes.put(node.getURI(), node)));
    Identities identities = new Identities();
    TreeMap<String, Figure> figures = new TreeMap<>();
    nodes.forEach(
        (iri, node) ->
            figures.put(
                iri,
                new Figure(
                    identities.of(iri), iri, labels.figure(node), labels.isTechnique(node))));
    List<Step> steps = new ArrayList<>();
    for (Triple step : found) {
      Node relation = step.getPredicate();
      String name = relation.getURI().substring(Pin.NS.length());
      steps.add(
          new Step(
              figure(figures, step.getSubject()),
              figure(figures, step.getObject()),
              name,
              labels.relation(relation),
              Colours.of(name)));
    }
    return new Lineage(List.copyOf(figures.values()), steps);
  }

  private static Figure figure(TreeMap<String, Figure> figures, Node node) {
    return java.util.Objects.requireNonNull(figures.get(node.getURI()));
  }
}
