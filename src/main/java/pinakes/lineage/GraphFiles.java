package pinakes.lineage;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.dot.DOTExporter;
import org.jgrapht.nio.graphml.GraphMLExporter;

/** The formats that JGraphT writes. */
final class GraphFiles {
  private GraphFiles() {}

  static void dot(Lineage lineage, Writer out) {
    DOTExporter<Figure, Step> exporter = new DOTExporter<>(Figure::id);
    exporter.setGraphIdProvider(() -> "lineage");
    exporter.setGraphAttributeProvider(() -> attributes("rankdir", "BT"));
    exporter.setVertexAttributeProvider(
        figure ->
            attributes(
                "label",
                escaped(figure.label()),
                "shape",
                figure.isTechnique() ? "ellipse" : "box",
                "URL",
                escaped(figure.iri())));
    exporter.setEdgeAttributeProvider(
        step ->
            attributes(
                "label",
                escaped(step.label()),
                "color",
                step.colour(),
                "fontcolor",
                step.colour(),
                "class",
                step.relation()));
    exporter.exportGraph(graph(lineage), out);
  }

  static void graphml(Lineage lineage, Writer out) {
    GraphMLExporter<Figure, Step> exporter = new GraphMLExporter<>(Figure::id);
    exporter.setExportEdgeLabels(false);
    register(exporter, GraphMLExporter.AttributeCategory.ALL, "label");
    register(exporter, GraphMLExporter.AttributeCategory.NODE, "iri", "kind");
    register(exporter, GraphMLExporter.AttributeCategory.EDGE, "relation", "colour");
    exporter.setVertexAttributeProvider(
        figure ->
            attributes(
                "label",
                figure.label(),
                "iri",
                figure.iri(),
                "kind",
                figure.isTechnique() ? "technique" : "method"));
    exporter.setEdgeAttributeProvider(
        step ->
            attributes(
                "label", step.label(), "relation", step.relation(), "colour", step.colour()));
    exporter.exportGraph(graph(lineage), out);
  }

  private static void register(
      GraphMLExporter<Figure, Step> exporter,
      GraphMLExporter.AttributeCategory category,
      String... names) {
    for (String name : names) {
      exporter.registerAttribute(name, category, AttributeType.STRING);
    }
  }

  private static Graph<Figure, Step> graph(Lineage lineage) {
    Graph<Figure, Step> graph = new DirectedPseudograph<>(Step.class);
    lineage.figures().forEach(graph::addVertex);
    lineage.steps().forEach(step -> graph.addEdge(step.from(), step.to(), step));
    return graph;
  }

  /** DOT reads a backslash as the beginning of an escape. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\");
  }

  private static Map<String, Attribute> attributes(String... namesAndValues) {
    Map<String, Attribute> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], DefaultAttribute.createAttribute(namesAndValues[i + 1]));
    }
    return attributes;
  }
}
