package pinakes.query;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryScopeException;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a query: the variables that grlc's spelling makes such, in order of the text.
 */
final class Parameters {
  /** {@code _} or {@code __} (optional), the name, the type, the datatype behind a prefix. */
  private static final Pattern SPELLING =
      Pattern.compile(
          "(?<mark>__?)(?<name>[^_]+)(?:_(?<type>[a-zA-Z0-9]+))?(?:_(?<local>[a-zA-Z0-9]+))?");

  private static final Set<String> XSD_NAMES =
      Set.of(
          "string",
          "boolean",
          "decimal",
          "integer",
          "double",
          "float",
          "date",
          "time",
          "dateTime",
          "dateTimeStamp",
          "gYear",
          "gMonth",
          "gDay",
          "gYearMonth",
          "gMonthDay",
          "duration",
          "yearMonthDuration",
          "dayTimeDuration",
          "byte",
          "short",
          "int",
          "long",
          "unsignedByte",
          "unsignedShort",
          "unsignedInt",
          "unsignedLong",
          "positiveInteger",
          "nonNegativeInteger",
          "negativeInteger",
          "nonPositiveInteger",
          "hexBinary",
          "base64Binary",
          "anyURI",
          "language",
          "normalizedString",
          "token",
          "NMTOKEN",
          "Name",
          "NCName");

  private final String origin;
  private final Header header;
  private final Query query;

  private Parameters(String origin, Header header, Query query) {
    this.origin = origin;
    this.header = header;
    this.query = query;
  }

  static List<Parameter> of(String origin, Header header, Query query, String text) {
    return new Parameters(origin, header, query).read(text);
  }

  private List<Parameter> read(String text) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    for (String variable : variables(text)) {
      Matcher spelling = SPELLING.matcher(variable);
      if (spelling.lookingAt()) {
        Parameter parameter = parameter(variable, spelling);
        Parameter other = parameters.putIfAbsent(parameter.name(), parameter);
        if (other != null) {
          throw refuse(
              "?"
                  + other.variable()
                  + " and ?"
                  + variable
                  + " are one parameter spelled in two ways");
        }
      }
    }
    for (String described : header.entries("parameters").keySet()) {
      if (!parameters.containsKey(described)) {
        throw refuse("the header describes a parameter that the query does not have: " + described);
      }
    }
    checkReplaceable(parameters);
    return List.copyOf(parameters.values());
  }

  /** All variables that a substitution meets, in the order in which the text first has them. */
  private Set<String> variables(String text) {
    Set<String> names =
        new TreeSet<>(
            Comparator.comparingInt((String name) -> place(text, name))
                .thenComparing(name -> name));
    Variables.of(query).forEach(variable -> names.add(variable.getName()));
    return names;
  }

  private static int place(String text, String variable) {
    Matcher found =
        Pattern.compile("[?$]" + Pattern.quote(variable) + "(?![\\w\\u0080-\\uFFFF])")
            .matcher(text);
    return found.find() ? found.start() : Integer.MAX_VALUE;
  }

  private Parameter parameter(String variable, Matcher spelling) {
    String name = spelling.group("name");
    Map<String, Object> described =
        header.entries("parameters", header.entries("parameters").get(name));
    String kind = header.scalar("kind", described.get("kind"));
    ValueType type = type(variable, spelling.group("type"), spelling.group("local"));
    List<String> enumeration =
        header.scalars("enumerate", ofParameter("enumerate", name, variable));
    Object standard = ofParameter("defaults", name, variable);
    String defaultValue = standard == null ? null : header.scalar("defaults", standard);
    boolean required = spelling.group("mark").equals("_") && defaultValue == null;
    return new Parameter(
        name,
        variable,
        kind.isEmpty() ? type : kind(variable, kind, type),
        required,
        defaultValue,
        enumeration,
        header.scalar("description", described.get("description")),
        header.scalar("example", described.get("example")));
  }

  /** grlc has spelled these keys as the parameter and as the variable. */
  private @Nullable Object ofParameter(String field, String name, String variable) {
    Map<String, Object> entries = header.entries(field);
    Object byName = entries.get(name);
    return byName != null ? byName : entries.get(variable);
  }

  private ValueType type(String variable, @Nullable String type, @Nullable String local) {
    if (type == null || type.equals("string") || type.equals("literal")) {
      return new ValueType.Text();
    }
    if (type.equals("iri")) {
      return new ValueType.Iri();
    }
    if (type.equals("number")) {
      return new ValueType.AnyNumber();
    }
    if (local != null) {
      String namespace = query.getPrefixMapping().getNsPrefixURI(type);
      if (namespace == null && type.equals("xsd")) {
        namespace = XSD.NS;
      }
      if (namespace == null) {
        throw refuse("?" + variable + ": no PREFIX " + type + ":");
      }
      return new ValueType.Typed(namespace + local);
    }
    if (XSD_NAMES.contains(type)) {
      return new ValueType.Typed(XSD.NS + type);
    }
    if (type.length() == 2) {
      return new ValueType.LanguageText(type.toLowerCase(Locale.ROOT));
    }
    return new ValueType.Text(); // as grlc has it
  }

  private ValueType kind(String variable, String kind, ValueType type) {
    if (kind.equals("words") && type instanceof ValueType.Text) {
      return new ValueType.Words();
    }
    if (!kind.equals("words") && type instanceof ValueType.Iri) {
      return new ValueType.Named(NameKind.named(kind));
    }
    throw refuse(
        "?"
            + variable
            + ": kind "
            + kind
            + " is for "
            + (kind.equals("words") ? "text" : "?_…_iri"));
  }

  /** Tries with any term: a variable that is assigned, or stands where no term may, is refused. */
  private void checkReplaceable(Map<String, Parameter> parameters) {
    Node any = NodeFactory.createURI("urn:x-pinakes:any");
    for (Parameter parameter : parameters.values()) {
      String variable = parameter.variable();
      try {
        Query replaced = QueryTransformOps.replaceVars(query, Map.of(Var.alloc(variable), any));
        if (place(replaced.serialize(), variable) < Integer.MAX_VALUE
            && !query.getResultVars().contains(variable)) {
          throw refuse("?" + variable + " stands where no value can be put");
        }
      } catch (QueryScopeException e) {
        throw refuse("?" + variable + " is given a value by the query itself");
      }
    }
  }

  private QueryException refuse(String message) {
    return new QueryException(origin + ": " + message);
  }
}
