package pinakes.guard;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.expr.aggregate.AggregateRegistry;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.procedure.ProcedureFactory;
import org.apache.jena.sparql.procedure.ProcedureRegistry;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Jena can run is counted from Jena itself: what a new version brings along is refused until
 * someone has looked at it.
 */
class AllowedTest {

  static {
    JenaSystem.init();
  }

  private static Set<String> sorted(Iterator<String> names) {
    Set<String> sorted = new TreeSet<>();
    names.forEachRemaining(sorted::add);
    return sorted;
  }

  private static boolean isRefused(String query) {
    try {
      Guard.read(query);
      return false;
    } catch (Refused e) {
      return e.reason() == Refused.Reason.FORBIDDEN;
    }
  }

  @Test
  void eachFunctionThatJenaRegistersIsAllowedByNameOrRefused() {
    Set<String> all = sorted(FunctionRegistry.get().keys());
    assertTrue(all.size() > 100, () -> "too few to be all: " + all);
    FunctionRegistry found = new Allowed.Functions();
    Set<String> wrong = new TreeSet<>();
    for (String iri : all) {
      boolean known = found.getFunctionFactory(iri) != null;
      boolean asked = Allowed.anywhere(iri) && Allowed.function(iri);
      if (known != Allowed.function(iri) || asked != Allowed.function(iri)) {
        wrong.add(iri);
      }
    }
    assertEquals(Set.of(), wrong);
    Set<String> unseen = new TreeSet<>(all);
    unseen.removeIf(
        iri ->
            Allowed.function(iri)
                || isRefused("SELECT (<" + iri + ">(1) AS ?x) {}")
                || TypeMapper.getInstance().getTypeByName(iri) != null);
    assertEquals(Set.of(), unseen, "neither allowed nor refused");
  }

  @Test
  void eachFunctionThatIsAllowedIsThere() {
    Set<String> missing = new TreeSet<>(sorted(new Allowed.Functions().keys()));
    assertTrue(missing.size() > 50, () -> "too few: " + missing);
    missing.removeIf(FunctionRegistry.get()::isRegistered);
    assertEquals(Set.of(), missing);
  }

  @Test
  void eachClassOfJenasFunctionLibraryIsRefusedByItsName() throws IOException {
    for (String library : Set.of("function", "pfunction")) {
      String namespace =
          library.equals("function")
              ? ARQConstants.ARQFunctionLibraryURI
              : ARQConstants.ARQPropertyFunctionLibraryURI;
      Set<String> classes = classes("org/apache/jena/sparql/" + library + "/library");
      assertTrue(classes.size() > 10, () -> "too few: " + classes);
      Set<String> open = new TreeSet<>(classes);
      open.removeIf(
          name ->
              isRefused("SELECT (<" + namespace + name + ">(1) AS ?x) {}")
                  && isRefused("SELECT * { ?s <" + namespace + name + "> ?o }")
                  && isRefused(
                      "SELECT (<java:org.apache.jena.sparql."
                          + library
                          + ".library."
                          + name
                          + ">(1) AS ?x) {}"));
      assertEquals(Set.of(), open);
    }
  }

