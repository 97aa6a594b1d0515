package pinakes.validate;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.Target;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;
import pinakes.ontology.OntologyFile;

/**
 * The shapes of {@code ontology/shapes.ttl}, and whether a dataset keeps them. The constraints are
 * evaluated by jena-shacl; the way through the data is ours: Jena gathers all focus nodes of a
 * shape in memory and asks the store for each property of each of them. See {@link Glance} for what
 * is decided before Jena is asked.
 */
public final class Shapes {

  /** A check stops after so many violations: one mistake of ours may break every paper. */
  public static final int MOST_VIOLATIONS = 1_000;

  private final org.apache.jena.shacl.Shapes parsed;
  private final FocusGraph data;
  private final Set<Violation> found = new LinkedHashSet<>();
  private ValidationContext context;
  private long checked;

  private Shapes(org.apache.jena.shacl.Shapes parsed, FocusGraph data) {
    this.parsed = parsed;
    this.data = data;
    this.context = ValidationContext.create(parsed, data);
  }

  /** Parses the shapes, so that the first check need not; worth calling in another thread. */
  public static void prepare() {
    Parsed.SHAPES.getTargetShapes();
  }

  /**
   * Checks the union of all named graphs. A dataset with transactions must be in one.
   *
   * @return all violations, or the first {@value #MOST_VIOLATIONS} that were met
   */
  public static Conformance check(DatasetGraph dataset) {
    return new Shapes(Parsed.SHAPES, new FocusGraph(dataset)).check();
  }

  private Conformance check() {
    boolean complete = true;
    for (Shape shape : parsed.getTargetShapes()) {
      complete = complete && check(shape);
    }
    return new Conformance(checked, found.stream().sorted(Violation.ORDER).toList(), complete);
  }

  /** Whether there is room for more violations. */
  private boolean check(Shape shape) {
    Glance glance = new Glance(shape);
    for (Target target : shape.getTargets()) {
      Iterator<Node> nodes = focusNodes(target);
      try {
        while (nodes.hasNext()) {
          Node node = nodes.next();
          checked++;
          data.focusOn(node);
          check(shape, glance, node);
          if (context.hasViolation() && !collect(shape)) {
            return false;
          }
        }
      } finally {
        Iter.close(nodes);
      }
    }
    return true;
  }

  private void check(Shape shape, Glance glance, Node node) {
    if (!glance.suffices(context, data, node)) {
      VLib.validateShape(context, data, shape, node);
      return;
    }
    for (PropertyShape rest : glance.rest()) {
      VLib.validateShape(context, data, rest, node);
    }
  }

  /** The target's nodes as they come; a node may come twice. */
  private Iterator<Node> focusNodes(Target target) {
    Node term = target.getObject();
    return switch (target.getTargetType()) {
      case targetClass, implicitClass ->
          Iter.flatMap(
              G.listSubClasses(data, term).iterator(),
              type -> data.find(Node.ANY, RDF.type.asNode(), type).mapWith(Triple::getSubject));
      case targetSubjectsOf -> data.find(Node.ANY, term, Node.ANY).mapWith(Triple::getSubject);
      case targetObjectsOf -> data.find(Node.ANY, term, Node.ANY).mapWith(Triple::getObject);
      case targetNode -> List.of(term).iterator();
      case targetExtension -> target.getFocusNodes(data).iterator();
    };
  }

  private boolean collect(Shape shape) {
    for (ReportEntry entry : context.generateReport().getEntries()) {
      if (found.size() == MOST_VIOLATIONS) {
        return false;
      }
      found.add(Violation.of(shape.getShapeNode().getLocalName(), entry));
    }
    context = ValidationContext.create(parsed, data);
    return true;
  }

  /** Parsed when first asked for, once a process. */
  private static final class Parsed {
    static final org.apache.jena.shacl.Shapes SHAPES = parse();

    private static org.apache.jena.shacl.Shapes parse() {
      Graph graph = OntologyFile.SHAPES.graph();
      return org.apache.jena.shacl.Shapes.parse(graph);
    }
  }
}
