package pinakes.guard;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.aggregate.AggregateRegistry;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.procedure.ProcedureRegistry;
import org.apache.jena.sparql.util.MappedLoader;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/**
 * The functions and property functions that have an IRI and may be used: those that neither wait,
 * nor reveal the machine, nor make values that are much longer than what they are given. SPARQL's
 * own functions, which have a keyword, are not among them.
 */
final class Allowed {
  private static final Set<String> FUNCTIONS = functions();
  private static final Set<String> PROPERTY_FUNCTIONS = Set.of("http://jena.apache.org/text#query");

  private Allowed() {}

  private static Set<String> functions() {
    Set<String> functions = new TreeSet<>();
    Stream.of(
            "string",
            "boolean",
            "decimal",
            "integer",
            "double",
            "float",
            "long",
            "int",
            "short",
            "byte",
            "nonNegativeInteger",
            "positiveInteger",
            "nonPositiveInteger",
            "negativeInteger",
            "unsignedLong",
            "unsignedInt",
            "unsignedShort",
            "anyURI",
            "date",
            "dateTime",
            "time",
            "gYear",
            "gYearMonth",
            "gMonth",
            "gMonthDay",
            "gDay",
            "duration",
            "dayTimeDuration",
            "yearMonthDuration")
        .map(XSD.NS::concat)
        .forEach(functions::add);
    Stream.of("pi", "exp", "log", "log10", "sqrt", "sin", "cos", "tan", "atan", "atan2")
        .map(ARQConstants.mathPrefix::concat)
        .forEach(functions::add);
    Stream.of(
            "abs",
            "ceiling",
            "floor",
            "round",
            "string-length",
            "substring",
            "substring-before",
            "substring-after",
            "contains",
            "starts-with",
            "ends-with",
            "lower-case",
            "normalize-space",
            "not",
            "boolean",
            "year-from-date",
            "month-from-date",
            "day-from-date",
            "year-from-dateTime",
            "month-from-dateTime",
            "day-from-dateTime")
        .map(ARQConstants.fnPrefix::concat)
        .forEach(functions::add);
    return functions;
  }

  /** Whether a function of that IRI may be called. */
  static boolean function(String iri) {
    return FUNCTIONS.contains(iri);
  }

  /**
   * Whether the IRI may stand anywhere in a query: it is no name of code, or that of allowed code.
   */
  static boolean anywhere(String iri) {
    return FUNCTIONS.contains(iri) || PROPERTY_FUNCTIONS.contains(iri) || !isCode(iri);
  }

  /** Whether Jena would run or load something for the IRI. A datatype that also casts is none. */
  private static boolean isCode(String iri) {
    return iri.regionMatches(true, 0, "java:", 0, 5)
        || MappedLoader.mapDynamicURI(iri) != null
        || (FunctionRegistry.get().isRegistered(iri) && !isDatatype(iri))
        || PropertyFunctionRegistry.get().isRegistered(iri)
        || AggregateRegistry.isRegistered(iri)
        || Optional.ofNullable(ProcedureRegistry.get(ARQ.getContext()))
            .filter(registry -> registry.isRegistered(iri))
            .isPresent();
  }

  private static boolean isDatatype(String iri) {
    return TypeMapper.getInstance().getTypeByName(iri) != null;
  }

  /** What the engine finds when it looks for a function: nothing else, and nothing is loaded. */
  static final class Functions extends FunctionRegistry {
    Functions() {
      FUNCTIONS.stream()
          .filter(FunctionRegistry.get()::isRegistered)
          .forEach(iri -> super.put(iri, FunctionRegistry.get().getFunctionFactory(iri)));
    }

    @Override
    public @Nullable FunctionFactory getFunctionFactory(String iri) {
      return isRegistered(iri) ? super.getFunctionFactory(iri) : null;
    }
  }

  /** What the engine finds when it looks for a property function: as with functions. */
  static final class PropertyFunctions extends PropertyFunctionRegistry {
    PropertyFunctions() {
      PROPERTY_FUNCTIONS.forEach(iri -> super.put(iri, standardRegistry().get(iri)));
    }

    @Override
    public boolean manages(String iri) {
      return isRegistered(iri);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String iri) {
      return isRegistered(iri) ? super.get(iri) : null;
    }
  }
}