  private static Set<String> classes(String folder) throws IOException {
    URI jar = URI.create("jar:" + ARQ.class.getProtectionDomain().getCodeSource().getLocation());
    Set<String> names = new TreeSet<>();
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
        Stream<java.nio.file.Path> all = Files.list(files.getPath(folder))) {
      all.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.contains("$"))
          .forEach(name -> names.add(name.substring(0, name.length() - ".class".length())));
    }
    return names;
  }

  @Test
  void ofPropertyFunctionsOnlyTextSearchIsAllowed() {
    Set<String> all = sorted(PropertyFunctionRegistry.standardRegistry().keys());
    assertTrue(all.contains("http://jena.apache.org/text#query"), () -> "not all: " + all);
    all.removeIf(iri -> isRefused("SELECT * { ?s <" + iri + "> ?o }"));
    assertEquals(Set.of("http://jena.apache.org/text#query"), all);
    PropertyFunctionRegistry found = new Allowed.PropertyFunctions();
    assertEquals(
        Set.of("http://jena.apache.org/text#query"), sorted(found.keys()), "the engine finds it");
    assertEquals(false, found.manages("java:org.apache.jena.sparql.pfunction.library.str"));
  }

  /** Jena's registry of aggregates does not list them: what it holds is read from where it lies. */
  @Test
  void noAggregateThatJenaRegistersIsAllowed() throws ReflectiveOperationException {
    Field field = AggregateRegistry.class.getDeclaredField("registry");
    field.setAccessible(true);
    Set<String> all =
        new TreeSet<>(
            ((Map<?, ?>) field.get(null)).keySet().stream().map(String::valueOf).toList());
    assertTrue(
        all.contains("http://jena.apache.org/ARQ/function/aggregate#stdev"),
        () -> "not all: " + all);
    all.removeIf(
        iri ->
            isRefused("SELECT (<" + iri + ">(?o) AS ?x) { ?s ?p ?o }")
                && isRefused("SELECT (<" + iri + ">(DISTINCT ?o) AS ?x) { ?s ?p ?o }"));
    assertEquals(Set.of(), all);
  }

  @Test
  void anAggregateThatANewVersionBringsIsRefused() {
    String iri = "http://example.org/aggregate#new";
    AggregateRegistry.register(iri, (aggregate, distinct) -> null);
    try {
      assertTrue(isRefused("SELECT (<" + iri + ">(?o) AS ?x) { ?s ?p ?o }"));
    } finally {
      AggregateRegistry.unregister(iri);
    }
  }

  @Test
  void noProcedureThatJenaRegistersIsAllowed() {
    ProcedureRegistry registry = ProcedureRegistry.get();
    Set<String> all = sorted(registry.keys());
    all.add("http://example.org/procedure#new");
    registry.put("http://example.org/procedure#new", (ProcedureFactory) iri -> null);
    try {
      all.removeIf(
          iri ->
              !Allowed.anywhere(iri)
                  && isRefused("SELECT * { ?s <" + iri + "> ?o }")
                  && isNotRead("SELECT * { CALL <" + iri + ">(1) }")
                  && isNotRead("SELECT (CALL(<" + iri + ">, 1) AS ?x) {}"));
      assertEquals(Set.of(), all);
    } finally {
      registry.remove("http://example.org/procedure#new");
    }
  }

  private static boolean isNotRead(String query) {
    try {
      Guard.read(query);
      return false;
    } catch (Refused e) {
      return true;
    }
  }

  @Test
  void theEngineLoadsNoClass() {
    FunctionRegistry found = new Allowed.Functions();
    assertNull(found.getFunctionFactory("java:org.apache.jena.sparql.function.library.wait"));
    assertNull(found.getFunctionFactory("http://jena.apache.org/ARQ/function#wait"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT (xsd:integer('3') AS ?x) {}",
        "PREFIX text: <http://jena.apache.org/text#> SELECT * { (?s ?score) text:query ('x' 3) }",
        "SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), '^a.*b', 'i')) }",
        "SELECT (GROUP_CONCAT(?o; separator=', ') AS ?all) { ?s ?p ?o }",
        "SELECT * { ?s ?p 'SERVICE and CALL(' . ?service ?call ?x }",
        "SELECT * { ?s <http://example.org/SERVICE> ?o # SERVICE <x:y>\n }",
        "SELECT * { <<( ?s ?p ?o )>> ^<http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?r }",
        "DESCRIBE <http://example.org/a>",
        "SELECT * FROM <http://example.org/g> { ?s (<a:a>/<a:b>*)? ?o }"
      })
  void whatIsHarmlessIsRead(String query) {
    assertDoesNotThrow(() -> Guard.read(query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "a.*b",
        "^[a-z]+$",
        "(?:ab)+",
        "(abc|def)?",
        "a{2,5}",
        "\\d{4}",
        "[^a]+x",
        "a\\.b+"
      })
  void plainPatternsAreAllowed(String pattern) {
    assertDoesNotThrow(() -> Patterns.longestText(pattern, "i"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+",
        "(a|b)*",
        "(a?)+",
        "((a)+)*",
        "(.*)\\1",
        "\\k<x>",
        "(?=a)",
        "(?<x>a)",
        "a*b*c*",
        "(a{1,9})+",
        "a{1,1000}",
        "a{",
        "(?:a|a)+",
        "([a-c]+x)*",
        "(?i)a",
        "(ab?)+"
      })
  void patternsThatMayRunAwayAreNot(String pattern) {
    assertThrows(Refused.class, () -> Patterns.longestText(pattern, ""));
  }
}
