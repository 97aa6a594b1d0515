package pinakes.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Puts values in the place of a query's parameters: in its syntax tree, as RDF terms, so that no
 * value can be anything but a term.
 */
final class Binder {
  private Binder() {}

  static Question bind(SavedQuery saved, Names names, Map<String, String> values) {
    Map<Var, Node> single = new LinkedHashMap<>();
    Map<Var, List<Node>> several = new LinkedHashMap<>();
    for (Parameter parameter : saved.parameters()) {
      String value = values.getOrDefault(parameter.name(), parameter.defaultValue());
      if (value == null) {
        if (parameter.required()) {
          throw new QueryException(missing(saved, parameter));
        }
        continue;
      }
      parameter.check(value);
      List<Node> terms = terms(parameter, names, value);
      Var variable = Var.alloc(parameter.variable());
      if (terms.size() == 1) {
        single.put(variable, terms.getFirst());
      } else {
        several.put(variable, terms);
      }
    }
    Query query = QueryTransformOps.replaceVars(Sparql.parse(saved.origin(), saved.text()), single);
    several.forEach((variable, terms) -> among(query, variable, terms));
    return new Question(saved, query);
  }

  private static List<Node> terms(Parameter parameter, Names names, String value) {
    if (parameter.type() instanceof ValueType.Named named) {
      return names.bearing(named.kind(), parameter.name(), value);
    }
    return List.of(parameter.type().read(parameter.name(), value));
  }

  private static String missing(SavedQuery saved, Parameter parameter) {
    String example = parameter.example().isEmpty() ? "…" : parameter.example();
    return "%s needs the parameter %s (%s): -p %s=%s"
        .formatted(
            saved.name(),
            parameter.name(),
            parameter.type().label(),
            parameter.name(),
            quoted(example));
  }

  private static String quoted(String example) {
    return example.matches("[\\w./:-]+|…") ? example : "'" + example.replace("'", "'\\''") + "'";
  }

  /**
   * Lets the variable be any of the terms: a VALUES block beside the patterns and filters of each
   * select that has the variable.
   */
  private static void among(Query query, Var variable, List<Node> terms) {
    var group = new ElementGroup();
    if (mentions(query, variable)) {
      var data = new ElementData(new ArrayList<>(List.of(variable)), new ArrayList<>());
      terms.forEach(term -> data.add(BindingFactory.binding(variable, term)));
      group.addElement(data);
    }
    if (query.getQueryPattern() instanceof ElementGroup whole) {
      whole.getElements().forEach(group::addElement);
    } else if (query.getQueryPattern() != null) {
      group.addElement(query.getQueryPattern());
    }
    query.setQueryPattern(group);
    ElementWalker.walk(
        group,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementSubQuery element) {
            among(element.getQuery(), variable, terms);
          }
        });
  }

  /** Whether the query has the variable outside its sub-selects. */
  private static boolean mentions(Query query, Var variable) {
    var withoutSelects =
        QueryTransformOps.transform(
            query,
            new ElementTransformCopyBase() {
              @Override
              public Element transform(ElementSubQuery element, Query inner) {
                return new ElementGroup();
              }
            });
    return Variables.of(withoutSelects).contains(variable);
  }
}
