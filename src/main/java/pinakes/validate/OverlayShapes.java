package pinakes.validate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.Target;
import pinakes.ontology.OntologyFile;

/** The shapes of {@code ontology/overlay-shapes.ttl}, and where an overlay breaks them. */
public final class OverlayShapes {
  private OverlayShapes() {}

  /** The names of the classes that things in an overlay may have. */
  public static Set<String> classes() {
    Set<String> classes = new TreeSet<>();
    Parsed.SHAPES
        .getTargetShapes()
        .forEach(
            shape ->
                shape.getTargets().stream()
                    .map(Target::getObject)
                    .map(Node::getURI)
                    .forEach(classes::add));
    return classes;
  }

  /** Where a graph breaks the shapes; sorted. */
  public static List<Violation> violations(Graph overlay) {
    return ShaclValidator.get().validate(Parsed.SHAPES, overlay).getEntries().stream()
        .map(entry -> Violation.of(entry.sourceConstraintComponent().getLocalName(), entry))
        .sorted(Violation.ORDER)
        .toList();
  }

  /** Parsed when first asked for, once a process. */
  private static final class Parsed {
    static final Shapes SHAPES = Shapes.parse(OntologyFile.OVERLAY_SHAPES.graph());
  }
}
