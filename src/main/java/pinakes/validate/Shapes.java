package pinakes.validate;

import java.util.Comparator;
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
import org.apache.jena.shacl.engine.constraint.ClosedConstraint;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;
import pinakes.ontology.OntologyFile;
import pinakes.ontology.Prefixes;

/**
 * The shapes of {@code ontology/shapes.ttl}, and whether a dataset keeps them. The constraints are
 * evaluated by jena-shacl; the way through the data is ours: Jena gathers all focus nodes of a
 * shape in memory and asks the store for each property of each of them.
 */
public final class Shapes {

  /** A check stops after so many violations: one mistake of ours may break every paper. */
  public static final int MOST_VIOLATIONS = 1_000;

  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::shape)
          .thenComparing(violation -> violation.focus().toString())
          .thenComparing(Violation::path)
          .thenComparing(Violation::message)
          .thenComparing(violation -> String.valueOf(violation.value()));

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

  /**
   * Checks the union of all named graphs. A dataset with transactions must be in one.
   *
   * @return all violations, or the first {@value #MOST_VIOLATIONS} that were met
   */
  public static Conformance check(DatasetGraph dataset) {
    return new Shapes(Parsed.SHAPES, new FocusGraph(dataset.getUnionGraph())).check();
  }

  private Conformance check() {
    boolean complete = true;
    for (Shape shape : parsed.getTargetShapes()) {
      complete = complete && check(shape);
    }
    return new Conformance(checked, found.stream().sorted(ORDER).toList(), complete);
  }

  /** Whether there is room for more violations. */
  private boolean check(Shape shape) {
    for (Target target : shape.getTargets()) {
      Iterator<Node> nodes = focusNodes(target);
      try {
        while (nodes.hasNext()) {
          Node node = nodes.next();
          checked++;
          data.focusOn(node);
          VLib.validateShape(context, data, shape, node);
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
      found.add(violation(shape, entry));
    }
    context = ValidationContext.create(parsed, data);
    return true;
  }

  private static Violation violation(Shape shape, ReportEntry entry) {
    String path =
        entry.resultPath() == null
            ? ""
            : PathWriter.asString(entry.resultPath(), new Prologue(Prefixes.mapping()));
    return new Violation(
        shape.getShapeNode().getLocalName(),
        entry.focusNode(),
        path,
        entry.value(),
        message(entry));
  }

  /** Jena's own message, but for a closed shape, where it would list every property there is. */
  private static String message(ReportEntry entry) {
    return entry.constraint() instanceof ClosedConstraint
        ? "not a property that this shape knows"
        : entry.message();
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
