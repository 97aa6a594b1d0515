package pinakes.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/**
 * A thing that has no page of a form of its own: what is said of it, statement by statement.
 *
 * @param kinds what it is
 * @param inward what names it
 */
record ResourcePage(Text title, List<Text> kinds, List<Row> rows, List<Row> inward, boolean more) {

  /** A property and its values. */
  record Row(Ref property, List<Value> values) {}

  /**
   * A value.
   *
   * @param href empty: it is only shown
   */
  record Value(Text text, String href) {}

  private static final int MOST = 200;
  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getSubject, NodeCmp::compareRDFTerms);

  static ResourcePage of(Node thing, Material material) {
    List<Triple> outward =
        material.graph().stream(thing, Node.ANY, Node.ANY).sorted(ORDER).distinct().toList();
    List<Triple> inward =
        material.graph().stream(Node.ANY, Node.ANY, thing)
            .limit(MOST + 1L)
            .sorted(ORDER)
            .distinct()
            .toList();
    return new ResourcePage(
        material.facts().name(thing),
        material.types(thing).stream().map(material::term).toList(),
        rows(outward, false, material),
        rows(inward, true, material),
        inward.size() > MOST);
  }

  private static List<Row> rows(List<Triple> triples, boolean inward, Material material) {
    Map<Node, List<Value>> rows = new LinkedHashMap<>();
    triples.stream()
        .filter(triple -> !triple.getPredicate().equals(RDF.type.asNode()))
        .limit(MOST)
        .forEach(
            triple ->
                rows.computeIfAbsent(triple.getPredicate(), property -> new ArrayList<>())
                    .add(value(inward ? triple.getSubject() : triple.getObject(), material)));
    return rows.entrySet().stream()
        .map(
            row ->
                new Row(
                    new Ref(material.term(row.getKey()), material.facts().href(row.getKey())),
                    row.getValue()))
        .toList();
  }

  private static Value value(Node node, Material material) {
    if (node.isLiteral()) {
      return new Value(Text.of(node), "");
    }
    if (node.isTripleTerm()) {
      return new Value(
          StatementPage.sentence(new Sayings.Saying(node, node.getTriple()), material), "");
    }
    if (!node.isURI()) {
      return new Value(Text.of(node.toString()), "");
    }
    String href = material.facts().href(node);
    boolean ours = !href.equals(node.getURI());
    if (ours || material.facts().knows(node)) {
      return new Value(material.name(node), ours ? href : safe(href));
    }
    return new Value(Text.of(node.getURI()), safe(href));
  }

  private static String safe(String address) {
    return Address.safe(address).orElse("");
  }
}
