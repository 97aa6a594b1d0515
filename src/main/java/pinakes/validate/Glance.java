package pinakes.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.ClosedConstraint;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.PropertyShape;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.sparql.path.P_Link;

/**
 * What one look at a node's own statements tells of a shape. Most constraints count or look at the
 * values of one property: they are decided for all properties in one pass, where a validator goes
 * through the statements once a property and once a constraint. Where anything seems amiss, and for
 * all other constraints, Jena's validator has the word.
 */
final class Glance {

  private final Map<Node, Property> properties = new HashMap<>();
  private final List<Constraint> ofNode = new ArrayList<>();
  private final List<PropertyShape> rest = new ArrayList<>();
  private final boolean plain;
  private boolean closed;

  Glance(Shape shape) {
    boolean all = !shape.deactivated() && shape.isNodeShape();
    for (Constraint constraint : shape.getConstraints()) {
      all &= takes(constraint);
    }
    for (PropertyShape propertyShape : shape.getPropertyShapes()) {
      if (!takes(propertyShape)) {
        rest.add(propertyShape);
      }
    }
    plain = all;
  }

  /** The property shapes that a glance says nothing of. */
  List<PropertyShape> rest() {
    return rest;
  }

  /**
   * Whether the focus certainly keeps the shape, but for {@link #rest()}.
   *
   * @return false also where a glance cannot tell
   */
  boolean suffices(ValidationContext context, FocusGraph data, Node focus) {
    if (!plain || !nodeKeeps(context, data, focus)) {
      return false;
    }
    properties.values().forEach(property -> property.count = 0);
    for (Triple triple : data.aboutFocus()) {
      Property property = properties.get(triple.getPredicate());
      if (property == null) {
        if (closed) {
          return false;
        }
      } else if (!property.keeps(context, data, triple.getObject())) {
        return false;
      }
    }
    return properties.values().stream().allMatch(Property::isCountRight);
  }

  private boolean nodeKeeps(ValidationContext context, FocusGraph data, Node focus) {
    for (Constraint constraint : ofNode) {
      if (!keeps(constraint, context, data, focus)) {
        return false;
      }
    }
    return true;
  }

  private boolean takes(Constraint constraint) {
    if (constraint instanceof ClosedConstraint closing && closing.isActive()) {
      closed = true;
      closing.getIgnoredProperties().forEach(this::property);
      closing.getExpected().forEach(this::property);
      return true;
    }
    return isOfValue(constraint) && ofNode.add(constraint);
  }

  private boolean takes(PropertyShape shape) {
    if (shape.deactivated()
        || !(shape.getPath() instanceof P_Link link)
        || !shape.getPropertyShapes().isEmpty()) {
      return false;
    }
    if (!shape.getConstraints().stream().allMatch(c -> isOfValue(c) || isCount(c))) {
      return false;
    }
    shape.getConstraints().forEach(property(link.getNode())::add);
    return true;
  }

  private Property property(Node predicate) {
    return properties.computeIfAbsent(predicate, p -> new Property());
  }

  private static boolean isCount(Constraint constraint) {
    return constraint instanceof MinCount || constraint instanceof MaxCount;
  }

  private static boolean isOfValue(Constraint constraint) {
    return constraint instanceof ConstraintTerm || constraint instanceof ClassConstraint;
  }

  private static boolean keeps(
      Constraint constraint, ValidationContext context, FocusGraph data, Node node) {
    return constraint instanceof ConstraintTerm term
        ? term.validate(context, node) == null
        : constraint instanceof ClassConstraint type
            && data.isInstance(node, type.getExpectedClass());
  }

  /** What is asked of the values of one property, and how many of them were met. */
  private static final class Property {
    private final List<Constraint> ofValues = new ArrayList<>();
    private int least;
    private int most = Integer.MAX_VALUE;
    private int count;

    void add(Constraint constraint) {
      switch (constraint) {
        case MinCount c -> least = Math.max(least, c.getMinCount());
        case MaxCount c -> most = Math.min(most, c.getMaxCount());
        default -> ofValues.add(constraint);
      }
    }

    boolean keeps(ValidationContext context, FocusGraph data, Node value) {
      count++;
      for (Constraint constraint : ofValues) {
        if (!Glance.keeps(constraint, context, data, value)) {
          return false;
        }
      }
      return true;
    }

    boolean isCountRight() {
      return count >= least && count <= most;
    }
  }
}
